using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Packed;

/// <summary>Packs numbers of a fixed count of bits (0 to 64) as <see cref="PackedBits"/> reads them.</summary>
internal struct PackedWriter(StorageOutput output, int bits)
{
    private ulong _pending;
    private int _used;

    internal void Add(ulong value)
    {
        var need = bits;
        while (need > 0)
        {
            var take = Math.Min(need, 64 - _used);
            var part = take == 64 ? value : value >> (need - take) & ((1UL << take) - 1);
            _pending = take == 64 ? part : _pending << take | part;
            _used += take;
            need -= take;
            if (_used == 64)
            {
                output.WriteInt64((long)_pending);
                (_pending, _used) = (0, 0);
            }
        }
    }

    /// <summary>Fills up and writes the last byte.</summary>
    internal void Finish()
    {
        for (; _used > 0; _used -= 8)
            output.WriteByte((byte)(_used >= 8 ? _pending >> (_used - 8) : _pending << (8 - _used)));
        _used = 0;
    }
}
