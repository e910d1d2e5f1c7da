using static SeedSearch.Lucene.Codec.Terms.FstFormat;

namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>Reads the nodes of a transducer, from higher places to lower.</summary>
internal ref struct BackwardCursor
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _file;
    private readonly long _base;
    private int _at;

    internal BackwardCursor(ReadOnlySpan<byte> bytes, string file, long start)
    {
        _bytes = bytes;
        _file = file;
        _base = start;
    }

    internal ref struct Arc
    {
        internal byte Flags;
        internal byte Label;
        internal ReadOnlySpan<byte> Output;
        internal ReadOnlySpan<byte> FinalOutput;
        internal int Target;

        internal readonly bool IsFinal => (Flags & Final) != 0;
    }

    /// <summary>The arc of a node with that label.</summary>
    internal bool FindArc(int node, byte label, out Arc arc)
    {
        _at = node;
        var head = ReadByte();
        if (head == ArcArray) return FindInArray(node, label, out arc);
        _at = node;
        do
        {
            ReadArc(out arc);
            if (arc.Label == label)
            {
                if ((arc.Flags & TargetIsNext) != 0) arc.Target = AfterNode(arc.Flags);
                return Leads(node, ref arc);
            }
            if (arc.Label > label) return false;
        }
        while ((arc.Flags & Last) == 0);
        return false;
    }

    private bool FindInArray(int node, byte label, out Arc arc)
    {
        var count = ReadVInt();
        var stride = ReadVInt();
        var start = _at;
        if (count <= 0 || count > 256 || stride <= 0 || (long)count * stride > start + 1) throw Corrupt($"expected an array of arcs within {start} bytes, found {count} of {stride} bytes");
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            _at = start - middle * stride;
            ReadArc(out arc);
            if (arc.Label == label)
            {
                if ((arc.Flags & TargetIsNext) != 0) arc.Target = start - count * stride;
                return Leads(node, ref arc);
            }
            if (arc.Label < label) low = middle + 1;
            else high = middle - 1;
        }
        arc = default;
        return false;
    }

    // Targets lie lower than their node: so no walk can go round in a circle.
    private readonly bool Leads(int node, ref Arc arc)
    {
        if (arc.Target >= node || arc.Target < 0) throw Corrupt($"expected an arc's target below {node}, found {arc.Target}");
        return true;
    }

    private void ReadArc(out Arc arc)
    {
        arc = default;
        arc.Flags = ReadByte();
        arc.Label = ReadByte();
        if ((arc.Flags & HasOutput) != 0) arc.Output = ReadOutput();
        if ((arc.Flags & HasFinalOutput) != 0) arc.FinalOutput = ReadOutput();
        if ((arc.Flags & (NoTarget | TargetIsNext)) == 0) arc.Target = ReadVInt();
    }

    private int AfterNode(byte flags)
    {
        while ((flags & Last) == 0)
        {
            ReadArc(out var arc);
            flags = arc.Flags;
        }
        return _at;
    }

    private ReadOnlySpan<byte> ReadOutput()
    {
        var length = ReadVInt();
        if (length < 0 || length > _at + 1) throw Corrupt($"expected an output within {_at + 1} bytes, found one of {length}");
        var output = new byte[length];
        for (var i = 0; i < length; i++) output[i] = ReadByte();
        return output;
    }

    private byte ReadByte()
    {
        if ((uint)_at >= (uint)_bytes.Length) throw Corrupt("expected another byte of a node, found the start of the transducer");
        return _bytes[_at--];
    }

    private int ReadVInt()
    {
        var value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = ReadByte();
            value |= (next & 127) << shift;
            if (next < 128) return value;
        }
        throw Corrupt("expected a number of up to 5 bytes, found more");
    }

    private readonly CorruptIndexException Corrupt(string problem) => new(_file, _base + Math.Max(0, _at), problem);
}
