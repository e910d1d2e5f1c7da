using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>Several printings of one statement: who made it, and which printings learn it.</summary>
internal static class OneStatement
{
    /// <value>So many different names for one statement make it a saying, not one person's statement.</value>
    private const int NamesOfASaying = 4;

    /// <value>Printings that name the speaker and are compared with each that does not.</value>
    private const int MostTeachers = 8;

    /// <value>Below this a lesson is too unsure to be told.</value>
    private const double LeastConfidence = 0.2;

    /// <value>Words of meaning that a statement must have for a source without a name to be learned by others.</value>
    private const int FewestWords = 6;

    /// <value>So sure an article must be of whom its pronoun means to tell others.</value>
    private const double SureOfPronoun = 0.7;

    /// <value>How much more weight the best name needs than the second.</value>
    private const double Majority = 2;

    public static void Learn(StatementAcross[] printings, ArticleDigest[] articles, Dictionary<string, Gender>[] people)
    {
        if (Named(printings) is { Length: > 0 } teachers)
        {
            Teach(printings, printings, articles, people, teachers);
        }
        else if (printings.Any(p => p.IsNamed))
        {
            Disagree(printings, articles);
        }
        else if (!Deduce(printings, articles, people) && Sure(printings) is { Length: > 0 } sure)
        {
            Teach(printings, [.. printings.Where(p => p.Own is null && (p.Digest.Source.Length == 0 || PrintedSource.IsPersonalPronoun(p.Digest.Source)))], articles, people, sure);
        }
    }

    /// <summary>Where no printing names the speaker: those whose "he" or "she" is surely told by their own article, if they agree.</summary>
    private static StatementAcross[] Sure(StatementAcross[] printings)
    {
        StatementAcross[] sure = [.. printings.Where(p => p.Own is not null && p.Kind == NameKind.Person && p.Digest.FoundBy == SpeakerFoundBy.Pronoun && p.Digest.Confidence >= SureOfPronoun)
            .OrderByDescending(Weight).ThenBy(p => p.Article).Take(MostTeachers)];
        return sure.Select(p => p.Own).Distinct(StringComparer.Ordinal).Count() == 1 ? sure : [];
    }

    /// <summary>The printings that name the speaker, the surest first; none when none does or several disagree.</summary>
    private static StatementAcross[] Named(StatementAcross[] printings)
    {
        // Whoever is described is no other than the one whom another article names.
        var isNamed = printings.Any(p => p.IsNamed && p.Kind == NameKind.Person);
        var names = printings.Where(p => p.IsNamed && !p.IsOpen && MayTeach(p) && !(isNamed && p.IsDescribed))
            .GroupBy(p => p.Own!, StringComparer.Ordinal)
            .Select(g => (Name: g.Key, Weight: g.GroupBy(p => p.Article).Sum(a => a.Max(Weight))))
            .OrderByDescending(n => n.Weight).ThenBy(n => n.Name, StringComparer.Ordinal)
            .ToList();
        if (names.Count is 0 or >= NamesOfASaying || (names.Count > 1 && names[0].Weight < Majority * names[1].Weight))
        {
            return [];
        }

        return [.. printings.Where(p => p.IsNamed && p.Own == names[0].Name && MayTeach(p)).OrderByDescending(Weight).ThenBy(p => p.Article).Take(MostTeachers)];
    }

    /// <summary>A name teaches; a source without one ("some lawmakers") only with a long statement, and a lone word ("man") never.</summary>
    private static bool MayTeach(StatementAcross p) =>
        p.Kind is NameKind.Person or NameKind.Organisation or NameKind.Place || (p.Own!.Contains(' ') && p.Digest.Words.Count(StatementWords.IsMeaningful) >= FewestWords);

    private static double Weight(StatementAcross p) => p.Digest.Confidence * (p.Digest.FoundBy == SpeakerFoundBy.Title ? 0.7 : 1);

