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

    /// <summary>Rows of bits kept from one search to the next; a bit each for every document of a segment.</summary>
    private const int MostBitsKept = 8;

    [ThreadStatic]
    private static SearchMemory? _ofThread;

    private static readonly SearchBudget Endless = new(Timeout.InfiniteTimeSpan, CancellationToken.None);

    private readonly List<TermPostings> _postings = [];
    private readonly List<ulong[]> _bits = [];
    private (int[], int[], int[])? _near;
    private int[] _groupSizes = [];
    private int[] _groupsSeen = [];
    private int[] _groupPlaces = [];
    private int _taken;
    private int _bitsTaken;

    /// <summary>How long the search that has the memory may go on.</summary>
    public SearchBudget Budget { get; private set; } = Endless;

    /// <summary>Documents of a batch.</summary>
    public int[] Docs { get; } = new int[BatchSize + 8];

    /// <summary>Scores of a batch.</summary>
    public float[] Scores { get; } = new float[BatchSize + 8];

    /// <summary>Documents to be looked at, a batch of them.</summary>
    public int[] Candidates { get; } = new int[BatchSize + 8];

    /// <summary>Documents of a batch that fail a choice of the reader alone, which one each, and those of one choice; made when first asked for.</summary>
    public (int[] Docs, int[] Choices, int[] OfOne) Near => _near ??= (new int[BatchSize], new int[BatchSize], new int[BatchSize]);

    /// <summary>Sums of a window, all 0 whenever nobody works on them.</summary>
    public double[] Sums { get; } = GC.AllocateArray<double>(Ranking.DisjunctionRanker.Window, pinned: true);

    /// <summary>At least so many words of bits, the first so many all 0; valid until the next <see cref="Turn"/>.</summary>
    public ulong[] Bits(int words)
    {
        if (_bitsTaken == _bits.Count) _bits.Add([]);
        ref var bits = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bits)[_bitsTaken++];
        if (bits.Length < words) bits = new ulong[words];
        else Array.Clear(bits, 0, words);
        return bits;
    }

    /// <summary>A number a group, all 0; whoever takes it leaves it so.</summary>
    public int[] GroupSizes(int groups) => Grown(ref _groupSizes, groups);

    /// <summary>A number a group, not cleared.</summary>
    public int[] GroupsSeen(int groups) => Grown(ref _groupsSeen, groups);

    /// <summary>As <see cref="GroupSizes"/>.</summary>
    public int[] GroupPlaces(int groups) => Grown(ref _groupPlaces, groups);

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
        Turn();
        Budget = Endless;
        if (_bits.Count > MostBitsKept) _bits.RemoveRange(MostBitsKept, _bits.Count - MostBitsKept);
        if (_postings.Count > MostKept) _postings.RemoveRange(MostKept, _postings.Count - MostKept);
        _ofThread = this;
    }

    /// <summary>Takes back the postings and bits that were handed out: the search turns to another segment.</summary>
    public void Turn() => (_taken, _bitsTaken) = (0, 0);

    /// <summary>Postings to walk over a term, valid until the next <see cref="Turn"/>.</summary>
    public TermPostings Postings()
    {
        if (_taken == _postings.Count) _postings.Add(new TermPostings());
        return _postings[_taken++];
    }

    private static int[] Grown(ref int[] numbers, int length) => numbers.Length >= length ? numbers : numbers = new int[length];
}
