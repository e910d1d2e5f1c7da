using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SeedSearch.TestKit.Sample;
using SeedSearch.Web.Components.Live;
using SeedSearch.Web.Components.Pages;
using SeedSearch.Web.Components.Reading;

namespace SeedSearch.Web.Tests;

public class ReadingPageTests : Placed
{
    [Fact]
    public void An_article_keeps_its_paragraphs_and_gives_each_sentence_its_place()
    {
        var page = At<Article>("/a/harbour", with => with.Add(article => article.Key, "harbour"));
        Assert.Equal(2, page.FindAll(".text p").Count);
        Assert.Equal(["s1", "s2", "s3", "s4", "s5", "s6"], page.FindAll(".sent").Select(sentence => sentence.Id!));
        Assert.Equal("/s/harbour-3", page.Find("#s4 .anchor").GetAttribute("href"));
    }

    [Fact]
    public void Quotes_are_tinted_by_speaker_and_the_unknown_one_is_grey()
    {
        var page = At<Article>("/a/harbour", with => with.Add(article => article.Key, "harbour"));
        Assert.Equal(["t0", "t0", "t1", "tu"], page.FindAll("q").Select(quote => quote.ClassName!));
        Assert.Contains("t0", page.Find(".side .swatch").ClassName!, StringComparison.Ordinal);
    }

    [Fact]
    public void Matches_are_marked_inside_quotes_too_and_counted()
    {
        var page = At<Article>("/a/harbour?q=harbour", with => with.Add(article => article.Key, "harbour"));
        Assert.Equal("2\u00a0matches", page.Find("[data-match-count]").TextContent);
        Assert.NotNull(page.Find("#s1 q mark"));
    }

    [Fact]
    public void Who_comes_from_a_search_goes_on_to_the_next_result_without_going_back()
    {
        var page = At<Article>("/a/harbour?q=pier&n=12", with => with.Add(article => article.Key, "harbour"));
        Assert.Equal(["/search?q=pier&page=2", "/result?q=pier&n=11", "/result?q=pier&n=13"], page.FindAll(".steps a").Select(link => link.GetAttribute("href")!));
        Assert.Equal("Result 12 of 31", page.Find(".steps .meta").TextContent);
    }

    [Theory]
    [InlineData("en-GB", "Result 8 of 8")]
    [InlineData("de-DE", "Ergebnis 8 von 8")]
    public void After_the_last_result_there_is_no_next_one(string culture, string told)
    {
        Speak(culture);
        var page = At<Article>("/a/harbour?q=harbour&n=8", with => with.Add(article => article.Key, "harbour"));
        Assert.Equal(told, page.Find(".steps .meta").TextContent);
        Assert.Empty(page.FindAll(".steps a[rel=next]"));
        Assert.NotEmpty(page.FindAll(".steps a[rel=prev]"));
    }

    [Fact]
    public void A_sentence_has_its_context_its_printings_and_its_citation()
    {
        var page = At<Sentence>("/s/harbour-0", with => with.Add(sentence => sentence.Id, "harbour-0"));
        Assert.Equal(2, page.FindAll(".printings li").Count);
        Assert.Equal("be", page.Find(".printings mark").TextContent);
        Assert.Contains("“Sample harbour to stay open at night”, Sample Gazette, 16 Dec 2015. http://localhost/s/harbour-0", page.Find(".cite").TextContent, StringComparison.Ordinal);
        Assert.True(page.Find(".why").HasAttribute("open"));
    }

