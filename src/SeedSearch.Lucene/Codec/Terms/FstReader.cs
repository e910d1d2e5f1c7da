using SeedSearch.Lucene.Storage;
using static SeedSearch.Lucene.Codec.Terms.FstFormat;

namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>Walks through a transducer where it stands in its file. Safe to share between threads.</summary>
internal sealed class FstReader
{
    private readonly StorageInput _input;
    private readonly int _bytesStart;
    private readonly int _length;
    private readonly int _start;

    internal FstReader(StorageInput input, long at)
    {
        _input = input;
        var cursor = new ByteCursor(input);
        cursor.MoveTo(at);
        CodecHeader.Check(ref cursor, input.Name, FstFormat.Codec, FstFormat.Version, FstFormat.Version);
        if (cursor.ReadByte() == 1) throw cursor.Corrupt("expected a transducer that is not packed");
        if (cursor.ReadByte() == 1) cursor.Read(cursor.ReadVInt());
        if (cursor.ReadByte() != 0) throw cursor.Corrupt("expected a transducer over bytes");
        var start = cursor.ReadVLong();
        cursor.ReadVLong();
        cursor.ReadVLong();
        cursor.ReadVLong();
        var length = cursor.ReadLongCount(cursor.Left);
        _bytesStart = cursor.Position;
        _length = (int)length;
        if (start >= length) throw cursor.Corrupt($"expected a first node within {length} bytes, found {start}");
        _start = (int)Math.Max(0, start); // Nothing but the empty input: there is no node.
    }

    /// <summary>The output of the longest prefix of the input that is one itself.</summary>
    /// <param name="input">What to look for.</param>
    /// <param name="root">The output of the empty prefix.</param>
    /// <param name="prefixLength">How long that prefix is.</param>
    internal ReadOnlySpan<byte> LongestPrefix(ReadOnlySpan<byte> input, byte[] root, out int prefixLength)
    {
        prefixLength = 0;
        if (_start == 0) return root;
        ReadOnlySpan<byte> best = root;
        var bytes = new BackwardCursor(_input.Span.Slice(_bytesStart, _length), _input.Name, _bytesStart);
        Span<byte> output = stackalloc byte[64];
        var outputLength = 0;
        var node = _start;
        for (var depth = 0; depth < input.Length; depth++)
        {
            if (!bytes.FindArc(node, input[depth], out var arc)) break;
            Append(ref output, ref outputLength, arc.Output);
            if (arc.IsFinal)
            {
                prefixLength = depth + 1;
                byte[] whole = [.. output[..outputLength], .. arc.FinalOutput];
                best = whole;
            }
            if (arc.Target == EndNode) break;
            node = arc.Target;
        }
        return best;
    }

    private static void Append(ref Span<byte> output, ref int length, ReadOnlySpan<byte> more)
    {
        if (length + more.Length > output.Length)
        {
            Span<byte> longer = new byte[Math.Max(output.Length * 2, length + more.Length)];
            output[..length].CopyTo(longer);
            output = longer;
        }
        more.CopyTo(output[length..]);
        length += more.Length;
    }
}
