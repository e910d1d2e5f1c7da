using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Enrichment.Names.Known;

namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>Joins what the tagger finds with the lists of known names: a known name adds and overrules, save inside a longer name ("Chelsea" in "Chelsea Manning").</summary>
internal sealed class MentionFinder(NameTagger tagger, KnownNames known)
{
    // Whether the article holds a word that an entry asks for; the article is searched once an entry, not once a mention.
    private readonly Dictionary<KnownName, bool> hasNear = new(ReferenceEqualityComparer.Instance);

    /// <summary>The mentions in order, not overlapping.</summary>
    public List<Mention> Find(ArticleWords words)
    {
        var found = tagger.Find(words);
        var mentions = new List<Mention>(found.Count);
        var surnames = found.Where(name => name.Kind == NameKind.Person && name.End - name.Start is 2 or 3).Select(name => words.All[name.End - 1].Lower).ToHashSet();
        var persons = found.Where(name => name.Kind == NameKind.Person).Select(name => words.All[name.End - 1].Lower).ToHashSet();
        var next = 0;
        for (var sentence = 0; sentence < words.SentenceCount; sentence++)
        {
            var end = words.End(sentence);
            for (var at = words.Start(sentence); at < end; at++)
            {
                while (next < found.Count && found[next].Start < at)
                {
                    next++;
                }

                var tagged = next < found.Count && found[next].Start == at ? found[next] : (FoundName?)null;
                var (entry, entryEnd) = Known(words, at, end);
                if (entry is { Ambiguous: true } && (tagged?.End != entryEnd || tagged?.Kind != entry.Kind) && !(tagged?.Kind == NameKind.Other && IsInRowOfBodies(words, entry, entryEnd, end)))
                {
                    entry = null;
                }

                if (entry is not null && entryEnd >= (tagged?.End ?? 0) && !CutsName(found, next, tagged, entryEnd))
                {
                    mentions.Add(new Mention(words, sentence, at, entryEnd, entry.Kind) { Known = entry, Confidence = 0.97, Why = "a known name" });
                    at = entryEnd - 1;
                }
                else if (tagged is { Kind: NameKind.Other } outer && Inside(words, outer) is var (body, start, stop))
                {
                    mentions.Add(new Mention(words, sentence, start, stop, NameKind.Organisation) { Known = body, Confidence = 0.9, Why = "a known name" });
                    at = outer.End - 1;
                }
                else if (tagged is { } name && !IsOrdinaryWord(words, name, surnames))
                {
                    var addressed = name.End - at > 1 && (Honorifics.GenderOf(words.Printed(at)) != Gender.Unknown || (Honorifics.Is(words.Printed(at)) && persons.Contains(words.All[name.End - 1].Lower)));
                    var first = addressed || name.Kind == NameKind.Person ? TitlesBefore.End(words, name) : name.Start;
                    first = first == name.Start && !(mentions.Count > 0 && mentions[^1].End >= at) ? WithSurnameBefore(words, name, sentence) : first;
                    first = first == name.Start ? WithNumberInMarks(words, name, sentence) : first;
                    var last = WithSecondField(words, name, next + 1 < found.Count ? found[next + 1].Start : end, end);
                    mentions.Add(new Mention(words, sentence, first, last, addressed ? NameKind.Person : name.Kind) { Confidence = name.Confidence });
                    at = last - 1;
                }
                else if (tagged is null && IsTitledSurname(words, at, sentence))
                {
                    mentions.Add(new Mention(words, sentence, at, at + 1, NameKind.Person) { Confidence = 0.8, Why = "a surname behind a title" });
                }
            }
        }

        return mentions;
    }

    /// <summary>"Apple, Facebook and Intel": a body's name that is an ordinary word too, before a body that is known.</summary>
    private bool IsInRowOfBodies(ArticleWords words, KnownName entry, int at, int sentenceEnd) =>
        entry.Kind == NameKind.Organisation && at + 1 < sentenceEnd && words.Printed(at) is "," or "and"
        && Known(words, at + 1, sentenceEnd).Entry is { Kind: NameKind.Organisation, Ambiguous: false };

    /// <summary>"He Qisong" at a sentence's start: a given name behind a surname that is an ordinary word, too.</summary>
    private static int WithSurnameBefore(ArticleWords words, FoundName name, int sentence) =>
        name.Kind == NameKind.Person && name.End == name.Start + 1 && IsOrdinarySurname(words, name.Start - 1, sentence) && SurnamesFirst.IsGivenName(words.Printed(name.Start))
            ? name.Start - 1
            : name.Start;

    /// <summary>“50 Cent Party”: what stands in quotation marks by itself is one name, its number too.</summary>
    private static int WithNumberInMarks(ArticleWords words, FoundName name, int sentence) =>
        name.Kind != NameKind.Person && name.Start - 2 >= words.Start(sentence) && name.End < words.End(sentence) && words.All[name.Start - 1].Is(WordForm.Digit)
        && words.Printed(name.Start - 2) is "“" or "\"" or "‘" or "``" && words.Printed(name.End) is "”" or "\"" or "’" or "''"
            ? name.Start - 1
            : name.Start;

    /// <summary>"Professor He": a surname that is an ordinary word, behind a form of address and in front of none.</summary>
    private static bool IsTitledSurname(ArticleWords words, int at, int sentence) =>
        at > words.Start(sentence) && IsOrdinarySurname(words, at, sentence) && Honorifics.Is(words.Printed(at - 1)) && words.All[at - 1].Is(WordForm.Capital)
        && (at + 1 == words.End(sentence) || !words.All[at + 1].Is(WordForm.Capital)) && !words.All[at].Is(WordForm.InCapitals);

