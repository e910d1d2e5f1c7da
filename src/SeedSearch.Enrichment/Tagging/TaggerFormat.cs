using System.IO.Compression;
using System.Text;

namespace SeedSearch.Enrichment.Tagging;

/// <summary>The weights file, little-endian, all behind the version deflated with Brotli:</summary>
/// <remarks>
/// <code>
/// File       = Magic:u32 Version:u8 Brotli(Body)
/// Body       = TagCount:u8 TagName:string^TagCount Unit:f32 Start:i32^TagCount Transition:i32^(TagCount*TagCount)
///              FeatureCount:i32 FeatureStep:7bit^FeatureCount Row^FeatureCount
/// FeatureStep= the feature's hash less the one before (the first less 0)
/// Row        = Mask:7bit (bit t set: tag t has a weight) Weight:i8 for each set bit
/// </code>
/// </remarks>
internal static class TaggerFormat
{
    /// <summary>"SSTG" in ASCII.</summary>
    public const uint Magic = 0x47545353;

    /// <summary>The only version so far.</summary>
    public const byte Version = 1;

    /// <summary>Writes the weights.</summary>
    public static void Write(TaggerWeights weights, Stream stream)
    {
        stream.Write(BitConverter.GetBytes(Magic));
        stream.WriteByte(Version);
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        var count = weights.Tags.Count;
        writer.Write((byte)count);
        foreach (var name in weights.Tags.Names)
        {
            writer.Write(name);
        }

        writer.Write(weights.Unit);
        foreach (var weight in weights.Start.Concat(weights.Transitions))
        {
            writer.Write(weight);
        }

        writer.Write(weights.Features.Length);
        var before = 0u;
        foreach (var feature in weights.Features)
        {
            writer.Write7BitEncodedInt64(feature - before);
            before = feature;
        }

        foreach (var row in weights.Rows.Chunk(count))
        {
            var mask = 0u;
            for (var t = 0; t < count; t++)
            {
                mask |= row[t] == 0 ? 0 : 1u << t;
            }

            writer.Write7BitEncodedInt64(mask);
            foreach (var weight in row)
            {
                if (weight != 0)
                {
                    writer.Write(weight);
                }
            }
        }
    }

    /// <summary>Reads weights.</summary>
    /// <exception cref="InvalidDataException">Not a weights file, another version, or damaged.</exception>
    public static TaggerWeights Read(Stream stream)
    {
        Span<byte> head = stackalloc byte[5];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || BitConverter.ToUInt32(head) != Magic)
        {
            throw new InvalidDataException("not a tagger's weights file: it does not start with \"SSTG\"");
        }

        if (head[4] != Version)
        {
            throw new InvalidDataException($"a tagger's weights file of version {head[4]}; this program reads version {Version}: train the weights again");
        }

        using var packed = new BufferedStream(new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true), 1 << 16);
        using var reader = new BinaryReader(packed, Encoding.UTF8);
        try
        {
            return ReadBody(reader);
        }
        catch (Exception damage) when (damage is EndOfStreamException or FormatException or InvalidOperationException or OverflowException)
        {
            throw new InvalidDataException("a tagger's weights file is damaged: train the weights again", damage);
        }
    }

    private static TaggerWeights ReadBody(BinaryReader reader)
    {
        var count = reader.ReadByte();
        var tags = TagSet.FromNames([.. Enumerable.Range(0, count).Select(_ => reader.ReadString())]);
        var unit = reader.ReadSingle();
        int[] start = [.. Enumerable.Range(0, count).Select(_ => reader.ReadInt32())];
        int[] transitions = [.. Enumerable.Range(0, count * count).Select(_ => reader.ReadInt32())];
        var features = new uint[checked((uint)reader.ReadInt32())];
        var before = 0u;
        for (var i = 0; i < features.Length; i++)
        {
            before = checked(before + (uint)reader.Read7BitEncodedInt64());
            features[i] = before;
        }

        var rows = new sbyte[features.Length * count];
        for (var i = 0; i < features.Length; i++)
        {
            var mask = (uint)reader.Read7BitEncodedInt64();
            for (var t = 0; t < count; t++)
            {
                rows[(i * count) + t] = (mask >> t & 1) == 0 ? (sbyte)0 : reader.ReadSByte();
            }
        }

        return new TaggerWeights(tags, unit, start, transitions, features, rows);
    }
}
