using System.IO.Compression;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>
/// Words that stand beside the same words fall into one cluster; the clusters into a few coarse ones. Found in unlabelled news, as
/// hashes only: the table holds no word. Immutable, thread-safe.
/// </summary>
/// <remarks>
/// <code>
/// File = Brotli(Fine:7bit Coarse:u8^(Fine+1) Count:7bit Step:7bit^Count Cluster:u16^Count)
/// Step = the word's key less the one before (the first less 0); clusters are numbered from 1
/// </code>
/// </remarks>
internal sealed class WordClusters
{
    private const uint Capital = 0x51ED270B;

    private readonly ulong[] slots;
    private readonly uint mask;
    private readonly byte[] coarse;

    /// <summary>A table of these words.</summary>
    /// <param name="keys">As <see cref="Key"/> makes them, ascending.</param>
    /// <param name="clusters">The cluster of each, from 1.</param>
    /// <param name="coarse">The coarse cluster of each cluster, from 1; the first, of cluster 0, is 0.</param>
    public WordClusters(ReadOnlySpan<uint> keys, ReadOnlySpan<ushort> clusters, byte[] coarse)
    {
        this.coarse = coarse;
        var size = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        (slots, mask) = (new ulong[size], size - 1);
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = keys[i] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = ((ulong)keys[i] << 32) | clusters[i];
        }
    }

    /// <summary>The clusters shipped with the library.</summary>
    public static WordClusters Shipped { get; } = Load();

    /// <summary>What a word is looked up by: its small letters, and whether it is printed with a capital; a number by its pattern.</summary>
    public static uint Key(in Word word) =>
        word.Is(WordForm.Capital) ? word.Lower ^ Capital : word.Is(WordForm.Digit) ? word.Shape : word.Lower;

    /// <summary>The word's cluster, from 1; 0 for a word that was seen too seldom.</summary>
    public ushort Of(in Word word)
    {
        var key = Key(word);
        for (var slot = key & mask; slots[slot] is var held && held != 0; slot = (slot + 1) & mask)
        {
            if ((uint)(held >> 32) == key)
            {
                return (ushort)held;
            }
        }

        return 0;
    }

    /// <summary>The coarse cluster of a cluster, from 1; 0 for 0.</summary>
    public byte Coarse(ushort cluster) => coarse[cluster];

    /// <summary>Writes a table as the constructor takes it.</summary>
    public static void Write(Stream stream, ReadOnlySpan<uint> keys, ReadOnlySpan<ushort> clusters, byte[] coarse)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        writer.Write7BitEncodedInt(coarse.Length - 1);
        writer.Write(coarse);
        writer.Write7BitEncodedInt(keys.Length);
        var before = 0u;
        foreach (var key in keys)
        {
            writer.Write7BitEncodedInt64(key - before);
            before = key;
        }

        foreach (var cluster in clusters)
        {
            writer.Write(cluster);
        }
    }

    /// <summary>Reads a table that <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The table is cut off.</exception>
    public static WordClusters Read(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress));
        var coarse = reader.ReadBytes(reader.Read7BitEncodedInt() + 1);
        var keys = new uint[reader.Read7BitEncodedInt()];
        var before = 0u;
        foreach (ref var key in keys.AsSpan())
        {
            key = before += (uint)reader.Read7BitEncodedInt64();
        }

        var clusters = new ushort[keys.Length];
        foreach (ref var cluster in clusters.AsSpan())
        {
            cluster = reader.ReadUInt16();
        }

        return new WordClusters(keys, clusters, coarse);
    }

    private static WordClusters Load()
    {
        using var stream = WordListFile.Open("clusters.weights");
        return Read(stream);
    }
}