    private static bool IsOrdinarySurname(ArticleWords words, int at, int sentence) =>
        at >= words.Start(sentence) && words.All[at].In(NameList.CommonWord) && SurnamesFirst.Has(words.Printed(at));

    /// <summary>The end of "University of Political Science and Law": a body of one field, "and", a second field that no list knows as a name.</summary>
    private static int WithSecondField(ArticleWords words, FoundName name, int nextName, int sentenceEnd)
    {
        var field = name.End + 1;
        if (name.Kind == NameKind.Organisation && field + 1 < sentenceEnd && words.Printed(name.End) is "and" && words.All[field].Is(WordForm.Capital) && words.Printed(field + 1) is "Committee" or "Subcommittee")
        {
            return field + 2; // "Ways | and Means Committee"
        }

        if (name.Kind != NameKind.Organisation || field >= sentenceEnd || field >= nextName || words.Printed(name.End) is not "and"
            || !words.All[field].Is(WordForm.Capital) || IsNameLike(words.All[field]) || (field + 1 < sentenceEnd && words.All[field + 1].Is(WordForm.Capital)))
        {
            return name.End;
        }

        for (var at = name.Start + 1; at < name.End; at++)
        {
            if (words.Printed(at) is "of" or "for" && words.All[at - 1].In(NameList.OrganisationWord))
            {
                return field + 1;
            }
        }

        return name.End;
    }

    /// <summary>"R-Ohio", "D-N.Y.": a party and a state, where a lawmaker was elected.</summary>
    private static bool IsSeat(ArticleWords words, FoundName name) =>
        name.End == name.Start + 1 && words.Printed(name.Start) is ['R' or 'D' or 'I', '-' or '–', >= 'A' and <= 'Z', ..];

    private static bool IsNameLike(in Word word) =>
        WordClasses.Of(word) is WordClass.First or WordClass.FirstOrSurname or WordClass.Place or WordClass.Body or WordClass.Person or WordClass.Nationality or WordClass.Acronym;

    /// <summary>Whether the name is but an ordinary word in capitals: the first of a sentence ("Later"), a title ("President") that is nobody's surname here, a month.</summary>
    private static bool IsOrdinaryWord(ArticleWords words, FoundName name, HashSet<uint> surnames)
    {
        ref readonly var word = ref words.All[name.Start];
        if (IsLabel(words, name) || IsSeat(words, name) || (word.In(NameList.Calendar) && name.Kind != NameKind.Person && name.End == name.Start + 2 && words.All[name.Start + 1].Is(WordForm.Digit)))
        {
            return true;
        }

        if (name.End != name.Start + 1 || word.Is(WordForm.AllCapitals | WordForm.InnerCapital))
        {
            return false;
        }

        return (word.Is(WordForm.First) && word.Lists == Gazetteer.Bit(NameList.CommonWord, 0))
            || (name.Kind == NameKind.Person && word.In(NameList.Role) && !word.In(NameList.Surname) && !surnames.Contains(word.Lower))
            || (word.In(NameList.Calendar) && (name.Kind != NameKind.Person || !word.In(NameList.Surname) || IsDate(words, name.Start)));
    }

    /// <summary>"Chapter 3:" at the start of a line: what is numbered, not a name.</summary>
    private static bool IsLabel(ArticleWords words, FoundName name) =>
        name.End == name.Start + 1 && words.All[name.Start].Is(WordForm.First) && words.All.Length > name.End + 1 && words.All[name.End].Is(WordForm.Digit) && words.Printed(name.End + 1) is ":";

    /// <summary>Whether "May" or "March" stands beside a number, or behind a word that dates have.</summary>
    private static bool IsDate(ArticleWords words, int at) =>
        (at > 0 && (words.All[at - 1].Is(WordForm.Digit) || words.Printed(at - 1) is "in" or "since" or "until" or "last" or "next" or "early" or "late" or "mid" or "by"))
        || (at + 1 < words.All.Length && words.All[at + 1].Is(WordForm.Digit));

    /// <summary>A known body at the end of a longer name of no body: "the Charter of the United Nations".</summary>
    private (KnownName Name, int Start, int End)? Inside(ArticleWords words, FoundName outer)
    {
        for (var at = outer.Start + 2; at < outer.End; at++)
        {
            var joined = words.Printed(at - 1) is "of" || (words.Printed(at - 1) is "the" && words.Printed(at - 2) is "of");
            if (joined && Known(words, at, outer.End) is ({ Kind: NameKind.Organisation, Ambiguous: false } body, var end) && end == outer.End)
            {
                return (body, at, end);
            }
        }

        return null;
    }

    private static bool CutsName(List<FoundName> found, int next, FoundName? tagged, int entryEnd)
    {
        for (var i = tagged is null ? next : next + 1; i < found.Count && found[i].Start < entryEnd; i++)
        {
            if (found[i].End > entryEnd)
            {
                return true;
            }
        }

        return false;
    }

    private (KnownName? Entry, int End) Known(ArticleWords words, int at, int sentenceEnd)
    {
        if (words.All[at].Is(WordForm.Mark) || known.Longest(words, at, sentenceEnd) is not var (entry, end))
        {
            return (null, 0);
        }

        return entry.Near.Count == 0 || HasNear(words.Article.Text, entry) ? (entry, end) : (null, 0);
    }

    private bool HasNear(string text, KnownName entry)
    {
        if (!hasNear.TryGetValue(entry, out var has))
        {
            hasNear[entry] = has = entry.Near.Any(word => text.Contains(word, StringComparison.Ordinal));
        }

        return has;
    }
}
