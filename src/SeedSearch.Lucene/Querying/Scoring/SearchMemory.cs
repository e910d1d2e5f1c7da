using SeedSearch.Lucene.Querying.Compiling;

namespace SeedSearch.Lucene.Querying.Scoring;

/// <summary>
/// What a search needs in memory, kept for the thread's next search, so that searching allocates nothing a hit and next to nothing
/// a query. A search takes it at its start and gives it back at its end.
/// </summary>
internal sealed class SearchMemory
{
    /// <summary>Documents a batch.</summary>
    public const int BatchSize = 1024;

    /// <summary>Postings kept from one search to the next; 1.7 KB each.</summary>
    private const int MostKept = 256;

    [ThreadStatic]
    private static SearchMemory? _ofThread;

    private static readonly SearchBudget Endless = new(Timeout.InfiniteTimeSpan, CancellationToken.None);

    private readonly List<TermPostings> _postings = [];
    private ulong[] _bits = [];
    private int _taken;

    /// <summary>How long the search that has the memory may go on.</summary>
    public SearchBudget Budget { get; private set; } = Endless;

    /// <summary>Documents of a batch.</summary>
    public int[] Docs { get; } = new int[BatchSize + 8];

    /// <summary>Scores of a batch.</summary>
    public float[] Scores { get; } = new float[BatchSize + 8];

    /// <summary>Sums of a window, all 0 whenever nobody works on them.</summary>
    public double[] Sums { get; } = GC.AllocateArray<double>(Ranking.DisjunctionRanker.Window, pinned: true);

    /// <summary>So many words of bits, all 0; valid until the next call.</summary>
    public Span<ulong> Bits(int words)
    {
        if (_bits.Length < words) _bits = new ulong[words];
        var bits = _bits.AsSpan(0, words);
        bits.Clear();
        return bits;
    }

    /// <summary>The thread's memory, or new one when a search within a search asks.</summary>
    /// <param name="budget">How long the search may go on.</param>
    public static SearchMemory Take(SearchBudget budget)
    {
        var memory = _ofThread ?? new SearchMemory();
        _ofThread = null;
        memory.Budget = budget;
        return memory;
    }

    /// <summary>Gives the memory back to the thread.</summary>
    public void Release()
    {
        (_taken, Budget) = (0, Endless);
        if (_postings.Count > MostKept) _postings.RemoveRange(MostKept, _postings.Count - MostKept);
        _ofThread = this;
    }

    /// <summary>Postings to walk over a term, valid until <see cref="Release"/>.</summary>
    public TermPostings Postings()
    {
        if (_taken == _postings.Count) _postings.Add(new TermPostings());
        return _postings[_taken++];
    }
}
