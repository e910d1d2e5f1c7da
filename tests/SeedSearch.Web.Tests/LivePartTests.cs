using Bunit;
using SeedSearch.TestKit.Sample;
using SeedSearch.Web.Components.Live;

namespace SeedSearch.Web.Tests;

/// <summary>Parts of pages that live on over a circuit, and stand as they are without one.</summary>
public class LivePartTests : Placed
{
    [Fact]
    public void Evidence_is_a_link_at_first_and_opens_in_place()
    {
        var part = Live<Evidence>(with => with.Add(evidence => evidence.Id, "harbour-1"));
        Assert.Equal("/s/harbour-1?evidence=1#evidence", part.Find("a").GetAttribute("href"));
        part.Find("a").Click();
        Assert.Equal(["1", "2"], part.FindAll(".passage li").Select(line => line.GetAttribute("value")!));
        Assert.Equal("Example", part.Find(".passage mark").TextContent);
        Assert.Contains("“Ships do not sleep,”".Replace('“', '"').Replace('”', '"'), part.Find("li.here").TextContent, StringComparison.Ordinal);
        Assert.Equal("/a/harbour#s2", part.Find("li.here a").GetAttribute("href"));
    }

    [Fact]
    public void Without_scripts_evidence_is_there_when_it_is_asked_for_and_speaks_the_page_s_language()
    {
        SetRendererInfo(new("Static", false));
        var part = Render<Evidence>(with => with.Add(evidence => evidence.Id, "harbour-1").Add(evidence => evidence.IsOpen, true).Add(evidence => evidence.LanguageCode, "de"));
        Assert.Contains("Worauf das beruht", part.Markup, StringComparison.Ordinal);
        Assert.Contains("genannt in", part.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_sentence_names_the_speaker_that_is_said()
    {
        Serve(new([.. SampleCorpus.Sentences.Select(sentence => sentence with { Quotes = [.. sentence.Quotes.Select(quote => quote with { Speaker = null })] })]));
        Assert.Contains("No sentence names the speaker", Live<Evidence>(with => with.Add(evidence => evidence.Id, "harbour-0").Add(evidence => evidence.IsOpen, true)).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_narrows_to_a_topic_of_both_and_the_address_follows()
    {
        var part = Live<Comparison>(with => with.Add(both => both.First, "Ada Example").Add(both => both.Second, "Cleo Muster"));
        Assert.Equal("economy › transport 3 : 1", part.FindAll(".shared a")[2].TextContent.Trim());
        part.FindAll(".shared a")[2].Click();
        Assert.Equal("true", part.FindAll(".shared a")[2].GetAttribute("aria-current"));
        Assert.Equal(3, part.FindAll(".two section:first-child .hit").Count);
        Assert.Equal("/compare?a=Ada+Example&b=Cleo+Muster&topic=economy/transport", JSInterop.Invocations["history.replaceState"].Single().Arguments[2]);
        Assert.Contains("Cleo Muster: 1\u00a0sentence in 1\u00a0article", part.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_says_who_is_not_there_and_who_says_nothing_on_a_topic()
    {
        Assert.Contains("Nobody called “Nobody Here” speaks", Live<Comparison>(with => with.Add(both => both.First, "Ada Example").Add(both => both.Second, "Nobody Here")).Markup, StringComparison.Ordinal);
        Assert.Contains("Ben Sample says nothing on “politics”.", Live<Comparison>(with => with.Add(both => both.First, "Ben Sample").Add(both => both.Topic, "politics")).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void More_of_one_speaker_is_added_below()
    {
        Serve(new([.. SampleCorpus.Sentences.Where(sentence => sentence.Quotes.Count > 0).Select(sentence => sentence with { Quotes = [sentence.Quotes[0] with { Speaker = "Ada Example" }] })]));
        var part = Live<Comparison>(with => with.Add(both => both.First, "Ada Example"));
        Assert.Equal(25, part.FindAll(".hit").Count);
        Assert.Equal("/search?speaker=Ada+Example&sort=oldest&size=25&page=2", part.Find(".two > section > p > a.more").GetAttribute("href"));
        part.Find("a.more").Click();
        Assert.Equal(36, part.FindAll(".hit").Count);
        Assert.Empty(part.FindAll("a.more"));
    }

    [Fact]
    public void Values_are_narrowed_by_letters_from_the_page_s_box()
    {
        var part = Live<ValueList>(with => with.Add(list => list.Key, "speaker").Add(list => list.State, "?q=pier"));
        Assert.Equal(14, part.FindAll(".rows li").Count);
        part.Find("[data-live-letters=on]").Input("speaker 9");
        Assert.Equal("Speaker 9", part.Find(".rows input").GetAttribute("value"));
        Assert.Equal("1\u00a0entry", part.Find("[role=status]").TextContent);
        part.Find("[data-live-letters]").Input("nobody at all");
        Assert.Contains("No entry has these letters", part.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_scripts_values_wait_for_no_letters_and_an_empty_list_is_called_empty()
    {
        Serve(new([]));
        SetRendererInfo(new("Static", false));
        var part = Render<ValueList>(with => with.Add(list => list.Key, "org").Add(list => list.State, ""));
        Assert.Empty(part.FindAll("[data-live-letters=on]"));
        Assert.Contains("The index has none yet", part.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<TPart> Live<TPart>(Action<ComponentParameterCollectionBuilder<TPart>> with)
        where TPart : Microsoft.AspNetCore.Components.IComponent
    {
        SetRendererInfo(new("Server", true));
        return Render(with);
    }
}
