using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>
/// "The Chinese president", or "China's president", here is whom other articles of that time print as Chinese President Xi Jinping; "the head of the
/// harbour board" whom they print as its head.
/// </summary>
internal static class TitlesAcross
{
    /// <value>The share of articles that must agree on a title's holder.</value>
    private const double Agreement = 0.8;

    /// <value>Articles that must print a title with a name within the nearest days; otherwise those of more days are asked.</value>
    private const int Enough = 3;

    /// <value>Days within which the holder of an office is taken for the same, the nearest first.</value>
    private static readonly int[] Days = [31, 92, 366];

    public static void Learn(ArticleDigest[] articles, List<StatementAcross> statements, NamesInContext context, NameLessons names)
    {
        var holders = Holders(articles, names);
        // Whom a title means on a day is asked once a title and day, however many statements ask.
        var known = new Dictionary<(string Title, DateOnly? Day), (string Name, int Article, TextSpan First)?>();
        foreach (var statement in statements.Where(s => s.Digest.Source.Length > 0))
        {
            if (PrintedOffice(statement) is not { } printed)
            {
                continue;
            }

            var office = OfficeOfCountry.Of(printed);
            if (holders.TryGetValue(office, out var named)
                && HolderOn(office, articles[statement.Article].Date, named) is { } holder
                && holder.Article != statement.Article
                && context.SharedCompany(statement.Article, holder.Name) >= context.Telling)
            {
                statement.Learn(holder.Name, NameKind.Person, Gender.Unknown, $"other articles print \"{printed}\" with the name {holder.Name}", 0.7,
                    new ToldByOtherArticle(articles[holder.Article].Id, holder.First, 0.8));
                statement.Own = holder.Name;
            }
        }

        (string Name, int Article, TextSpan First)? HolderOn(string title, DateOnly? day, List<(string Name, int Article, TextSpan First)> named)
        {
            if (!known.TryGetValue((title, day), out var holder))
            {
                known[(title, day)] = holder = Holder(articles, day, named);
            }

            return holder;
        }
    }

    // The title a source stands for: of nobody yet, or of somebody whom the article only describes.
    private static string? PrintedOffice(StatementAcross statement)
    {
        if (statement.Own is null)
        {
            return statement.Digest.Source;
        }

        if (statement.Digest is not { SpeakerKind: NameKind.Other, FoundBy: SpeakerFoundBy.Name or SpeakerFoundBy.Title } || !SaysOfWhat(statement.Own))
        {
            return null;
        }

        var described = statement.Digest.FoundBy == SpeakerFoundBy.Name ? statement.Digest.Source : PrintedSource.Normalise(statement.Own);
        return PrintedSource.IsOffice(described) ? described : null;
    }

    // "Ohio governor", "Chinese president", but no "Commerce secretary", of which every country has one: a capital behind the first letter, or a country.
    private static bool SaysOfWhat(string described) =>
        described.Skip(1).Any(char.IsUpper) || OfficeOfCountry.IsOfCountry(OfficeOfCountry.Of(PrintedSource.Normalise(described)));

    private static (string Name, int Article, TextSpan First)? Holder(ArticleDigest[] articles, DateOnly? day, List<(string Name, int Article, TextSpan First)> named)
    {
        // Offices change hands: the printings of the nearest days tell.
        foreach (var days in Days)
        {
            var near = named.Where(n => day is null || articles[n.Article].Date is not { } date || Math.Abs(date.DayNumber - day.Value.DayNumber) <= days)
                .GroupBy(n => n.Name, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .ToList();
            if (near.Sum(g => g.Count()) >= (days == Days[^1] ? 1 : Enough))
            {
                return near[0].Count() >= Agreement * near.Sum(g => g.Count()) ? near[0].First() : null;
            }
        }

        return null;
    }

    /// <summary>Who is printed with each title of two words or more: one word ("president") says too little outside its article.</summary>
    private static Dictionary<string, List<(string Name, int Article, TextSpan First)>> Holders(ArticleDigest[] articles, NameLessons names)
    {
        var holders = new Dictionary<string, List<(string, int, TextSpan)>>(StringComparer.Ordinal);
        for (var article = 0; article < articles.Length; article++)
        {
            foreach (var person in articles[article].People)
            {
                foreach (var title in person.Titles.Select(OfficeOfCountry.Of).Where(t => t.Contains(' ')).Distinct())
                {
                    if (!holders.TryGetValue(title, out var named))
                    {
                        holders[title] = named = [];
                    }

                    named.Add((names.Canonical(article, NameKind.Person, person.Name), article, person.First));
                }
            }
        }

        return holders;
    }
}
