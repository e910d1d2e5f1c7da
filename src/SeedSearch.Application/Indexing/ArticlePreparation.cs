using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SeedSearch.Application.Indexing.Records;
using SeedSearch.Corpus;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.Lists;
using SeedSearch.Enrichment.Names;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Application.Indexing;

/// <summary>Reads single articles: sentences, names, quotes, topics. Safe to use from several threads.</summary>
public sealed class ArticlePreparation
{
    private readonly Func<Func<ArticleText, ArticleFindings>> make;
    private volatile Lazy<Func<ArticleText, ArticleFindings>> enrich;

    internal ArticlePreparation(string version, Func<ArticleText, ArticleFindings> enrich) : this(version, () => enrich)
    {
    }

    private ArticlePreparation(string version, Func<Func<ArticleText, ArticleFindings>> make) => (Version, this.make, enrich) = (version, make, new(make));

    /// <summary>Changes with the program's reading of articles, with its lists, and with the record's bytes: what an older version read is read anew.</summary>
    internal string Version { get; }

    /// <summary>Knows the lists that the options name, or the shipped ones; they are read with the first article.</summary>
    /// <exception cref="SeedSearchSetupException">A list can't be read; from <see cref="Prepare"/> also when it holds a mistake.</exception>
    internal static ArticlePreparation Create(SeedSearchOptions options) => new(Guarded(() => VersionOf(options)), () => Guarded(() =>
        ArticleEnricher.Create(new NameOptions { OrganisationsPath = options.Organisations, PeoplePath = options.People }, options.Topics)).Read);

    /// <summary>Lets go of lists and models until there is another article: they are large, and searching needs none of them.</summary>
    internal void Rest() => enrich = new(make);

    internal ArticleRecord Prepare(Article article)
    {
        var sentences = SentenceSplitter.Split(article.Text);
        var bare = new ArticleRecord(article, sentences, NothingFound);
        return bare with { Findings = enrich.Value(bare.ToText()) };
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is ListFileException or IOException or UnauthorizedAccessException)
        {
            throw new SeedSearchSetupException(e.Message.ReplaceLineEndings(" "), e);
        }
    }

    private static ArticleFindings NothingFound { get; } = new() { Names = [], Affiliations = [], Quotes = [], Topics = [], ArticleTopics = [] };

    /// <summary>Builds are deterministic: a room's module id is made of its code and resources.</summary>
    private static string VersionOf(SeedSearchOptions options)
    {
        var parts = new StringBuilder();
        parts.Append(CultureInfo.InvariantCulture, $"{ArticleRecordFormat.Version} {typeof(ArticleText).Module.ModuleVersionId} {typeof(SentenceSplitter).Module.ModuleVersionId}");
        foreach (var list in new[] { options.Topics, options.Organisations, options.People })
        {
            parts.Append('\n').Append(list is null ? "shipped" : Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(list))));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts.ToString())))[..16];
    }
}
