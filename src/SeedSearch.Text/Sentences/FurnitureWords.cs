namespace SeedSearch.Text.Sentences;

/// <summary>What web pages of newspapers print around an article.</summary>
/// <remarks>
/// Source: written down for this project from general knowledge of news sites, and from looking at which short lines come back in many
/// articles of many publishers. Small letters; a line each.
/// </remarks>
internal static class FurnitureWords
{
    /// <summary>Whole lines, marks at their edges left out.</summary>
    public static readonly string[] Lines = Split(
        """
        share
        share this
        share this:
        share this article
        share this story
        share on facebook
        share on twitter
        share via email
        email protected
        share link
        tweet
        pin
        pin it
        post
        email
        e-mail
        print
        print this page
        print this article
        save
        save for later
        saved
        copy link
        link copied
        copied
        facebook
        twitter
        whatsapp
        messenger
        linkedin
        pinterest
        reddit
        instagram
        youtube
        tumblr
        flipboard
        pocket
        telegram
        google+
        rss
        rss feed
        advertisement
        advertisement advertisement
        advertising
        advert
        ad
        ads
        sponsored
        sponsored content
        sponsored links
        promoted
        promoted content
        paid content
        paid post
        partner content
        story continued below
        story continues below
        story continues below advertisement
        article continues below
        article continues below advertisement
        continue reading below
        continue reading
        continue reading the main story
        advertisement continue reading the main story
        read more
        read more here
        read full story
        read the full story
        read the full article
        read also
        also read
        see also
        also see
        more
        more on this
        more on this story
        more on this topic
        more from this author
        more stories
        more news
        more like this
        learn more
        show more
        load more
        view more
        see more
        view all
        see all
        show all
        view comments
        comments
        comment
        post a comment
        leave a comment
        leave a reply
        add a comment
        add comment
        no comments
        show comments
        hide comments
        join the conversation
        join the discussion
        reply
        report
        like
        likes
        dislike
        follow
        follow us
        following
        related
        related articles
        related stories
        related news
        related content
        related topics
        related links
        related coverage
        related posts
        recommended
        recommended for you
        recommended stories
        you may also like
        you might also like
        you may like
        trending
        trending now
        most popular
        most read
        most viewed
        most shared
        popular
        popular now
        top stories
        latest
        latest news
        latest stories
        breaking news
        editor's picks
        editors' picks
        don't miss
        in case you missed it
        tags
        topics
        categories
        category
        filed under
        subscribe
        subscribe now
        subscribe today
        sign up
        sign up now
        sign up here
        sign in
        sign out
        log in
        login
        log out
        logout
        register
        register now
        create account
        my account
        newsletter
        newsletters
        newsletter sign-up
        newsletter signup
        manage newsletters
        sign up for daily newsletters
        get the newsletter
        donate
        donate now
        support us
        become a member
        home
        home page
        homepage
        menu
        main menu
        navigation
        search
        skip to content
        skip to main content
        skip navigation
        back to top
        return to top
        top
        close
        cancel
        submit
        send
        next
        previous
        prev
        next article
        previous article
        next story
        previous story
        next page
        previous page
        next post
        previous post
        back
        forward
        play
        pause
        replay
        mute
        loading
        please wait
        about us
        about
        contact
        contact us
        privacy
        privacy policy
        terms
        terms of use
        terms of service
        terms and conditions
        cookie policy
        cookies
        cookie settings
        accept
        accept all
        accept cookies
        i accept
        i agree
        got it
        ok
        faq
        help
        careers
        jobs
        sitemap
        site map
        advertise
        advertise with us
        photo
        photos
        video
        videos
        gallery
        slideshow
        image
        images
        audio
        podcast
        podcasts
        listen
        watch
        watch live
        live
        caption
        toggle caption
        hide caption
        enlarge
        zoom
        view gallery
        view slideshow
        text size
        font size
        transcript
        pullquote
        image source
        image credit
        photo credit
        getty images
        reuters
        afp
        just watched
        must watch
        more videos
        scroll down for video
        story highlights
        news
        world
        politics
        sport
        sports
        opinion
        business
        technology
        tech
        entertainment
        lifestyle
        weather
        us edition
        uk edition
        international edition
        the associated press
        associated press
        usa today
        opinion contributor
        opinion columnist
        staff writer
        staff reporter
        analysis/opinion
        """);

