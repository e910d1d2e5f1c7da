using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.Tests.AcrossArticles;

public class AffiliationsAcrossTests
{
    private const string Mara = "Mara Lindqvist";

    [Fact]
    public void An_article_learns_for_whom_its_speaker_speaks() =>
        Assert.Equal(["Harbour Trust"], Learned("b", Speaking("a", "2015-12-01").SpeaksFor(Mara, "Harbour Trust"), Speaking("b", "2015-12-20")));

    [Fact]
    public void An_office_of_other_years_is_not_learned() =>
        Assert.Empty(Learned("b", Speaking("a", "2017-03-01").SpeaksFor(Mara, "Harbour Trust"), Speaking("b", "2012-12-20")));

    [Fact]
    public void Without_a_day_every_printing_counts() =>
        Assert.Equal(["Harbour Trust"], Learned("b", Speaking("a", "2017-03-01").SpeaksFor(Mara, "Harbour Trust"), Speaking("b", null)));

    [Fact]
    public void What_the_article_itself_prints_stands_first_and_stays() => Assert.Equal(["River Club", "Harbour Trust"], Learned(
        "c",
        [
            .. Enumerable.Range(0, 9).Select(n => Speaking($"a{n}", "2015-12-01").SpeaksFor(Mara, "Harbour Trust")),
            Speaking("c", "2015-12-20").SpeaksFor(Mara, "River Club"),
        ]));

    [Fact]
    public void One_slip_among_many_articles_is_no_office() => Assert.Empty(Learned(
        "b",
        [
            Speaking("a", "2015-12-01").SpeaksFor(Mara, "Harbour Trust"), Speaking("b", "2015-12-02"),
            .. Enumerable.Range(0, 60).Select(n => Speaking($"c{n}", "2015-12-03")),
        ]));

    private static Printed Speaking(string id, string? date) =>
        new Printed(id, date).Person(Mara, Gender.Female).Says($"This was said in {id} and nowhere else", Mara, Mara, SpeakerFoundBy.Name);

    private static IReadOnlyList<string> Learned(string id, params IEnumerable<Printed> articles) =>
        ArticleComparison.Compare(articles.Select(a => a.Digest), CancellationToken.None).GetValueOrDefault(id)?.Affiliations
            .SingleOrDefault(a => a.Speaker == Mara)?.Organisations ?? [];
}
