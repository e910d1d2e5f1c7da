using System.Numerics;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>Turns bits into document numbers.</summary>
internal static class BitBatch
{
    /// <summary>Writes down the places of set bits, as many as surely fit.</summary>
    /// <param name="bits">A bit a document.</param>
    /// <param name="word">The word to start with; afterwards the next one.</param>
    /// <param name="docs">Takes the places; room for 64 or more.</param>
    /// <returns>How many there are; 0 only when no bit is left.</returns>
    public static int Next(ReadOnlySpan<ulong> bits, ref int word, Span<int> docs)
    {
        var count = 0;
        for (; word < bits.Length && count <= docs.Length - 64; word++)
            for (var (rest, at) = (bits[word], word << 6); rest != 0; rest &= rest - 1) docs[count++] = at + BitOperations.TrailingZeroCount(rest);
        return count;
    }
}
