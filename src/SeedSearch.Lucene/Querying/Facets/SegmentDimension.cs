using System.Text;
using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>
/// The values of one dimension in one segment, as plain arrays to count from. Where no document has more than four values, and there
/// are fewer than 65,000 of them: 1, 2 or 4 slots of 2 bytes a document; a slot without value holds a number of its own that stands for
/// no value, so that counting needs no question. Otherwise 4 bytes a document and 4 a value.
/// </summary>
internal sealed class SegmentDimension
{
    /// <summary>Slots a document at most, and so numbers behind those of the values that stand for none.</summary>
    public const int MostSlots = 4;

    private const int MostSlottedValues = 65_000;

    private SegmentDimension(string[] values, int slotCount, ushort[] slots, int[] starts, int[] numbers) =>
        (Values, SlotCount, Slots, Starts, Numbers) = (values, slotCount, slots, starts, numbers);

    /// <summary>The values, in the order of their bytes; a value's number is its place plus 1.</summary>
    public string[] Values { get; }

    /// <summary>1, 2 or 4; 0 where the values are in <see cref="Numbers"/>.</summary>
    public int SlotCount { get; }

    /// <summary>By document, <see cref="SlotCount"/> numbers each; greater ones than there are values stand for none.</summary>
    public ushort[] Slots { get; }

    /// <summary>By document, one more than there are: where in <see cref="Numbers"/> its values start.</summary>
    public int[] Starts { get; }

    public int[] Numbers { get; }

    /// <summary>The dimension's values in a segment; without any where the segment has none.</summary>
    public static SegmentDimension Of(SegmentReader segment, string dimension) =>
        segment.Derived("facet:" + dimension, s => Read(s, dimension));

    private static SegmentDimension Read(SegmentReader segment, string dimension)
    {
        if (segment.SortedSetDocValues(FacetField.IndexField) is not { } facets) return Slotted([], new int[segment.MaxDoc + 1], [], 1);
        var first = Place(facets.Values, dimension + FacetField.Separator);
        var end = Place(facets.Values, dimension + (char)(FacetField.Separator + 1));
        var values = new string[end - first];
        for (var i = 0; i < values.Length; i++) values[i] = Encoding.UTF8.GetString(facets.Values.Lookup(first + i))[(dimension.Length + 1)..];

        var starts = new int[segment.MaxDoc + 1];
        var numbers = new List<int>();
        var most = 1;
        for (var doc = 0; doc < segment.MaxDoc; doc++)
        {
            var stop = facets.End(doc);
            for (var at = facets.Start(doc); at < stop; at++)
            {
                var ordinal = facets.Ordinals[at];
                if (ordinal >= first && ordinal < end) numbers.Add((int)(ordinal - first) + 1);
            }

            starts[doc + 1] = numbers.Count;
            most = Math.Max(most, starts[doc + 1] - starts[doc]);
        }

        return most <= MostSlots && values.Length <= MostSlottedValues
            ? Slotted(values, starts, numbers, most == 3 ? MostSlots : most)
            : new(values, 0, [], starts, [.. numbers]);
    }

    private static SegmentDimension Slotted(string[] values, int[] starts, List<int> numbers, int slotCount)
    {
        var slots = new ushort[(starts.Length - 1) * slotCount];
        for (var doc = 0; doc < starts.Length - 1; doc++)
            for (var slot = 0; slot < slotCount; slot++)
                slots[doc * slotCount + slot] = (ushort)(starts[doc] + slot < starts[doc + 1] ? numbers[starts[doc] + slot] : values.Length + 1 + slot);
        return new(values, slotCount, slots, [], []);
    }

    private static long Place(ValueDictionary values, string text)
    {
        var place = values.Find(Encoding.UTF8.GetBytes(text));
        return place < 0 ? ~place : place;
    }
}
