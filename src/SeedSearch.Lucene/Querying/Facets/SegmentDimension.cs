using System.Runtime.InteropServices;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>The values of one dimension in one segment, and where they are counted. Safe to share between threads.</summary>
/// <param name="Values">In the order of their bytes; a value's number is its place plus 1.</param>
/// <param name="Column">Where the documents' numbers stand.</param>
internal sealed record SegmentDimension(string[] Values, FacetColumn Column)
{
    private const int DocumentsBetweenChecks = 1024;

    /// <summary>The dimension's values in a segment; without any where the segment has none.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="dimension">The dimension's name.</param>
    /// <param name="separator">Not null where values are paths: documents then have the ancestors of their values too.</param>
    /// <param name="cancellationToken">Ends the making; asked every thousand documents.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SegmentDimension Of(SegmentReader segment, string dimension, char? separator, CancellationToken cancellationToken) => separator is { } c
        ? segment.Derived($"paths{c}{dimension}", s => Of(s, dimension, null, cancellationToken).WithAncestors(c, s.MaxDoc, cancellationToken), cancellationToken)
        : segment.Derived("facet:" + dimension, s => Read(s, dimension, cancellationToken), cancellationToken);

    private static SegmentDimension Read(SegmentReader segment, string dimension, CancellationToken cancellationToken)
    {
        var (values, column) = SegmentFacets.Of(segment, cancellationToken).Read(dimension, cancellationToken);
        return new(values, column);
    }

    private SegmentDimension WithAncestors(char separator, int documents, CancellationToken cancellationToken)
    {
        var paths = ValueTree.WithAncestors(Values, separator, cancellationToken);
        var parents = ValueTree.Parents(paths, separator);
        int[] places = [0, .. Values.Select(v => Array.BinarySearch(paths, v, Utf8Order.Instance) + 1)];

        // Documents with one number keep it: it then stands for a value with its ancestors, or for a set of such.
        if (Column.Sets is { } sets) return new(paths, Column with { Sets = sets.WithAncestors(places, parents) });
        if (Column is { Rows: FacetTable, Slots: 1 }) return new(paths, Column with { Sets = Singles().WithAncestors(places, parents) });

        var starts = new int[documents + 1];
        var (numbers, own) = (new List<int>(), new List<int>());
        for (var doc = 0; doc < documents; doc++)
        {
            if (doc % DocumentsBetweenChecks == 0) cancellationToken.Obey();
            own.Clear();
            AddNumbers(doc, own);
            ValueTree.AddWithAncestors(CollectionsMarshal.AsSpan(own), places, parents, numbers);
            starts[doc + 1] = numbers.Count;
        }

        return new(paths, new(new ValueLists(starts, [.. numbers], paths.Length), 0, 1, 0, paths.Length, null));
    }

    /// <summary>Each value as a set of its own.</summary>
    private ValueSets Singles() => new([0, .. Enumerable.Range(0, Values.Length + 1)], [.. Enumerable.Range(1, Values.Length)]);

    /// <summary>Adds the numbers of a document's values, each once.</summary>
    public void AddNumbers(int doc, List<int> numbers)
    {
        if (Column.Rows is ValueLists lists)
        {
            numbers.AddRange(lists.Of(doc));
            return;
        }

        foreach (var number in ((FacetTable)Column.Rows).Row(doc).Slice(Column.FirstSlot, Column.Slots))
        {
            var own = number - Column.FirstNumber;
            if (own < 1 || own > Column.Values) continue;
            if (Column.Sets is { } sets) numbers.AddRange(sets.Of(own));
            else numbers.Add(own);
        }
    }
}
