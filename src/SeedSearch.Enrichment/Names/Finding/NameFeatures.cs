using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>What the tagger looks at for each word of a run of capitals.</summary>
/// <remarks>Each kind of evidence has a number of its own (the "template"); numbers are part of the weights: never reuse one.</remarks>
internal static class NameFeatures
{
    private const uint Outside = 7;
    private const int MostAffix = 4;

    /// <summary>Adds the features of words [start, end) of a sentence to <paramref name="lattice"/>.</summary>
    /// <param name="words">All words of the article.</param>
    /// <param name="sentence">The sentence's number.</param>
    /// <param name="start">First word of the run, counted from the sentence's first.</param>
    /// <param name="end">After the run's last word.</param>
    /// <param name="votes">How the same words were read elsewhere in the article, or null in the first reading.</param>
    /// <param name="lattice">Filled anew.</param>
    public static void Fill(ArticleWords words, int sentence, int start, int end, DocumentVotes? votes, FeatureLattice lattice)
    {
        lattice.Clear();
        var all = words.Sentence(sentence);
        var line = SentenceKind(all);
        var left = NearestSmall(all, start - 1, -1);
        var right = NearestSmall(all, end, 1);
        for (var i = start; i < end; i++)
        {
            lattice.BeginWord();
            Looks(words, all, words.Start(sentence), i, line, lattice);
            Neighbours(all, i, lattice);
            Lists(all, i, line, lattice);
            lattice.Add(FeatureHash.Feature(60, left, (uint)Math.Min(i - start, 3)));
            lattice.Add(FeatureHash.Feature(61, right, (uint)Math.Min(end - i, 4)));
            lattice.Add(FeatureHash.Feature(62, (uint)Math.Min(end - start, 5), (uint)Math.Min(i - start, 3), line));
            votes?.AddFeatures(all[i], words.Start(sentence) + i, lattice);
        }
    }

    /// <summary>Running text 0, in capitals 1; a line of results or a table 2: short, numbers, no stop.</summary>
    private static uint SentenceKind(ReadOnlySpan<Word> sentence)
    {
        if (sentence.Length > 0 && sentence[0].Is(WordForm.InCapitals))
        {
            return 1;
        }

        int digits = 0, small = 0;
        foreach (var word in sentence)
        {
            digits += word.Is(WordForm.Digit) ? 1 : 0;
            small += word.Is(WordForm.Digit | WordForm.Mark | WordForm.Capital) ? 0 : 1;
        }

        return digits >= 1 && small <= digits + 1 && small <= 5 ? 2u : small == 0 ? 3u : 0u;
    }

    private static uint NearestSmall(ReadOnlySpan<Word> sentence, int at, int step)
    {
        if (at >= 0 && at < sentence.Length && sentence[at].Is(WordForm.Mark))
        {
            at += step;
        }

        return at >= 0 && at < sentence.Length ? sentence[at].Lower : Outside;
    }

    private static void Looks(ArticleWords words, ReadOnlySpan<Word> all, int offset, int i, uint line, FeatureLattice lattice)
    {
        ref readonly var word = ref all[i];
        var form = (uint)word.Form;
        lattice.Add(FeatureHash.Feature(0, 0));
        lattice.Add(FeatureHash.Feature(1, word.Lower));
        lattice.Add(FeatureHash.Feature(2, word.Lower, word.Shape));
        lattice.Add(FeatureHash.Feature(3, word.Shape));
        lattice.Add(FeatureHash.Feature(4, form));
        lattice.Add(FeatureHash.Feature(5, line, (uint)Math.Min(i, 2)));
        lattice.Add(FeatureHash.Feature(6, word.Shape, line));
        lattice.Add(FeatureHash.Feature(8, form & (uint)WordForm.First, word.Lower));
        var printed = words.Printed(offset + i);
        uint prefix = FeatureHash.Empty, suffix = FeatureHash.Empty;
        for (var n = 0; n < MostAffix && n < printed.Length; n++)
        {
            prefix = FeatureHash.Continue(prefix, char.ToLowerInvariant(printed[n]));
            suffix = FeatureHash.Continue(suffix, char.ToLowerInvariant(printed[^(n + 1)]));
            if (n > 0)
            {
                lattice.Add(FeatureHash.Feature(10 + (uint)n, prefix));
                lattice.Add(FeatureHash.Feature(14 + (uint)n, suffix));
            }
        }
    }

