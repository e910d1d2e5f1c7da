using System.Numerics;
using System.Runtime.InteropServices;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>Documents as bits, 64 a word, lowest first. Where two rows are joined the second may be longer.</summary>
internal static class BitWords
{
    /// <summary>Words for so many documents.</summary>
    public static int For(int documents) => (documents + 63) >> 6;

    public static void And(Span<ulong> bits, ReadOnlySpan<ulong> others)
    {
        var done = 0;
        foreach (ref var eight in MemoryMarshal.Cast<ulong, Vector<ulong>>(bits))
        {
            eight &= new Vector<ulong>(others[done..]);
            done += Vector<ulong>.Count;
        }

        for (; done < bits.Length; done++) bits[done] &= others[done];
    }

    public static void AndNot(Span<ulong> bits, ReadOnlySpan<ulong> others)
    {
        var done = 0;
        foreach (ref var eight in MemoryMarshal.Cast<ulong, Vector<ulong>>(bits))
        {
            eight = Vector.AndNot(eight, new Vector<ulong>(others[done..]));
            done += Vector<ulong>.Count;
        }

        for (; done < bits.Length; done++) bits[done] &= ~others[done];
    }

    public static void Or(Span<ulong> bits, ReadOnlySpan<ulong> others)
    {
        var done = 0;
        foreach (ref var eight in MemoryMarshal.Cast<ulong, Vector<ulong>>(bits))
        {
            eight |= new Vector<ulong>(others[done..]);
            done += Vector<ulong>.Count;
        }

        for (; done < bits.Length; done++) bits[done] |= others[done];
    }

    public static int Count(ReadOnlySpan<ulong> bits)
    {
        var count = 0;
        foreach (var word in bits) count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>Sets the bits that are not set, and clears the others, of so many documents.</summary>
    public static void Invert(Span<ulong> bits, int documents)
    {
        bits = bits[..For(documents)];
        for (var i = 0; i < bits.Length; i++) bits[i] = ~bits[i];
        if ((documents & 63) is > 0 and var rest) bits[^1] &= (1UL << rest) - 1;
    }

    /// <summary>Sets the bits of the first so many documents; the others are left as they are.</summary>
    public static void SetFirst(Span<ulong> bits, int documents)
    {
        bits[..(documents >> 6)].Fill(ulong.MaxValue);
        if ((documents & 63) is > 0 and var rest) bits[documents >> 6] |= (1UL << rest) - 1;
    }

    /// <summary>Moves the documents whose bit is set to the front, and tells how many there are.</summary>
    public static int Keep(Span<int> docs, ReadOnlySpan<ulong> bits)
    {
        var kept = 0;
        foreach (var doc in docs)
        {
            docs[kept] = doc;
            kept += (int)(bits[doc >> 6] >> doc & 1);
        }

        return kept;
    }

    /// <summary>Writes down the documents whose bit is set, as many as surely fit.</summary>
    /// <param name="bits">A bit a document.</param>
    /// <param name="firstDoc">The document of the first bit.</param>
    /// <param name="word">The word to start with; afterwards the next one.</param>
    /// <param name="docs">Takes the documents; room for 64 or more.</param>
    /// <returns>How many there are; 0 only when no bit is left.</returns>
    public static int Next(ReadOnlySpan<ulong> bits, int firstDoc, ref int word, Span<int> docs)
    {
        var count = 0;
        for (; word < bits.Length && count <= docs.Length - 64; word++)
            for (var (rest, at) = (bits[word], firstDoc + (word << 6)); rest != 0; rest &= rest - 1) docs[count++] = at + BitOperations.TrailingZeroCount(rest);
        return count;
    }
}
