namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Counts the values of several dimensions over the hits of a search, a segment at a time. For one thread.</summary>
internal sealed class FacetTallies
{
    private readonly FacetCounter[] _facets;
    private readonly int[] _choices;
    private FacetColumn[] _columns = [];
    private ValueTally[] _tallies = [];
    private int[] _tallyOf = [];

    /// <param name="facets">Takes the counts.</param>
    /// <param name="choices">By dimension: which choice of the reader is made in it; -1 for none.</param>
    public FacetTallies(FacetCounter[] facets, int[] choices) => (_facets, _choices) = (facets, choices);

    /// <summary>How many dimensions are counted.</summary>
    public int Count => _facets.Length;

    /// <summary>Turns to a segment.</summary>
    public void Start(int segment)
    {
        Finish();
        Release();
        (_columns, _tallyOf) = (Array.ConvertAll(_facets, f => f.Start(segment)), new int[_facets.Length]);
        var tallies = new List<ValueTally>();
        for (var i = 0; i < _columns.Length; i++)
        {
            var rows = _columns[i].Rows;
            if ((_tallyOf[i] = tallies.FindIndex(t => t.Rows == rows)) >= 0) continue;
            _tallyOf[i] = tallies.Count;
            tallies.Add(new ValueTally(rows, _columns));
        }

        _tallies = [.. tallies];
    }

    /// <summary>Counts the values of documents of the segment; each document once only.</summary>
    public void Add(ReadOnlySpan<int> docs)
    {
        foreach (var tally in _tallies) tally.Add(docs, 1);
    }

    /// <summary>Counts the values of documents that fail one choice alone, in the dimensions in which it is made.</summary>
    public void AddNear(ReadOnlySpan<int> docs, int choice)
    {
        for (var i = 0; i < _columns.Length; i++)
            if (_choices[i] == choice && IsFirst(i)) _tallies[_tallyOf[i]].Add(docs, _columns[i], 1);
    }

    /// <summary>Counts all documents of the segment, deleted ones included; <see cref="Remove"/> then takes back those that are no hits.</summary>
    public void AddAll(CancellationToken cancellationToken)
    {
        foreach (var tally in _tallies) tally.AddAll(cancellationToken);
    }

    /// <summary>Takes documents back.</summary>
    public void Remove(ReadOnlySpan<int> docs)
    {
        foreach (var tally in _tallies) tally.Add(docs, -1);
    }

    /// <summary>Counts the same in the same segment on another thread; to be joined with this one before it turns to another segment.</summary>
    public FacetTallies Twin() => new(_facets, _choices) { _columns = _columns, _tallyOf = _tallyOf, _tallies = Array.ConvertAll(_tallies, t => t.Twin()) };

    /// <summary>Adds what a twin counted, and ends the twin.</summary>
    public void Join(FacetTallies twin)
    {
        for (var i = 0; i < _tallies.Length; i++) _tallies[i].Join(twin._tallies[i]);
    }

    /// <summary>Hands the counts over to the counters, which are to be asked before <see cref="Release"/>.</summary>
    public void Finish()
    {
        for (var i = 0; i < _columns.Length; i++) _facets[i].Take(_tallies[_tallyOf[i]].Counts);
        _columns = [];
    }

    /// <summary>Gives the memory back.</summary>
    public void Release()
    {
        foreach (var tally in _tallies) tally.Release();
        _tallies = [];
    }

    /// <summary>Whether no dimension before has the same slots and the same choice.</summary>
    private bool IsFirst(int dimension)
    {
        for (var i = 0; i < dimension; i++)
            if (_choices[i] == _choices[dimension] && _tallyOf[i] == _tallyOf[dimension] && _columns[i].FirstSlot == _columns[dimension].FirstSlot) return false;
        return true;
    }
}
