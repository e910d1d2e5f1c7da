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
    private readonly Func<ArticleText, ArticleFindings> enrich;

    internal ArticlePreparation(string version, Func<ArticleText, ArticleFindings> enrich) => (Version, this.enrich) = (version, enrich);

    /// <summary>Changes with the program's reading of articles, with its lists, and with the record's bytes: what an older version read is read anew.</summary>
    internal string Version { get; }

    /// <summary>Reads the lists that the options name, or the shipped ones.</summary>
    /// <exception cref="SeedSearchSetupException">A list can't be read or holds a mistake.</exception>
    internal static ArticlePreparation Create(SeedSearchOptions options)
    {
        try
        {
            var enricher = ArticleEnricher.Create(new NameOptions { OrganisationsPath = options.Organisations, PeoplePath = options.People }, options.Topics);
            return new ArticlePreparation(VersionOf(options), enricher.Read);
        }
        catch (Exception e) when (e is ListFileException or IOException or UnauthorizedAccessException)
        {
            throw new SeedSearchSetupException(e.Message.ReplaceLineEndings(" "), e);
        }
    }

    internal ArticleRecord Prepare(Article article)
    {
        var sentences = SentenceSplitter.Split(article.Text);
        var bare = new ArticleRecord(article, sentences, NothingFound);
        return bare with { Findings = enrich(bare.ToText()) };
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
