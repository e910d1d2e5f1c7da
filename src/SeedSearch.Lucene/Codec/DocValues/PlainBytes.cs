using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Byte strings one behind the other: of one length, or with the ends of each.</summary>
internal sealed class PlainBytes(StorageInput data, long place, int length, LongValues? ends)
{
    internal ReadOnlySpan<byte> this[long index]
    {
        get
        {
            if (ends is null) return data.Slice(place + index * length, length);
            var start = index == 0 ? 0 : ends[index - 1];
            return data.Slice(place + start, ends[index] - start);
        }
    }
}
