using System.Text;
using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>
/// The values of one dimension in one segment, as plain arrays: a number a document where no document has more than one
/// value, otherwise the numbers of all documents one after the other. 4 bytes a document, and 4 a value where there are several.
/// </summary>
internal sealed class SegmentDimension
{
    private SegmentDimension(string[] values, int[]? single, int[] starts, int[] numbers) => (Values, Single, Starts, Numbers) = (values, single, starts, numbers);

    /// <summary>The values, in the order of their bytes; a value's number is its place plus 1.</summary>
    public string[] Values { get; }

    /// <summary>By document: the number of its value, 0 for none; null when some document has several values.</summary>
    public int[]? Single { get; }

    /// <summary>By document, one more than there are: where in <see cref="Numbers"/> its values start.</summary>
    public int[] Starts { get; }

    public int[] Numbers { get; }

    /// <summary>The dimension's values in a segment; without any where the segment has none.</summary>
    public static SegmentDimension Of(SegmentReader segment, string dimension) =>
        segment.Derived("facet:" + dimension, s => Read(s, dimension));

    private static SegmentDimension Read(SegmentReader segment, string dimension)
    {
        if (segment.SortedSetDocValues(FacetField.IndexField) is not { } facets) return new([], new int[segment.MaxDoc], [], []);
        var first = Place(facets.Values, dimension + FacetField.Separator);
        var end = Place(facets.Values, dimension + (char)(FacetField.Separator + 1));
        var values = new string[end - first];
        for (var i = 0; i < values.Length; i++) values[i] = Encoding.UTF8.GetString(facets.Values.Lookup(first + i))[(dimension.Length + 1)..];

        var starts = new int[segment.MaxDoc + 1];
        var numbers = new List<int>();
        var several = false;
        for (var doc = 0; doc < segment.MaxDoc; doc++)
        {
            var stop = facets.End(doc);
            for (var at = facets.Start(doc); at < stop; at++)
            {
                var ordinal = facets.Ordinals[at];
                if (ordinal >= first && ordinal < end) numbers.Add((int)(ordinal - first) + 1);
            }

            starts[doc + 1] = numbers.Count;
            several |= starts[doc + 1] - starts[doc] > 1;
        }

        if (several) return new(values, null, starts, [.. numbers]);
        var single = new int[segment.MaxDoc];
        for (var doc = 0; doc < single.Length; doc++)
            if (starts[doc + 1] > starts[doc]) single[doc] = numbers[starts[doc]];
        return new(values, single, [], []);
    }

    private static long Place(ValueDictionary values, string text)
    {
        var place = values.Find(Encoding.UTF8.GetBytes(text));
        return place < 0 ? ~place : place;
    }
}
