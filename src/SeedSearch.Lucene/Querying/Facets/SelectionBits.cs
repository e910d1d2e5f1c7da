using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Which documents of a segment a reader's choices in one dimension let through, a bit each.</summary>
internal static class SelectionBits
{
    /// <summary>Any of some values and each of others and none of third ones.</summary>
    public static ulong[] Of(FacetSelection selection, SegmentScope segment, TermLookup terms, Func<string, Dimension> dimension, SearchMemory memory)
    {
        var words = BitWords.For(segment.MaxDoc);
        var bits = memory.Bits(words);
        if (selection.AnyOf.Count == 0) BitWords.SetFirst(bits, segment.MaxDoc);
        foreach (var value in selection.AnyOf) Add(bits, value);
        foreach (var value in selection.AllOf)
        {
            var one = memory.Bits(words);
            Add(one, value);
            BitWords.And(bits.AsSpan(0, words), one);
        }

        if (selection.NoneOf.Count == 0) return bits;
        var none = memory.Bits(words);
        foreach (var value in selection.NoneOf) Add(none, value);
        BitWords.AndNot(bits.AsSpan(0, words), none);
        return bits;

        void Add(ulong[] target, string value)
        {
            AddOne(target, value);
            if (selection.PathSeparator is not { } separator) return;
            var below = value + separator;
            var values = dimension(selection.Dimension).Values;
            var at = Array.BinarySearch(values, below, Utf8Order.Instance);
            for (at = at < 0 ? ~at : at; at < values.Length && values[at].StartsWith(below, StringComparison.Ordinal); at++) AddOne(target, values[at]);
        }

        void AddOne(ulong[] target, string value)
        {
            if (terms.Find(FacetField.IndexField, FacetField.Spell(selection.Dimension, value)) is not { } term) return;
            ref var state = ref term.States[segment.Ordinal];
            if (state.DocFreq > 0 && segment.Field(FacetField.IndexField) is { } field) field.SetBits(state, target, memory.Budget);
        }
    }
}
