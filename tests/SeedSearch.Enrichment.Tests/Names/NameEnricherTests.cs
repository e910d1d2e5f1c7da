using SeedSearch.Enrichment.Names;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Enrichment.Tests.Names;

public sealed class NameEnricherTests
{
    private static readonly NameEnricher Enricher = NameEnricher.Create(new NameOptions());

    [Fact]
    public void A_surname_stands_for_the_full_name()
    {
        var reading = Read("Analyst Margaret Wilson said the plan was sound. Ms Wilson added that it was late.");
        Assert.Equal(["Margaret Wilson", "Margaret Wilson"], Names(reading, NameKind.Person));
        Assert.Equal(Gender.Female, Assert.Single(reading.People).Gender);
    }

    [Fact]
    public void A_title_with_its_body_is_an_affiliation()
    {
        var reading = Read("\"It works\", said Peter Jones, the research director at Amnesty International.");
        var affiliation = Assert.Single(reading.Affiliations);
        Assert.Equal(("Peter Jones", "Amnesty International"), (affiliation.Person, affiliation.Organisation));
        Assert.Equal("research director", Assert.Single(Assert.Single(reading.People).Titles).Head);
    }

    [Fact]
    public void The_same_article_gives_the_same_reading()
    {
        const string Text = "President Mary Smith met Bob Miller of the World Bank in Paris. Smith said the United Nations would help.";
        Assert.Equal(Read(Text).Mentions, Read(Text).Mentions);
    }

    private static NameReading Read(string text) => Enricher.Read(new ArticleText("a", text, SentenceSplitter.Split(text)));

    private static IEnumerable<string> Names(NameReading reading, NameKind kind) => reading.Mentions.Where(mention => mention.Kind == kind).Select(mention => mention.Name);
}
