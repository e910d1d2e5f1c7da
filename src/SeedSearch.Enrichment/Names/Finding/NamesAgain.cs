namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>What the tagger found in one place of the article and passed over in another: the same full name, the surname alone, a unit by its number alone ("the 82nd"), a body of one word that is no ordinary one.</summary>
internal static class NamesAgain
{
    /// <value>How sure a reading must be to be repeated elsewhere.</value>
    private const double Sure = 0.9;

    private const int MostWords = 6;

    private static readonly uint The = WordHash.Lower("the");

    /// <summary>Adds the names, in order of place.</summary>
    public static void Add(ArticleWords words, ArticleFacts facts, List<FoundName> names)
    {
        var (full, openings, alone) = Known(words, names);
        if (openings.Count + alone.Count == 0)
        {
            return;
        }

        var all = words.All;
        var added = new List<FoundName>();
        var gone = new HashSet<int>();
        var next = 0;
        for (var sentence = 0; sentence < words.SentenceCount; sentence++)
        {
            var (start, last) = (words.Start(sentence), words.End(sentence));
            var line = NameFeatures.SentenceKind(words.Sentence(sentence));
            for (var at = start; at < last; at++)
            {
                if (!all[at].Is(WordForm.Capital | WordForm.Digit))
                {
                    continue;
                }

                while (next < names.Count && names[next].End <= at)
                {
                    next++;
                }

                var free = next >= names.Count || names[next].Start > at;
                if (!free && names[next].Start < at)
                {
                    continue;
                }

                if (openings.TryGetValue(all[at].Lower, out var most) && Longest(all, at, Math.Min(last, at + most), full) is var (end, kind) && Replaces(names, next, at, end, gone))
                {
                    added.Add(new FoundName(sentence, at, end, kind, 0.8));
                    at = end - 1;
                }
                else if (free && line == 0 && alone.TryGetValue(all[at].Lower, out var whose) && StandsAlone(all, facts, start, last, at, whose))
                {
                    added.Add(new FoundName(sentence, at, at + 1, whose, 0.7));
                }
            }
        }

        if (added.Count > 0)
        {
            var kept = names.Where((_, i) => !gone.Contains(i)).Concat(added).OrderBy(name => name.Start).ToList();
            names.Clear();
            names.AddRange(kept);
        }
    }

    /// <summary>Full names by their words, the length of the longest by its first word, and the words that may stand for one alone.</summary>
    private static (Dictionary<uint, NameKind> Full, Dictionary<uint, int> Openings, Dictionary<uint, NameKind> Alone) Known(ArticleWords words, List<FoundName> names)
    {
        var (full, openings, alone) = (new Dictionary<uint, NameKind>(), new Dictionary<uint, int>(), new Dictionary<uint, NameKind>());
        var all = words.All;
        foreach (var name in names)
        {
            var length = name.End - name.Start;
            if (name.Confidence < Sure || name.Kind == NameKind.Other || length > MostWords || all[name.Start].Is(WordForm.InCapitals))
            {
                continue;
            }

            if (length == 1)
            {
                if (name.Kind == NameKind.Organisation && IsOwnWord(all[name.Start]))
                {
                    alone.TryAdd(all[name.Start].Lower, name.Kind);
                }

                continue;
            }

            full.TryAdd(Key(all, name.Start, name.End), name.Kind);
            openings[all[name.Start].Lower] = Math.Max(length, openings.GetValueOrDefault(all[name.Start].Lower));
            ref readonly var word = ref all[name.Kind == NameKind.Person ? name.End - 1 : name.Start];
            if ((name.Kind == NameKind.Person && length <= 3 && word.Span.Length > 2 && !word.Is(WordForm.Digit | WordForm.Mark)) || (name.Kind == NameKind.Organisation && IsOrdinal(words, name.Start)))
            {
                alone.TryAdd(word.Lower, name.Kind);
            }
        }

        return (full, openings, alone);
    }

    private static (int End, NameKind Kind)? Longest(ReadOnlySpan<Word> all, int at, int last, Dictionary<uint, NameKind> full)
    {
        (int, NameKind)? longest = null;
        var key = 0u;
        for (var i = at; i < last; i++)
        {
            key = WordHash.Join(key, all[i].Lower);
            if (i > at && all[i].Is(WordForm.Capital) && full.TryGetValue(key, out var kind))
            {
                longest = (i + 1, kind);
            }
        }

        return longest;
    }

    /// <summary>Whether no name goes beyond the words, and they are not one already; names inside are given up.</summary>
    private static bool Replaces(List<FoundName> names, int next, int at, int end, HashSet<int> gone)
    {
        var i = next;
        for (; i < names.Count && names[i].Start < end; i++)
        {
            if (names[i].End > end || (names[i].Start == at && names[i].End == end))
            {
                return false;
            }
        }

        for (; next < i; next++)
        {
            gone.Add(next);
        }

        return true;
    }

    private static bool StandsAlone(ReadOnlySpan<Word> all, ArticleFacts facts, int start, int last, int at, NameKind kind)
    {
        ref readonly var word = ref all[at];
        var beside = (at > start && all[at - 1].Is(WordForm.Capital | WordForm.Digit) && !all[at - 1].Is(WordForm.First)) || (at + 1 < last && all[at + 1].Is(WordForm.Capital | WordForm.Digit));
        if (beside)
        {
            return false;
        }

        if (kind == NameKind.Organisation && IsOwnWord(word))
        {
            return !facts.IsAlsoSmall(word);
        }

        return kind == NameKind.Person
            ? word.Is(WordForm.Capital) && !(word.Is(WordForm.First) && facts.IsAlsoSmall(word)) && !(at > start && all[at - 1].Lower == The)
            : at > start && all[at - 1].Lower == The && (at < start + 2 || !all[at - 2].Is(WordForm.Link));
    }

    /// <summary>A word with a capital, no number and no mere letters (they may stand for a law), that is not one of the ordinary words.</summary>
    private static bool IsOwnWord(in Word word) => word.Is(WordForm.Capital) && !word.Is(WordForm.Digit | WordForm.AllCapitals) && word.Span.Length > 2 && !word.In(NameList.CommonWord);

    private static bool IsOrdinal(ArticleWords words, int at) =>
        words.Printed(at) is { Length: > 2 } printed && char.IsDigit(printed[0]) && char.IsLetter(printed[^1]) && char.IsLetter(printed[^2]);

    private static uint Key(ReadOnlySpan<Word> all, int start, int end)
    {
        var key = 0u;
        for (var i = start; i < end; i++)
        {
            key = WordHash.Join(key, all[i].Lower);
        }

        return key;
    }
}