    private static void Teach(StatementAcross[] printings, StatementAcross[] learners, ArticleDigest[] articles, Dictionary<string, Gender>[] people, StatementAcross[] teachers)
    {
        var speaker = teachers[0].Own!;
        var gender = GenderOf(speaker, printings, people);
        foreach (var printing in learners.Where(p => p.Own != speaker))
        {
            var (teacher, likeness) = Best(teachers, printing);
            var confidence = teacher.Digest.Confidence * likeness.Value;
            if ((printing.IsOpen || (printing.IsDescribed && likeness.IsSame && teacher.Kind == NameKind.Person)) && likeness.IsAny && confidence >= LeastConfidence
                && PrintedSource.Agree(gender, printing.Gender) && !IsBodyForAPerson(teacher, printing)
                && (likeness.IsSame || printing.Own is null || people[printing.Article].ContainsKey(speaker)))
            {
                var how = likeness.IsSame ? likeness.Value >= 1 ? "word for word" : "almost word for word" : "in like words";
                printing.Learn(speaker, teacher.Kind, gender, $"{articles[teacher.Article].Id} prints the same statement {how} and names {speaker}",
                    confidence, Told(teacher, articles, likeness.Value));
            }
            else if (printing.IsNamed && likeness.IsSame)
            {
                printing.Why = $"{articles[teacher.Article].Id} prints the same statement and names {speaker} instead";
            }
        }
    }

    /// <summary>The teacher whose printing is most like another.</summary>
    private static (StatementAcross Teacher, Likeness Likeness) Best(StatementAcross[] teachers, StatementAcross printing) => teachers
        .Select(t => (Teacher: t, Likeness: t.Article == printing.Article ? Likeness.None : StatementLikeness.Compare([.. t.Digest.Words], [.. printing.Digest.Words])))
        .MaxBy(t => t.Likeness.Value);

    /// <summary>Articles that name different speakers each keep their own, and say so.</summary>
    private static void Disagree(StatementAcross[] printings, ArticleDigest[] articles)
    {
        var named = printings.Where(p => p.IsNamed).ToList();
        foreach (var printing in named)
        {
            if (named.Find(p => p.Own != printing.Own) is { } other)
            {
                printing.Why = $"{articles[other.Article].Id} prints the same statement and names {other.Own} instead";
            }
        }
    }

    /// <summary>
    /// No printing names the speaker. Where each says "he", it is somebody whom every one of these articles names: often only one of
    /// those whom the articles' own readings propose is.
    /// </summary>
    /// <returns>Whether one is found.</returns>
    private static bool Deduce(StatementAcross[] printings, ArticleDigest[] articles, Dictionary<string, Gender>[] people)
    {
        var pronouns = printings.Where(p => PrintedSource.IsPersonalPronoun(p.Digest.Source)).ToList();
        if (pronouns.Select(p => p.Article).Distinct().Count() < 2)
        {
            return false;
        }

        var everywhere = pronouns.Select(p => p.Own).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(name => pronouns.All(p => people[p.Article].TryGetValue(name, out var gender) && PrintedSource.Agree(gender, p.Gender)))
            .ToList();
        if (everywhere is not [var speaker])
        {
            return false;
        }

        var teacher = pronouns.First(p => p.Own == speaker);
        foreach (var printing in printings.Where(p => p.Own != speaker && p.IsOpen && p.Article != teacher.Article))
        {
            var likeness = StatementLikeness.Compare([.. teacher.Digest.Words], [.. printing.Digest.Words]);
            if (!likeness.IsAny)
            {
                continue;
            }

            printing.Learn(speaker, NameKind.Person, GenderOf(speaker, printings, people),
                $"{articles[teacher.Article].Id} prints the same statement, and {speaker} is the only one of those who may be meant whom each of these articles names",
                0.7 * teacher.Digest.Confidence, Told(teacher, articles, likeness.Value));
        }

        return true;
    }

    private static ToldByOtherArticle Told(StatementAcross teacher, ArticleDigest[] articles, double likeness) =>
        new(articles[teacher.Article].Id, teacher.Digest.Span, Math.Round(likeness, 3));

    private static bool IsBodyForAPerson(StatementAcross teacher, StatementAcross printing) =>
        teacher.Kind != NameKind.Person && PrintedSource.IsPersonalPronoun(printing.Digest.Source);

    private static Gender GenderOf(string speaker, StatementAcross[] printings, Dictionary<string, Gender>[] people)
    {
        foreach (var printing in printings)
        {
            if (people[printing.Article].TryGetValue(speaker, out var gender) && gender != Gender.Unknown)
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }
}
