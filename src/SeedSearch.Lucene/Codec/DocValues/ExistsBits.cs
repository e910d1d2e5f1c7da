using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Which documents have a value: a bit each, 8 a byte, lowest first.</summary>
internal readonly struct ExistsBits
{
    private readonly StorageInput? _data;
    private readonly long _place;
    private readonly int _maxDoc;

    private ExistsBits(StorageInput? data, long place, int maxDoc) => (_data, _place, _maxDoc) = (data, place, maxDoc);

    /// <param name="data">The file.</param>
    /// <param name="place">Where the bits start; -1: all documents have one.</param>
    /// <param name="maxDoc">Documents.</param>
    internal static ExistsBits Open(StorageInput data, long place, int maxDoc)
    {
        if (place == -1) return new(null, 0, maxDoc);
        data.Slice(place, (maxDoc + 7L) / 8);
        return new(data, place, maxDoc);
    }

    internal bool this[int doc] => (uint)doc < (uint)_maxDoc && (_data is null || (_data.Span[(int)_place + (doc >> 3)] >> (doc & 7) & 1) != 0);
}
