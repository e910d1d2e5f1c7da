using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>A dictionary in which each value repeats only what it does not share with the one before; every 16th is whole.</summary>
internal sealed class PrefixDictionary : ValueDictionary
{
    private readonly StorageInput _data;
    private readonly BytesEntry _entry;
    private readonly MonotonicReader _addresses;

    internal PrefixDictionary(StorageInput data, BytesEntry entry)
    {
        _data = data;
        _entry = entry;
        if (entry.Count > data.Length) throw new CorruptIndexException(data.Name, entry.Place, $"expected values that fit into {data.Length} bytes, found {entry.Count}");
        _addresses = new MonotonicReader(data, entry.AddressPlace, (entry.Count + entry.Interval - 1) / entry.Interval, entry.BlockSize, entry.Version);
    }

    internal override long Count => _entry.Count;

    internal override byte[] Lookup(long ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(ordinal, Count);
        var walk = new Walk(_data, PlaceOf(ordinal / _entry.Interval));
        for (var left = ordinal % _entry.Interval; left >= 0; left--) walk.Next();
        return walk.Value.ToArray();
    }

    internal override long Find(ReadOnlySpan<byte> value)
    {
        long low = 0, high = _addresses.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var head = new Walk(_data, PlaceOf(middle));
            head.Next();
            if (head.Value.SequenceCompareTo(value) <= 0) low = middle;
            else high = middle - 1;
        }
        if (Count == 0) return ~0;
        var walk = new Walk(_data, PlaceOf(low));
        var ordinal = low * _entry.Interval;
        for (var end = Math.Min(Count, ordinal + _entry.Interval); ordinal < end; ordinal++)
        {
            walk.Next();
            var order = walk.Value.SequenceCompareTo(value);
            if (order == 0) return ordinal;
            if (order > 0) break;
        }
        return ~ordinal;
    }

    private long PlaceOf(long block) => _entry.Place + _addresses[block];

    private ref struct Walk(StorageInput data, long place)
    {
        private ByteCursor _cursor = data.CursorAt(place);
        private byte[] _value = new byte[32];
        private int _length;

        internal readonly ReadOnlySpan<byte> Value => _value.AsSpan(0, _length);

        internal void Next()
        {
            var shared = _cursor.ReadCount(_length);
            var rest = _cursor.Read(_cursor.ReadVInt());
            _length = shared + rest.Length;
            if (_length > _value.Length) Array.Resize(ref _value, Math.Max(_length, _value.Length * 2));
            rest.CopyTo(_value.AsSpan(shared));
        }
    }
}
