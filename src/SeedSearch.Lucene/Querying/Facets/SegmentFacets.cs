using System.Text;
using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>
/// All dimensions of a segment: which values each has, and the tables to count them from, made in two walks over the documents. A dimension takes one
/// slot of 2 bytes a document where no document has two values, or where there are few different sets of values; otherwise as many as the
/// document with the most values needs, up to four. What needs more is read as lists when first asked for.
/// </summary>
internal sealed class SegmentFacets
{
    /// <summary>
    /// Numbers behind those of a dimension that stand for none: several, for a count that is raised again at once makes the processor wait.
    /// </summary>
    private const int SpareNumbers = 16;

    private const int MostSlots = 4;

    private const int StepsBetweenChecks = 1024;

    private const int MostSlottedValues = 60_000;

    private readonly SortedSetDocValues? _facets;
    private readonly int _maxDoc;
    private readonly string[] _names;
    private readonly long[] _firsts;
    private readonly long[] _ends;
    private readonly FacetColumn?[] _columns;

    private SegmentFacets(SegmentReader segment, CancellationToken cancellationToken)
    {
        _facets = segment.SortedSetDocValues(FacetField.IndexField);
        _maxDoc = segment.MaxDoc;
        var found = _facets is null ? [] : Dimensions(_facets.Values, cancellationToken);
        (_names, _firsts, _ends) = ([.. found.Select(d => d.Name)], [.. found.Select(d => d.First)], [.. found.Select(d => d.End)]);
        _columns = new FacetColumn?[_names.Length];
        if (_names.Length > 0) MakeTables(cancellationToken);
    }

    /// <summary>The dimensions of a segment, made at the first call.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SegmentFacets Of(SegmentReader segment, CancellationToken cancellationToken) =>
        segment.Derived("facets", s => new SegmentFacets(s, cancellationToken), cancellationToken);

    /// <summary>A dimension's values and where they are counted; without any where the segment has none.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public (string[] Values, FacetColumn Column) Read(string dimension, CancellationToken cancellationToken)
    {
        var at = Array.IndexOf(_names, dimension);
        if (at < 0) return ([], new(new ValueLists(new int[_maxDoc + 1], [], 0), 0, 1, 0, 0, null));
        var values = new string[_ends[at] - _firsts[at]];
        var prefix = Encoding.UTF8.GetByteCount(dimension) + 1;
        for (var i = 0; i < values.Length; i++)
        {
            if (i % StepsBetweenChecks == 0) cancellationToken.Obey();
            values[i] = Encoding.UTF8.GetString(_facets!.Values.Lookup(_firsts[at] + i).AsSpan(prefix));
        }

        return (values, _columns[at] ?? new(Lists(at, cancellationToken), 0, 1, 0, values.Length, null));
    }

    private static List<(string Name, long First, long End)> Dimensions(ValueDictionary values, CancellationToken cancellationToken)
    {
        var found = new List<(string, long, long)>();
        for (long first = 0, end; first < values.Count; first = end)
        {
            cancellationToken.Obey();
            end = first + 1;
            var value = values.Lookup(first);
            var cut = Array.IndexOf(value, (byte)FacetField.Separator);
            if (cut < 0) continue;
            var behind = values.Find([.. value.AsSpan(0, cut), (byte)(FacetField.Separator + 1)]);
            end = Math.Max(end, behind < 0 ? ~behind : behind);
            found.Add((Encoding.UTF8.GetString(value, 0, cut), first, end));
        }

        return found;
    }

    private OrdinalWalk Walk(CancellationToken cancellationToken) => new(_facets!, _firsts, _ends, _maxDoc, cancellationToken);

