using System.Runtime.InteropServices;
using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>
/// For whom people speak, as all articles together print it: one article names the speaker's organisation, the others of that time
/// need not. Offices change hands, so what was printed counts for a year before and after; an article or a printing without a day
/// counts for all times.
/// </summary>
internal sealed class AffiliationsAcross
{
    /// <value>An organisation that fewer of the articles that name one for the person print than this share is left aside.</value>
    private const double Share = 0.25;

    /// <value>An organisation that fewer of the articles in which the person speaks print than this share is left aside: one slip is no office.</value>
    private const double Support = 0.02;

    /// <value>Organisations of a person that are kept, the most often printed ones.</value>
    private const int Most = 3;

    /// <value>Months before and after an article for which a printing counts.</value>
    private const int Months = 12;

    private readonly ArticleDigest[] articles;
    private readonly NameLessons names;
    private readonly Dictionary<string, List<(int? Month, string Organisation)>> printed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int?>> speaking = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Person, int? Month), string[]> known = [];

    /// <param name="articles">All articles.</param>
    /// <param name="names">Who is who among them.</param>
    /// <param name="speakers">For each article who speaks in it, each once.</param>
    public AffiliationsAcross(ArticleDigest[] articles, NameLessons names, IEnumerable<IReadOnlyList<string>> speakers)
    {
        (this.articles, this.names) = (articles, names);
        for (var article = 0; article < articles.Length; article++)
        {
            foreach (var (person, organisation) in Own(article))
            {
                Under(printed, person).Add((Month(articles[article]), organisation));
            }
        }

        foreach (var (article, all) in articles.Zip(speakers))
        {
            foreach (var person in all.Where(printed.ContainsKey))
            {
                Under(speaking, person).Add(Month(article));
            }
        }
    }

    /// <summary>For whom each of an article's speakers speaks: what the article itself prints first; those of whom nobody prints it are left out.</summary>
    public IReadOnlyList<SpeakerAffiliation> OfSpeakers(int article, IReadOnlyList<string> speakers)
    {
        var own = Own(article).ToLookup(a => a.Person, a => a.Organisation, StringComparer.Ordinal);
        return
        [
            .. speakers.Where(printed.ContainsKey)
                .Select(person => new SpeakerAffiliation(person, [.. own[person].Union(AtThatTime(person, Month(articles[article])), StringComparer.Ordinal).Take(Most)]))
                .Where(a => a.Organisations.Count > 0),
        ];
    }

    private string[] AtThatTime(string person, int? month)
    {
        if (!known.TryGetValue((person, month), out var organisations))
        {
            var near = printed[person].Where(p => Near(p.Month, month)).Select(p => p.Organisation).ToList();
            var heard = speaking.GetValueOrDefault(person)?.Count(m => Near(m, month)) ?? 0;
            known[(person, month)] = organisations =
            [
                .. near.GroupBy(o => o, StringComparer.Ordinal)
                    .Where(o => o.Count() >= Share * near.Count && o.Count() >= Support * heard)
                    .OrderByDescending(o => o.Count()).ThenBy(o => o.Key, StringComparer.Ordinal)
                    .Take(Most).Select(o => o.Key),
            ];
        }

        return organisations;
    }

    private IEnumerable<(string Person, string Organisation)> Own(int article) => articles[article].Affiliations
        .Select(a => (names.Canonical(article, NameKind.Person, a.Person), names.Canonical(article, NameKind.Organisation, a.Organisation)))
        .Distinct();

    private static bool Near(int? one, int? other) => one is not { } a || other is not { } b || Math.Abs(a - b) <= Months;

    private static int? Month(ArticleDigest article) => article.Date is { } day ? (day.Year * 12) + day.Month : null;

    private static List<T> Under<T>(Dictionary<string, List<T>> lists, string name) => CollectionsMarshal.GetValueRefOrAddDefault(lists, name, out _) ??= [];
}
