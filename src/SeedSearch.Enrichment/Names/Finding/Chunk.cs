namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>Words with capitals side by side, with numbers and "&amp;" between them: most names are one chunk.</summary>
/// <param name="Start">First word, among all words of the article.</param>
/// <param name="End">After the last word.</param>
internal readonly record struct Chunk(int Start, int End)
{
    /// <summary>Number of words.</summary>
    public int Length => End - Start;

    /// <summary>The chunks of words [start, end), in order.</summary>
    public static void Split(ReadOnlySpan<Word> all, int start, int end, List<Chunk> chunks)
    {
        chunks.Clear();
        for (var at = start; at < end; at++)
        {
            if (!all[at].Is(WordForm.Capital))
            {
                continue;
            }

            var stop = at + 1;
            if (IsOpening(all[at]))
            {
                chunks.Add(new Chunk(at, stop));
                continue;
            }

            while (stop < end && (all[stop].Is(WordForm.Capital) || IsNumber(all[stop]) || (IsAnd(all[stop]) && stop + 1 < end && all[stop + 1].Is(WordForm.Capital))))
            {
                stop++;
            }

            chunks.Add(new Chunk(at, stop));
            at = stop - 1;
        }
    }

    /// <summary>Where in the chunk a word stands: 0 the only one, 1 first, 2 inner, 3 last.</summary>
    public uint Position(int word) => Length == 1 ? 0u : word == Start ? 1u : word + 1 < End ? 2u : 3u;

    /// <summary>An ordinary word whose capital comes from its place, first in the sentence.</summary>
    private static bool IsOpening(in Word word) => word.Is(WordForm.First) && word.LongestLength < 2 && (word.Is(WordForm.Link) || word.Lists == Gazetteer.Bit(NameList.CommonWord, 0));

    private static bool IsNumber(in Word word) => word.Is(WordForm.Digit) && !word.Is(WordForm.Capital);

    private static bool IsAnd(in Word word) => word.Lower == Ampersand;

    private static readonly uint Ampersand = WordHash.Lower("&");
}
