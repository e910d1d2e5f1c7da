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
    /// <param name="facts">What the article tells of its words.</param>
    /// <param name="sentence">The sentence's number.</param>
    /// <param name="start">First word of the run, counted from the sentence's first.</param>
    /// <param name="end">After the run's last word.</param>
    /// <param name="line">The sentence's <see cref="SentenceKind"/>, asked once a sentence: a list of names has many runs.</param>
    /// <param name="lattice">Filled anew.</param>
    public static void Fill(ArticleWords words, ArticleFacts facts, int sentence, int start, int end, uint line, FeatureLattice lattice)
    {
        lattice.Clear();
        var all = words.Sentence(sentence);
        var offset = words.Start(sentence);
        for (var i = start; i < end; i++)
        {
            lattice.BeginWord();
            Looks(words, all, offset, i, line, lattice);
            Neighbours(all, i, lattice);
            var kind = (uint)WordClasses.Of(all[i]);
            Lists(all, i, kind, line, lattice);
            InChunk(words.All, facts, all[i], offset + i, kind, line, lattice);
            facts.AddFeatures(all[i], offset + i, lattice);
        }
    }

    /// <summary>Running text 0, in capitals 1; a line of results or a table 2: short, numbers, no stop.</summary>
    public static uint SentenceKind(ReadOnlySpan<Word> sentence)
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

    private static void InChunk(ReadOnlySpan<Word> article, ArticleFacts facts, in Word word, int index, uint kind, uint line, FeatureLattice lattice)
    {
        var number = facts.ChunkOf(index);
        if (number < 0)
        {
            return;
        }

        var chunk = facts.ChunkAt(number);
        var position = chunk.Position(index);
        ref readonly var evidence = ref facts.Evidence(number);
        evidence.AddFeatures(position, chunk.Length, lattice);
        lattice.Add(FeatureHash.Feature(100, evidence.Pattern, position, facts.Domain));
        lattice.Add(FeatureHash.Feature(101, evidence.Pattern, position, 8 + line));
        lattice.Add(FeatureHash.Feature(102, kind, position));
        if (word.LongestLength > 0)
        {
            var at = word.LongestLength == 1 ? 0u : word.LongestAt == 0 ? 1u : word.LongestAt + 1 < word.LongestLength ? 2u : 3u;
            lattice.Add(FeatureHash.Feature(103, WordClasses.Kinds(word.Longest), at, (uint)Math.Min((int)word.LongestLength, 4)));
            lattice.Add(FeatureHash.Feature(104, word.Longest, at));
        }

        for (var step = -1; step <= 1; step += 2)
        {
            if (facts.Neighbour(article, number, step) is var other and >= 0)
            {
                lattice.Add(FeatureHash.Feature(106 + (uint)step, facts.Evidence(other).Pattern, position));
                lattice.Add(FeatureHash.Feature(108 + (uint)step, facts.Evidence(other).Pattern, evidence.Pattern, position));
            }
        }
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
        var shape = all[i].Shape;
        lattice.Add(FeatureHash.Feature(31, before, shape));
        lattice.Add(FeatureHash.Feature(32, shape, after));
    }

    private static void Lists(ReadOnlySpan<Word> all, int i, uint kind, uint line, FeatureLattice lattice)
    {
        var (before, here, after) = (ListsOf(all, i - 1), all[i].Lists, ListsOf(all, i + 1));
        AddBits(40, before, lattice);
        AddBits(41, here, lattice);
        AddBits(42, after, lattice);
        AddBits(43, ListsOf(all, i - 2), lattice);
        AddBits(44, ListsOf(all, i + 2), lattice);
        lattice.Add(FeatureHash.Feature(45, Fold(here)));
        lattice.Add(FeatureHash.Feature(46, Fold(here), all[i].Shape));
        lattice.Add(FeatureHash.Feature(49, kind, line));
        lattice.Add(FeatureHash.Feature(50, kind, Lower(all, i - 1)));
        lattice.Add(FeatureHash.Feature(51, kind, Lower(all, i + 1)));
        lattice.Add(FeatureHash.Feature(52, kind, Shape(all, i + 1), Shape(all, i - 1)));
    }

    private static void AddBits(uint template, UInt128 bits, FeatureLattice lattice)
    {
        AddBits(template, (ulong)bits, 0, lattice);
        AddBits(template, (ulong)(bits >> 64), 64, lattice);
    }

    private static void AddBits(uint template, ulong bits, uint first, FeatureLattice lattice)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            lattice.Add(FeatureHash.Feature(template, first + (uint)System.Numerics.BitOperations.TrailingZeroCount(bits)));
        }
    }

    private static uint Fold(UInt128 bits)
    {
        var (lower, upper) = ((ulong)bits, (ulong)(bits >> 64));
        return FeatureHash.Join((uint)lower ^ ((uint)(lower >> 32) * 0x9E3779B1), (uint)upper ^ ((uint)(upper >> 32) * 0x85EBCA77));
    }

    private static uint Lower(ReadOnlySpan<Word> all, int i) => (uint)i < (uint)all.Length ? all[i].Lower : Outside;

    private static uint Shape(ReadOnlySpan<Word> all, int i) => (uint)i < (uint)all.Length ? all[i].Shape : Outside;

    private static UInt128 ListsOf(ReadOnlySpan<Word> all, int i) => (uint)i < (uint)all.Length ? all[i].Lists : 0;
}