    private static void Neighbours(ReadOnlySpan<Word> all, int i, FeatureLattice lattice)
    {
        var (two, before, here, after, third) = (Lower(all, i - 2), Lower(all, i - 1), all[i].Lower, Lower(all, i + 1), Lower(all, i + 2));
        lattice.Add(FeatureHash.Feature(20, before));
        lattice.Add(FeatureHash.Feature(21, after));
        lattice.Add(FeatureHash.Feature(22, two));
        lattice.Add(FeatureHash.Feature(23, third));
        lattice.Add(FeatureHash.Feature(24, before, here));
        lattice.Add(FeatureHash.Feature(25, here, after));
        lattice.Add(FeatureHash.Feature(26, two, before));
        lattice.Add(FeatureHash.Feature(27, after, third));
        var (shapeBefore, shape, shapeAfter) = (Shape(all, i - 1), all[i].Shape, Shape(all, i + 1));
        lattice.Add(FeatureHash.Feature(28, shapeBefore, shape));
        lattice.Add(FeatureHash.Feature(29, shape, shapeAfter));
        lattice.Add(FeatureHash.Feature(30, shapeBefore, shape, shapeAfter));
        lattice.Add(FeatureHash.Feature(31, before, shape));
        lattice.Add(FeatureHash.Feature(32, shape, after));
    }

    private static void Lists(ReadOnlySpan<Word> all, int i, uint line, FeatureLattice lattice)
    {
        var (before, here, after) = (ListsOf(all, i - 1), all[i].Lists, ListsOf(all, i + 1));
        AddBits(40, before, lattice);
        AddBits(41, here, lattice);
        AddBits(42, after, lattice);
        AddBits(43, ListsOf(all, i - 2), lattice);
        AddBits(44, ListsOf(all, i + 2), lattice);
        lattice.Add(FeatureHash.Feature(45, Fold(here)));
        lattice.Add(FeatureHash.Feature(46, Fold(here), all[i].Shape));
        lattice.Add(FeatureHash.Feature(47, Fold(before), Fold(here)));
        lattice.Add(FeatureHash.Feature(48, Fold(here), Fold(after)));
        lattice.Add(FeatureHash.Feature(49, Fold(here), line));
        lattice.Add(FeatureHash.Feature(50, Fold(here), Lower(all, i - 1)));
        lattice.Add(FeatureHash.Feature(51, Fold(here), Lower(all, i + 1)));
        lattice.Add(FeatureHash.Feature(52, Fold(here), Shape(all, i + 1), Shape(all, i - 1)));
    }

    private static void AddBits(uint template, ulong bits, FeatureLattice lattice)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            lattice.Add(FeatureHash.Feature(template, (uint)System.Numerics.BitOperations.TrailingZeroCount(bits)));
        }
    }

    private static uint Fold(ulong bits) => (uint)bits ^ ((uint)(bits >> 32) * 0x9E3779B1);

    private static uint Lower(ReadOnlySpan<Word> all, int i) => (uint)i < (uint)all.Length ? all[i].Lower : Outside;

    private static uint Shape(ReadOnlySpan<Word> all, int i) => (uint)i < (uint)all.Length ? all[i].Shape : Outside;

    private static ulong ListsOf(ReadOnlySpan<Word> all, int i) => (uint)i < (uint)all.Length ? all[i].Lists : 0;
}
