using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>Finds the printings of each statement, and hands the speaker from those that name one to those that do not.</summary>
internal static class SpeakersAcross
{
    /// <summary>The lessons about each article's quotes, and all who speak in it in the end, by article number.</summary>
    public static (IReadOnlyList<QuoteLesson> Lessons, IReadOnlyList<string> Speakers)[] Learn(ArticleDigest[] articles, NamesInContext context, NameLessons names, CancellationToken cancellationToken)
    {
        var statements = Statements(articles, names, out var byArticle);
        TitlesAcross.Learn(articles, statements, context, names);
        var pairs = StatementPairs.Find([.. statements.Select(s => (uint[])s.Digest.Words)], [.. statements.Select(s => s.Article)]);
        cancellationToken.ThrowIfCancellationRequested();

        pairs.RemoveAll(p => !IsTelling(p, statements[p.One].Digest, statements[p.Other].Digest));
        SurnamesInStatements.Learn(articles, statements, pairs, names);
        NamePrintings(articles, statements, pairs);

        var people = PeopleOfArticles(articles, names);
        var groups = new Groups(statements.Count);
        foreach (var pair in pairs)
        {
            groups.Join(pair.One, pair.Other);
        }

        foreach (var group in groups.All())
        {
            OneStatement.Learn([.. group.Select(number => statements[number])], articles, people);
        }

        for (var article = 0; article < articles.Length; article++)
        {
            SameBreath.Spread(byArticle[article], articles[article]);
        }

        return [.. byArticle.Select(own => (
            (IReadOnlyList<QuoteLesson>)[.. own.Select(s => s.Lesson).OfType<QuoteLesson>()],
            (IReadOnlyList<string>)[.. own.Select(s => s.Learned ?? s.Own).OfType<string>().Distinct(StringComparer.Ordinal)]))];
    }

    /// <summary>
    /// Reworded statements only meet where one of the two is a quotation; two in writers' own words only where they are long and hardly
    /// differ: "Clinton's record as secretary of state" is no statement.
    /// </summary>
    private static bool IsTelling(StatementPair pair, DigestStatement one, DigestStatement other)
    {
        var isQuoted = one.Kind == QuoteKind.Direct || other.Kind == QuoteKind.Direct;
        var isInOwnWords = one.Kind == QuoteKind.Indirect && other.Kind == QuoteKind.Indirect;
        return pair.Likeness.IsSame
            ? !isInOwnWords || (pair.Likeness.Value >= 0.9 && Math.Min(one.Words.Count(StatementWords.IsMeaningful), other.Words.Count(StatementWords.IsMeaningful)) >= 6)
            : isQuoted;
    }

    private static List<StatementAcross> Statements(ArticleDigest[] articles, NameLessons names, out List<StatementAcross>[] byArticle)
    {
        var all = new List<StatementAcross>();
        byArticle = new List<StatementAcross>[articles.Length];
        for (var article = 0; article < articles.Length; article++)
        {
            var own = byArticle[article] = [];
            foreach (var digest in articles[article].Statements)
            {
                own.Add(new StatementAcross(article, digest, digest.Speaker is { } speaker
                    ? names.FindSpeaker(article, digest.SpeakerKind, speaker)?.Canonical ?? speaker
                    : null));
            }

            all.AddRange(own);
        }

        return all;
    }

    /// <summary>Gives all printings of one statement one name, made of the earliest printing's words.</summary>
    private static void NamePrintings(ArticleDigest[] articles, List<StatementAcross> statements, List<StatementPair> pairs)
    {
        var groups = new Groups(statements.Count);
        foreach (var pair in pairs.Where(p => p.Likeness.IsSame))
        {
            groups.Join(pair.One, pair.Other);
        }

        foreach (var group in groups.All())
        {
            var first = group.Select(number => statements[number])
                .OrderBy(s => articles[s.Article].Date ?? DateOnly.MaxValue).ThenBy(s => s.Article).ThenBy(s => s.Digest.Span.Start).First();
            var hash = 14695981039346656037UL;
            foreach (var word in first.Digest.Words)
            {
                hash = (hash ^ word) * 1099511628211UL;
            }

            foreach (var number in group)
            {
                statements[number].Key = hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>The people of each article by the name among all articles, with their gender there.</summary>
    private static Dictionary<string, Gender>[] PeopleOfArticles(ArticleDigest[] articles, NameLessons names)
    {
        var people = new Dictionary<string, Gender>[articles.Length];
        for (var article = 0; article < articles.Length; article++)
        {
            people[article] = new(StringComparer.Ordinal);
            foreach (var person in articles[article].People)
            {
                var name = names.Canonical(article, NameKind.Person, person.Name);
                if (!people[article].TryGetValue(name, out var gender) || gender == Gender.Unknown)
                {
                    people[article][name] = person.Gender;
                }
            }
        }

        return people;
    }
}
