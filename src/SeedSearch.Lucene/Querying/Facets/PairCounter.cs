namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Counts pairs of values over the hits of a search, a segment at a time. For one thread.</summary>
internal sealed class PairCounter
{
    private readonly Side _rows;
    private readonly Side _columns;

    /// <param name="request">What to count.</param>
    /// <param name="rows">The dimension of the rows.</param>
    /// <param name="columns">The dimension of the columns.</param>
    public PairCounter(PairRequest request, Dimension rows, Dimension columns)
    {
        (_rows, _columns) = (new Side(rows, request.Rows.Values), new Side(columns, request.Columns.Values));
        Counts = [.. request.Rows.Values.Select(_ => new int[request.Columns.Values.Count])];
    }

    /// <summary>By row and column: in how many hits both values stand.</summary>
    public IReadOnlyList<int[]> Counts { get; }

    /// <summary>Turns to a segment.</summary>
    public void Start(int segment)
    {
        _rows.Start(segment);
        _columns.Start(segment);
    }

    /// <summary>Counts documents of the segment; each once only.</summary>
    public void Add(ReadOnlySpan<int> docs)
    {
        foreach (var doc in docs)
        {
            if (_rows.Read(doc) == 0 || _columns.Read(doc) == 0) continue;
            foreach (var row in _rows.Found)
                foreach (var column in _columns.Found) Counts[row][column]++;
        }
    }

    /// <summary>The values of one side, and which of them a document has.</summary>
    private sealed class Side(Dimension dimension, IReadOnlyList<string> values)
    {
        private readonly List<int> _numbers = [];
        private readonly List<int> _found = [];
        private SegmentDimension _segment = null!;
        private int[] _places = [];

        /// <summary>Places of the document's values among those of the side.</summary>
        public List<int> Found => _found;

        public void Start(int segment)
        {
            _segment = dimension.Segments[segment];
            // By number in the segment: the place among the values, and 1 more; 0 for a value not asked for.
            _places = new int[_segment.Values.Length + 1];
            for (var place = 0; place < values.Count; place++)
                if (Array.BinarySearch(_segment.Values, values[place], Utf8Order.Instance) is >= 0 and var at) _places[at + 1] = place + 1;
        }

        /// <returns>How many of the values the document has.</returns>
        public int Read(int doc)
        {
            _numbers.Clear();
            _found.Clear();
            _segment.AddNumbers(doc, _numbers);
            foreach (var number in _numbers)
                if (_places[number] > 0) _found.Add(_places[number] - 1);
            return _found.Count;
        }
    }
}
