namespace SeedSearch.Enrichment.Grammar;

/// <summary>What hangs on each word of a sentence, as bits: enough to tell a clause from a phrase.</summary>
internal readonly struct ChildFacts
{
    private readonly int from;
    private readonly uint[] bits;

    private ChildFacts(int from, uint[] bits) => (this.from, this.bits) = (from, bits);

    /// <summary>The bits of <paramref name="word"/>: which classes of words hang on it before (low half) and after it (high half).</summary>
    public uint this[int word] => bits[word - from];

    public static ChildFacts Of(WordTable words, int from, int to)
    {
        var bits = new uint[to - from];
        for (var child = from; child < to; child++)
        {
            var head = words.Heads[child];
            if (head >= 0)
            {
                bits[head - from] |= Class(words.Tags[child]) << (child < head ? 0 : 16);
            }
        }

        return new ChildFacts(from, bits);
    }

    private static uint Class(WordTag tag) => tag switch
    {
        WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.Pronoun or WordTag.Number => 1,
        WordTag.To => 2,
        WordTag.Wh => 4,
        WordTag.Modal => 8,
        WordTag.VerbBase or WordTag.VerbPast or WordTag.VerbPresent or WordTag.VerbThird or WordTag.VerbParticiple or WordTag.VerbIng => 16,
        WordTag.Preposition => 32,
        WordTag.Determiner or WordTag.Possessive => 64,
        WordTag.PossessiveS => 128,
        WordTag.Conjunction => 256,
        WordTag.Comma or WordTag.Colon or WordTag.OpenQuote or WordTag.CloseQuote => 512,
        _ => 0,
    };
}
