using System.Text;
using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>
/// The values of one dimension in one segment, as plain arrays to count from. Where no document has more than four values, and there
/// are fewer than 65,000 of them: 1, 2 or 4 slots of 2 bytes a document; a slot without value holds a number that stands for
/// no value, so that counting needs no question. Otherwise 4 bytes a document and 4 a value.
/// </summary>
internal sealed class SegmentDimension
{
    /// <summary>Numbers behind those of the values that stand for none: several, for a count that is raised again at once makes the processor wait.</summary>
    public const int SpareNumbers = 16;

    private const int MostSlots = 4;

    private const int DocumentsBetweenChecks = 1024;

    private const int MostSlottedValues = 65_000;

    private readonly Lazy<int[]> _totals;

    private SegmentDimension(string[] values, int slotCount, ushort[] slots, int[] starts, int[] numbers)
    {
        (Values, SlotCount, Slots, Starts, Numbers) = (values, slotCount, slots, starts, numbers);
        _totals = new(CountAll);
    }

    /// <summary>The values, in the order of their bytes; a value's number is its place plus 1.</summary>
    public string[] Values { get; }

    /// <summary>1, 2 or 4; 0 where the values are in <see cref="Numbers"/>.</summary>
    public int SlotCount { get; }

    /// <summary>By document, <see cref="SlotCount"/> numbers each; greater ones than there are values stand for none.</summary>
    public ushort[] Slots { get; }

    /// <summary>By document, one more than there are: where in <see cref="Numbers"/> its values start.</summary>
    public int[] Starts { get; }

    public int[] Numbers { get; }

    /// <summary>By number: in how many documents, deleted ones included, the value stands.</summary>
    public int[] Totals => _totals.Value;

    /// <summary>The dimension's values in a segment; without any where the segment has none.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="dimension">The dimension's name.</param>
    /// <param name="separator">Not null where values are paths: documents then have the ancestors of their values too.</param>
    /// <param name="cancellationToken">Ends the making; asked every thousand documents.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SegmentDimension Of(SegmentReader segment, string dimension, char? separator, CancellationToken cancellationToken) => separator is { } c
        ? segment.Derived($"paths{c}{dimension}", s => Of(s, dimension, null, cancellationToken).WithAncestors(c, cancellationToken), cancellationToken)
        : segment.Derived("facet:" + dimension, s => Read(s, dimension, cancellationToken), cancellationToken);

    /// <summary>How often each value stands in all documents.</summary>
    private int[] CountAll()
    {
        var counts = new int[Values.Length + 1 + SpareNumbers];
        foreach (var number in Slots) counts[number]++;
        foreach (var number in Numbers) counts[number]++;
        return counts;
    }

    private SegmentDimension WithAncestors(char separator, CancellationToken cancellationToken)
    {
        var paths = ValueTree.WithAncestors(Values, separator);
        var parents = ValueTree.Parents(paths, separator);
        var places = Array.ConvertAll(Values, v => Array.BinarySearch(paths, v, Utf8Order.Instance) + 1);
        var docs = SlotCount > 0 ? Slots.Length / SlotCount : Starts.Length - 1;
        var rows = new Rows(docs);
        var lastDocs = new int[paths.Length + 1];
        for (var doc = 0; doc < docs; doc++)
        {
            if (doc % DocumentsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
            for (var slot = 0; slot < SlotCount; slot++)
                if (Slots[doc * SlotCount + slot] is var number && number <= Values.Length) AddPath(number);
            for (var at = SlotCount > 0 ? 0 : Starts[doc]; SlotCount == 0 && at < Starts[doc + 1]; at++) AddPath(Numbers[at]);
            rows.End(doc);

            void AddPath(int number)
            {
                for (var path = places[number - 1]; path != 0 && lastDocs[path] != doc + 1; path = parents[path])
                {
                    lastDocs[path] = doc + 1;
                    rows.Numbers.Add(path);
                }
            }
        }

        return rows.ToDimension(paths, cancellationToken);
    }

    private static SegmentDimension Read(SegmentReader segment, string dimension, CancellationToken cancellationToken)
    {
        var rows = new Rows(segment.MaxDoc);
        if (segment.SortedSetDocValues(FacetField.IndexField) is not { } facets) return rows.ToDimension([], cancellationToken);
        var first = Place(facets.Values, dimension + FacetField.Separator);
        var end = Place(facets.Values, dimension + (char)(FacetField.Separator + 1));
        var values = new string[end - first];
        for (var i = 0; i < values.Length; i++)
        {
            if (i % DocumentsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
            values[i] = Encoding.UTF8.GetString(facets.Values.Lookup(first + i))[(dimension.Length + 1)..];
        }

        for (var doc = 0; doc < segment.MaxDoc; doc++)
        {
            if (doc % DocumentsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
            var stop = facets.End(doc);
            for (var at = facets.Start(doc); at < stop; at++)
            {
                var ordinal = facets.Ordinals[at];
                if (ordinal >= first && ordinal < end) rows.Numbers.Add((int)(ordinal - first) + 1);
            }

            rows.End(doc);
        }

        return rows.ToDimension(values, cancellationToken);
    }

    private static long Place(ValueDictionary values, string text)
    {
        var place = values.Find(Encoding.UTF8.GetBytes(text));
        return place < 0 ? ~place : place;
    }

    /// <summary>Numbers of values, document by document.</summary>
    private sealed class Rows(int docs)
    {
        private readonly int[] _starts = new int[docs + 1];
        private int _most = 1;

        public List<int> Numbers { get; } = [];

        public void End(int doc)
        {
            _starts[doc + 1] = Numbers.Count;
            _most = Math.Max(_most, Numbers.Count - _starts[doc]);
        }

        public SegmentDimension ToDimension(string[] values, CancellationToken cancellationToken)
        {
            if (_most > MostSlots || values.Length > MostSlottedValues) return new(values, 0, [], _starts, [.. Numbers]);
            var slotCount = _most == 3 ? MostSlots : _most;
            var slots = new ushort[(_starts.Length - 1) * slotCount];
            for (var doc = 0; doc < _starts.Length - 1; doc++)
            {
                if (doc % DocumentsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
                for (var slot = 0; slot < slotCount; slot++)
                {
                    var at = _starts[doc] + slot;
                    slots[doc * slotCount + slot] = (ushort)(at < _starts[doc + 1] ? Numbers[at] : values.Length + 1 + (doc * slotCount + slot) % SpareNumbers);
                }
            }

            return new(values, slotCount, slots, [], []);
        }
    }
}