    /// <summary>Beginnings of lines of at most <see cref="PageFurniture.LongestLine"/> words.</summary>
    public static readonly string[] Beginnings = Split(
        """
        share this 
        share on 
        click here
        click to 
        click for 
        tap here
        sign up for 
        sign up to 
        subscribe to 
        subscribe for 
        subscribe on 
        follow us 
        follow @
        follow cnn 
        join us on 
        like us on 
        find us on 
        read more
        read:
        read also:
        also read:
        also on 
        see also:
        related:
        related story:
        more:
        more from 
        more on 
        watch:
        listen:
        video:
        photos:
        photo:
        photo by 
        photos by 
        photographer:
        picture:
        pictured:
        image:
        image by 
        image source
        getty images
        slideshow (
        gallery:
        in pictures:
        advertisement 
        story continued 
        story continues 
        article continues 
        continue reading 
        copyright 
        (c) 
        © 
        published:
        published on 
        published at 
        last updated
        updated:
        updated on 
        updated at 
        posted:
        posted on 
        posted by 
        posted in 
        filed under
        tags:
        tagged:
        topics:
        category:
        categories:
        source:
        credit:
        contact us at 
        email us at 
        send letters to 
        write to us at 
        editing by 
        reporting by 
        additional reporting by 
        writing by 
        compiled by 
        contributing:
        data reporting by
        download our app
        download the app
        get our app
        get the latest 
        get breaking news 
        got a tip
        got a question? ask 
        thank you for signing up
        view comments
        prev image 
        next image 
        to subscribe
        support our journalism
        interested in 
        """);

    /// <summary>Beginnings that tell by themselves, however long the line.</summary>
    public static readonly string[] SureBeginnings = Split(
        """
        image copyright 
        image caption 
        media caption 
        media playback 
        file photo
        file - 
        enlarge this image
        just watched 
        must watch 
        photograph: 
        photographer: 
        read or share 
        all sharing options
        """);

    /// <summary>Phrases that make the sentence which holds them furniture, however long.</summary>
    public static readonly string[] Phrases = Split(
        """
        all rights reserved
        click here for reprint permission
        may not be published, broadcast
        contributed to this report
        contributed to this story
        contributed to this article
        contributed reporting
        toggle caption
        hide caption
        all sharing options for
        we use cookies
        uses cookies
        use of cookies
        cookie policy
        accept cookies
        sign up for our newsletter
        sign up for our free
        sign up for the newsletter
        subscribe to our newsletter
        subscribe to our channel
        by signing up, you agree
        you agree to our
        click here to subscribe
        click here to sign up
        click here for the
        click here to get
        click here to read
        click here to view
        click here to watch
        sign up here
        subscribe here
        subscribe now for
        delivered to your inbox
        straight to your inbox
        get our newsletter
        protected by recaptcha
        this article is more than
        this page was last updated
        media playback is unsupported
        javascript is disabled
        enable javascript
        please enable cookies
        your browser does not support
        your email address will not be published
        required fields are marked
        do not necessarily represent the views of
        do not necessarily reflect the views of
        do not represent the views of
        do not necessarily reflect those of
        opinions expressed by columnists are
        views expressed in this article are
        read or share this story
        follow us on twitter
        follow us on facebook
        like us on facebook
        join us on facebook
        follow him on twitter
        follow her on twitter
        follow me on twitter
        story continues below
        story continued below
        continue reading the main story
        this is a rush transcript
        scroll down for video
        for reprint permission
        visit our website terms of use
        story was originally published
        article was originally published
        download the app
        stories you care about
        """);

    /// <summary>Credits of a picture, at the end of a line.</summary>
    public static readonly string[] Credits = Split(
        """
        (ap photo
        (ap/
        (photo:
        (photo by
        (photos by
        (image:
        (reuters/
        (getty images
        (afp/
        (file photo
        (courtesy of
        /getty images
        /afp
        /ap)
        reuters/
        via ap)
        via reuters)
        via afp)
        via getty
        credit...
        credit:
        """);

    private static string[] Split(string lines) => lines.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
