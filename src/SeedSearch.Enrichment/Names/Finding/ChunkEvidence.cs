using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>All that is seen of a chunk as a whole, once for all its words; <paramref name="Noun"/> is the noun it is said to be ("X is a commune"), or 0.</summary>
internal readonly record struct ChunkEvidence(
    uint Pattern, uint Head, uint FirstWord, uint Whole, uint Before, uint Before2, uint After, uint After2, uint LeftNoun, uint RightNoun, uint Definition, uint Verb, uint Marks, uint Exact, uint Noun)
{
    private const uint Outside = 7;

    /// <summary>Looks at a chunk of a sentence.</summary>
    public static ChunkEvidence Of(ReadOnlySpan<Word> all, int sentenceStart, int sentenceEnd, Chunk chunk)
    {
        uint pattern = FeatureHash.Empty, whole = FeatureHash.Empty;
        for (var i = chunk.Start; i < chunk.End; i++)
        {
            pattern = FeatureHash.Join(pattern, (uint)WordClasses.Of(all[i]));
            whole = FeatureHash.Join(whole, all[i].Lower);
        }

        var definition = ChunkContext.Definition(all, sentenceEnd, chunk.End, out var noun);
        ref readonly var last = ref all[chunk.End - 1];
        var exact = last.LongestLength == chunk.Length && last.LongestAt == chunk.Length - 1 ? last.Longest : 0;
        return new ChunkEvidence(
            pattern,
            last.Lower,
            all[chunk.Start].Lower,
            whole,
            Lower(all, sentenceStart, sentenceEnd, chunk.Start - 1),
            Lower(all, sentenceStart, sentenceEnd, chunk.Start - 2),
            Lower(all, sentenceStart, sentenceEnd, chunk.End),
            Lower(all, sentenceStart, sentenceEnd, chunk.End + 1),
            ChunkContext.LeftNoun(all, sentenceStart, chunk.Start),
            ChunkContext.RightNoun(all, sentenceEnd, chunk.End),
            definition,
            ChunkContext.Verb(all, sentenceEnd, chunk.End),
            ChunkContext.Marks(all, sentenceStart, sentenceEnd, chunk),
            exact,
            noun < 0 ? 0 : all[noun].Lower);
    }

    /// <summary>Adds the evidence for a word that stands at <paramref name="position"/> in the chunk.</summary>
    public void AddFeatures(uint position, int length, FeatureLattice lattice)
    {
        lattice.Add(FeatureHash.Feature(80, Pattern, position));
        lattice.Add(FeatureHash.Feature(81, Head, position));
        lattice.Add(FeatureHash.Feature(82, FirstWord, position));
        lattice.Add(FeatureHash.Feature(83, Whole, position));
        lattice.Add(FeatureHash.Feature(84, Before, position));
        lattice.Add(FeatureHash.Feature(85, After, position));
        lattice.Add(FeatureHash.Feature(86, Before, Before2, position));
        lattice.Add(FeatureHash.Feature(87, After, After2, position));
        lattice.Add(FeatureHash.Feature(88, Pattern, Before, position));
        lattice.Add(FeatureHash.Feature(89, Pattern, After, position));
        lattice.Add(FeatureHash.Feature(90, (uint)Math.Min(length, 5), position));
        AddContext(91, LeftNoun, position, lattice);
        AddContext(92, RightNoun, position, lattice);
        AddContext(93, Definition, position, lattice);
        AddContext(94, Verb, position, lattice);
        AddContext(95, Marks, position, lattice);
        if (Noun != 0)
        {
            lattice.Add(FeatureHash.Feature(160, Noun, position));
        }

        if (Exact != 0)
        {
            lattice.Add(FeatureHash.Feature(96, Exact, position));
            lattice.Add(FeatureHash.Feature(97, WordClasses.Kinds(Exact), position, (uint)Math.Min(length, 3)));
        }
    }

    private void AddContext(uint template, uint value, uint position, FeatureLattice lattice)
    {
        if (value != 0)
        {
            lattice.Add(FeatureHash.Feature(template, value, position));
            lattice.Add(FeatureHash.Feature(template + 40, value, Pattern, position));
        }
    }

    private static uint Lower(ReadOnlySpan<Word> all, int start, int end, int at) => at >= start && at < end ? all[at].Lower : Outside;
}