    private void MakeTables(CancellationToken cancellationToken)
    {
        var shapes = new Shape[_names.Length];
        for (var i = 0; i < shapes.Length; i++) shapes[i] = new Shape((int)Math.Min(int.MaxValue - 1, _ends[i] - _firsts[i]));
        for (var walk = Walk(cancellationToken); walk.Next();) shapes[walk.Dimension].Take(walk.Numbers);

        var tables = new FacetTable?[shapes.Length];
        for (int first = 0, end; first < shapes.Length; first = end)
        {
            var (slots, numbers) = (0, 0);
            for (end = first; end < shapes.Length && slots + shapes[end].Slots <= FacetTable.MostSlots && numbers + shapes[end].Numbers <= FacetTable.MostNumbers; end++)
            {
                (slots, numbers) = (slots + shapes[end].Slots, numbers + shapes[end].Numbers);
            }

            if (slots > 0) MakeColumns(shapes, first, end, tables, new FacetTable(_maxDoc, slots, numbers), cancellationToken);
        }

        for (var walk = Walk(cancellationToken); walk.Next();)
            if (tables[walk.Dimension] is { } table) shapes[walk.Dimension].Write(walk.Numbers, table.Row(walk.Doc)[_columns[walk.Dimension]!.FirstSlot..], _columns[walk.Dimension]!.FirstNumber);
    }

    private void MakeColumns(Shape[] shapes, int first, int end, FacetTable?[] tables, FacetTable table, CancellationToken cancellationToken)
    {
        var (slot, number) = (0, 0);
        for (var i = first; i < end; i++)
        {
            if (shapes[i].Slots == 0) continue;
            tables[i] = table;
            _columns[i] = new(table, slot, shapes[i].Slots, number, shapes[i].Numbers - 1 - SpareNumbers, shapes[i].ToSets());
            number += shapes[i].Numbers;
            for (var doc = 0; doc < _maxDoc; doc++)
            {
                if (doc % StepsBetweenChecks == 0) cancellationToken.Obey();
                var row = table.Row(doc).Slice(slot, shapes[i].Slots);
                for (var k = 0; k < row.Length; k++) row[k] = (ushort)(number - 1 - (doc * row.Length + k) % SpareNumbers);
            }

            slot += shapes[i].Slots;
        }
    }

    private ValueLists Lists(int dimension, CancellationToken cancellationToken)
    {
        var starts = new int[_maxDoc + 1];
        var numbers = new List<int>();
        var ended = 0;
        for (var walk = Walk(cancellationToken); walk.Next();)
        {
            if (walk.Dimension != dimension) continue;
            while (ended <= walk.Doc) starts[ended++] = numbers.Count;
            numbers.AddRange(walk.Numbers);
        }

        while (ended <= _maxDoc) starts[ended++] = numbers.Count;
        return new(starts, [.. numbers], (int)(_ends[dimension] - _firsts[dimension]));
    }

    /// <summary>How one dimension is to be kept.</summary>
    private sealed class Shape(int values)
    {
        private SetNumbers? _sets = values <= MostSlottedValues ? new(values) : null;
        private int _most = 1;

        /// <summary>Slots a row; 0 for lists.</summary>
        public int Slots => values > MostSlottedValues || (_most > MostSlots && _sets is null) ? 0 : HasSets ? 1 : _most;

        /// <summary>Numbers it needs.</summary>
        public int Numbers => Slots == 0 ? 0 : 1 + (HasSets ? _sets!.Count : values) + SpareNumbers;

        private bool HasSets => _most > 1 && _sets is not null;

        /// <summary>Takes note of a document's values.</summary>
        public void Take(ReadOnlySpan<int> numbers)
        {
            _most = Math.Max(_most, numbers.Length);
            if (_sets?.NumberOf(numbers) == 0) _sets = null;
        }

        public ValueSets? ToSets() => HasSets ? _sets!.ToSets() : null;

        /// <summary>Writes a document's numbers into its row.</summary>
        public void Write(ReadOnlySpan<int> numbers, Span<ushort> row, int firstNumber)
        {
            if (HasSets) row[0] = (ushort)(firstNumber + _sets!.NumberOf(numbers));
            else
                for (var i = 0; i < numbers.Length; i++) row[i] = (ushort)(firstNumber + numbers[i]);
        }
    }
}
