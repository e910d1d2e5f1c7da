using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>One statement, said by "Ms Kam" here and by Stefanie Kam there: two names of one person, no conflict.</summary>
internal static class SurnamesInStatements
{
    /// <summary>Learns the full name for a surname whose statements other articles print with one full name, and no other.</summary>
    public static void Learn(ArticleDigest[] articles, List<StatementAcross> statements, List<StatementPair> pairs, NameLessons names)
    {
        var full = new Dictionary<(int Article, string Surname), StatementAcross?>();
        foreach (var pair in pairs)
        {
            Note(statements[pair.One], statements[pair.Other], full);
            Note(statements[pair.Other], statements[pair.One], full);
        }

        var known = full.Where(f => f.Value is not null).ToDictionary(f => f.Key, f => f.Value!);
        foreach (var ((article, surname), told) in known)
        {
            names.Add(article, new NameLesson(NameKind.Person, surname, told.Own!, $"another article prints the same statement and names {told.Own} in full", 0.95,
                new ToldByOtherArticle(articles[told.Article].Id, told.Digest.Span, 1)));
        }

        foreach (var statement in statements.Where(s => s.Own is not null))
        {
            if (known.TryGetValue((statement.Article, statement.Own!), out var told))
            {
                statement.Own = told.Own;
            }
        }
    }

    // Null where two different people of the surname made the statement: then nobody is learned.
    private static void Note(StatementAcross shortly, StatementAcross fully, Dictionary<(int Article, string Surname), StatementAcross?> full)
    {
        if (shortly is { IsNamed: true, Own: { } name } && fully is { IsNamed: true, Own: { } whole } && IsPersonOrUnknown(shortly) && IsPersonOrUnknown(fully)
            && PrintedSource.Agree(shortly.Gender, fully.Gender) && PrintedSource.Surname(name) is { } surname && IsSurnameOf(surname, whole))
        {
            var key = (shortly.Article, name);
            full[key] = !full.TryGetValue(key, out var other) ? fully : other?.Own == whole ? other : null;
        }
    }

    private static bool IsPersonOrUnknown(StatementAcross statement) => statement.Digest.SpeakerKind is null or NameKind.Person or NameKind.Other;

    private static bool IsSurnameOf(string surname, string name) =>
        PrintedSource.Surname(name) is null && name.Split(' ') is { Length: >= 2 and <= 4 } words
        && (words[^1] == surname || (words[0] == surname && SurnamesFirst.Has(surname)));
}
