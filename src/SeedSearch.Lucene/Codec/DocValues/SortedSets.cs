namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Sets of which each document's ordinals are found by an address.</summary>
internal sealed class AddressedSet(ValueDictionary values, LongValues ordinals, LongValues ends) : SortedSetDocValues
{
    internal override ValueDictionary Values => values;

    internal override LongValues Ordinals => ordinals;

    internal override long Start(int doc) => doc == 0 ? 0 : Within(ends[doc - 1]);

    internal override long End(int doc) => Within(ends[doc]);

    private long Within(long place) => place < 0 ? 0 : Math.Min(place, ordinals.Count);
}

/// <summary>Sets of at most one value.</summary>
internal sealed class SingleValuedSet(SortedDocValues sorted, int maxDoc) : SortedSetDocValues
{
    internal override ValueDictionary Values => sorted.Values;

    internal override LongValues Ordinals => sorted.Ordinals;

    internal override long Start(int doc) => doc;

    internal override long End(int doc) => (uint)doc < (uint)maxDoc && sorted.Ordinals[doc] >= 0 ? doc + 1L : doc;
}
