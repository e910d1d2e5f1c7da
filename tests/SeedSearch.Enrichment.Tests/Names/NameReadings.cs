using SeedSearch.Enrichment.Names;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Enrichment.Tests.Names;

/// <summary>Reads made-up articles with the shipped lists and weights.</summary>
internal static class NameReadings
{
    private static readonly NameEnricher Enricher = NameEnricher.Create(new NameOptions());

    public static ArticleText Article(string text) => new("a", text, SentenceSplitter.Split(text));

    public static NameReading Of(string text) => Enricher.Read(Article(text));

    public static IEnumerable<string> Names(this NameReading reading, NameKind kind) => reading.Mentions.Where(mention => mention.Kind == kind).Select(mention => mention.Name);

    public static PersonInArticle Person(this NameReading reading, string name) => Assert.Single(reading.People, person => person.Name == name);
}
