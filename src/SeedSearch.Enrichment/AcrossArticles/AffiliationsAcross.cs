using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>For whom people speak, as all articles together print it: one article names the speaker's organisation, the others need not.</summary>
internal sealed class AffiliationsAcross
{
    /// <value>An organisation that fewer of the articles that name one for the person print than this share is left aside.</value>
    private const double Share = 0.25;

    /// <value>Organisations of a person that are kept, the most often printed ones.</value>
    private const int Most = 3;

    private readonly Dictionary<string, string[]> organisations = new(StringComparer.Ordinal);

    public AffiliationsAcross(ArticleDigest[] articles, NameLessons names)
    {
        var printed = articles.SelectMany((article, number) => article.Affiliations
            .Select(a => (Person: names.Canonical(number, NameKind.Person, a.Person), Organisation: names.Canonical(number, NameKind.Organisation, a.Organisation)))
            .Distinct());
        foreach (var person in printed.GroupBy(a => a.Person, StringComparer.Ordinal))
        {
            var all = person.Count();
            organisations[person.Key] = [.. person.GroupBy(a => a.Organisation, StringComparer.Ordinal)
                .Where(o => o.Count() >= Share * all)
                .OrderByDescending(o => o.Count()).ThenBy(o => o.Key, StringComparer.Ordinal)
                .Take(Most).Select(o => o.Key)];
        }
    }

    /// <summary>For whom each of the speakers speaks; those of whom nobody prints it are left out.</summary>
    public IReadOnlyList<SpeakerAffiliation> OfSpeakers(IReadOnlyList<string> speakers) =>
        [.. speakers.Where(organisations.ContainsKey).Select(speaker => new SpeakerAffiliation(speaker, organisations[speaker]))];
}