    [Fact]
    public void A_sentence_leads_to_others_that_say_much_the_same()
    {
        var page = At<Sentence>("/s/harbour-0", with => with.Add(sentence => sentence.Id, "harbour-0"));
        var first = page.Find(".similar li a.text");
        Assert.StartsWith("/s/", first.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("harbour", first.TextContent, StringComparison.Ordinal);
        Assert.Empty(At<Sentence>("/s/gone", with => with.Add(sentence => sentence.Id, SampleSentenceIndex.GoneId)).FindAll("#similar"));
    }

    [Fact]
    public void A_sentence_says_what_it_is_to_machines_and_its_words_cannot_end_the_script()
    {
        var sentence = SampleCorpus.Sentences.Single(one => one.Text.Contains("<script>", StringComparison.Ordinal));
        var json = Citation.JsonLd(sentence, "http://localhost/s/x");
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        Assert.Equal(sentence.Text, System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void A_sentence_that_is_gone_is_shown_as_it_was()
    {
        var page = At<Sentence>("/s/gone", with => with.Add(sentence => sentence.Id, SampleSentenceIndex.GoneId));
        Assert.Contains("no longer in the index", page.Find(".bad").TextContent, StringComparison.Ordinal);
        Assert.Contains("harbour will stay open", page.Find("blockquote").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_left_with_its_article_leads_nowhere_that_is_gone_too()
    {
        var page = At<Sentence>("/s/gone", with => with.Add(sentence => sentence.Id, SampleSentenceIndex.GoneWithArticleId));
        Assert.Contains("Sample harbour to stay open at night", page.Find("cite").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("a"), link => link.GetAttribute("href")!.StartsWith("/a/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_headline_that_is_a_sentence_is_shown_once_and_marked_there()
    {
        var title = SampleCorpus.Sentences[0] with { Id = new("t-0"), Text = SampleCorpus.Sentences[0].Article.Title, Quotes = [], StartsParagraph = true };
        Serve(new([title, .. SampleCorpus.Sentences.Take(5).Select((sentence, n) => sentence with { Number = n + 1, StartsParagraph = n == 0 })]));
        var page = At<Article>("/a/harbour?q=harbour", with => with.Add(article => article.Key, "harbour"));
        Assert.Equal("harbour", page.Find("h1 #s1 mark").TextContent);
        Assert.Equal(1, page.FindAll(".sent").Count(sentence => sentence.TextContent.Contains(title.Text, StringComparison.Ordinal)));
        Assert.Equal("s2", page.Find(".text .sent").Id);
    }

    [Fact]
    public void A_speaker_has_descriptions_reporters_and_everything_said()
    {
        var page = At<Subject>("/speaker/Ada_Example", with => with.Add(subject => subject.Slug, "Ada_Example"));
        Assert.Equal(3, page.FindAll(".hit").Count);
        Assert.Contains("harbour master", page.Find(".side").TextContent, StringComparison.Ordinal);
        Assert.Contains("Reported by", page.Find(".side").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_typed_by_heart_leads_to_its_own_address()
    {
        At<Subject>("/speaker/ada-example", with => with.Add(subject => subject.Slug, "ada-example"));
        Assert.EndsWith("/speaker/Ada_Example", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/speakers", 17)]
    [InlineData("/speakers?contains=ada", 1)]
    [InlineData("/organisations?contains=nobody", 0)]
    public void Lists_hold_all_names_with_these_letters(string address, int names) => Assert.Equal(names, At<Listing>(address).FindAll(".a-z li").Count);

    [Fact]
    public void A_heat_map_s_cell_is_a_search_and_an_empty_one_is_none()
    {
        var page = At<HeatMap>("/map?q=harbour");
        var cells = page.FindAll("tbody tr:first-child td");
        Assert.Contains(cells, cell => cell.QuerySelector("a")?.GetAttribute("href") == "/search?q=harbour&speaker=Ada+Example&topic=economy");
        Assert.Contains(cells, cell => cell.QuerySelector("a") is null);
    }

    [Fact]
    public void The_picture_of_a_heat_map_says_what_its_table_says()
    {
        var page = At<HeatMap>("/map?q=harbour");
        var cells = page.FindAll("svg a:not(.head)");
        Assert.Equal(page.FindAll("td a").Select(cell => cell.GetAttribute("href")), cells.Select(cell => cell.GetAttribute("href")));
        Assert.Equal(page.FindAll("td a").Select(cell => cell.TextContent), cells.Select(cell => cell.QuerySelector("text")!.TextContent));
        Assert.Equal("Ada Example · economy: 2\u00a0sentences", cells[0].GetAttribute("aria-label"));
        Assert.Equal(page.FindAll("tbody td").Count - cells.Count, page.FindAll("svg rect.h0").Count);
        Assert.Contains("most in Ada Example · economy: 2", page.Find("svg").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal("/map?topic=economy&rows=speaker&cols=topic", At<HeatMap>("/map").Find("svg a.head[href*='topic=economy']").GetAttribute("href"));
    }

    [Theory]
    [InlineData("/map?rows=outlet&cols=month", "/search?outlet=Sample+Tide+Table&month=2016-02")]
    [InlineData("/map?rows=speaker&cols=month&q=harbour", "/search?q=harbour&speaker=Ada+Example&month=2015-12")]
    [InlineData("/reports?q=harbour", "/search?q=harbour&speaker=Ada+Example&outlet=Sample+Courier")]
    public void The_reader_chooses_what_is_counted_by_what_and_each_cell_is_a_search(string address, string cell)
        => Assert.Contains(At<HeatMap>(address).FindAll("td a"), link => link.GetAttribute("href") == cell);

    [Fact]
    public void A_picture_of_who_reports_whom_has_a_line_for_each_pair_and_says_it_in_words()
    {
        Speak("de-DE");
        var page = At<HeatMap>("/reports?q=harbour");
        var known = page.FindAll("tbody tr").Where(row => !row.TextContent.Contains("Unbekannter", StringComparison.Ordinal)).SelectMany(row => row.QuerySelectorAll("td a").Select(link => link.GetAttribute("href")));
        Assert.Equal(known.Order(), page.FindAll(".bipartite a:not(.head)").Select(link => link.GetAttribute("href")).Order());
        Assert.Contains("/search?q=harbour&outlet=Sample+Courier", page.FindAll(".bipartite a.head").Select(link => link.GetAttribute("href")));
        Assert.StartsWith("Bild: Linien", page.Find(".bipartite svg").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_beyond_the_first_page_are_reached_and_all_are_counted()
    {
        var first = At<HeatMap>("/map?rows=org&cols=month");
        var told = first.Find("p.meta").TextContent;
        Assert.StartsWith("Rows 1–", told, StringComparison.Ordinal);
        var beyond = At<HeatMap>("/map?rows=org&cols=month&page=999");
        Assert.NotEmpty(beyond.FindAll("tbody tr"));
    }

    [Fact]
    public void Two_speakers_stand_side_by_side_by_date()
    {
        var page = At<Compare>("/compare?a=Ada+Example&b=Nobody+Here");
        Assert.Equal(["16 Dec 2015", "16 Dec 2015", "4 Jan 2016"], page.FindAll(".two section:first-child time").Select(time => time.TextContent));
        Assert.Contains("Nobody called “Nobody Here”", page.Find(".two section:last-child").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Pieces_of_a_sentence_never_lose_a_letter()
    {
        var sentence = SampleCorpus.Sentences[0];
        var pieces = ReadingPiece.Cut([new("The ", false), new("harbour will", true), new(sentence.Text[16..], false)], sentence.Quotes);
        Assert.Equal(sentence.Text, string.Concat(pieces.Select(piece => piece.Text)));
        Assert.Equal("The harbour will stay open at night", string.Concat(pieces.Where(piece => piece.Quote == 0).Select(piece => piece.Text)));
    }

    [Fact]
    public void What_is_skipped_is_told_with_its_place_and_cure()
    {
        SetRendererInfo(new("Static", false));
        var page = At<About>("/about");
        Assert.Contains("sample/broken.txt:3", page.Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("#damage"));
    }

    [Fact]
    public void An_older_state_of_the_index_in_place_of_a_damaged_one_is_told()
    {
        Serve(new(SampleCorpus.Sentences) { Damage = "_3.fdt is cut off at byte 99" });
        SetRendererInfo(new("Static", false));
        Assert.Contains("_3.fdt is cut off", At<About>("/about").Find("#damage").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_first_word_of_the_indexer_the_start_page_says_that_it_reads()
    {
        Serve(new([]));
        SetRendererInfo(new("Static", false));
        Assert.Contains("being read just now", At<Web.Components.Pages.Start>("/").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_told_while_it_happens()
    {
        SetRendererInfo(new("Server", true));
        var panel = Render<IndexingPanel>();
        Assert.Contains("Nothing is being indexed", panel.Markup, StringComparison.Ordinal);
        Indexing.Report(new("reading", 3, 12, 3, 1234, 1, TimeSpan.FromSeconds(2)));
        panel.WaitForAssertion(() => Assert.Contains("3 / 12", panel.Find(".figures").TextContent, StringComparison.Ordinal));
        Assert.Contains("1,234", panel.Find(".figures").TextContent, StringComparison.Ordinal);
        Indexing.Report(new("failed", 3, 12, 3, 1234, 1, TimeSpan.FromSeconds(2), "The disk is full: free some space."));
        panel.WaitForAssertion(() => Assert.Contains("The disk is full", panel.Markup, StringComparison.Ordinal));
    }
}
