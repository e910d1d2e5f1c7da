using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Packed;

/// <summary>
/// Growing numbers in blocks, each as a straight line and the differences from it. A block: first value (vLong), slope (float, 4
/// bytes), bits (vInt), zig-zag coded and packed differences from first + slope * place.
/// </summary>
internal sealed class MonotonicWriter(StorageOutput output)
{
    private readonly long[] _values = new long[BlockPackedWriter.BlockSize];
    private int _count;

    internal void Add(long value)
    {
        if (_count == _values.Length) Flush();
        _values[_count++] = value;
    }

    internal void Finish()
    {
        if (_count > 0) Flush();
    }

    private void Flush()
    {
        var first = _values[0];
        var slope = _count == 1 ? 0f : (float)(_values[_count - 1] - first) / (_count - 1);
        ulong greatest = 0;
        for (var i = 0; i < _count; i++)
        {
            var difference = PackedBits.ZigZag(_values[i] - first - (long)(slope * i));
            _values[i] = (long)difference;
            greatest = Math.Max(greatest, difference);
        }
        var bits = greatest == 0 ? 0 : PackedBits.Required(greatest);
        output.WriteVLong(first);
        output.WriteInt32(BitConverter.SingleToInt32Bits(slope));
        output.WriteVInt(bits);
        var packed = new PackedWriter(output, bits);
        if (bits > 0)
            foreach (var value in _values.AsSpan(0, _count)) packed.Add((ulong)value);
        packed.Finish();
        _count = 0;
    }
}
