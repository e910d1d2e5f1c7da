using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Querying.Compiling;

namespace SeedSearch.Lucene.Querying.Scoring;

/// <summary>Walks over the documents of one term, a block at a time; frequencies, scores and positions are read when asked for. For one thread.</summary>
internal sealed unsafe class TermPostings
{
    /// <summary>Stands for: behind the last document.</summary>
    public const int NoMore = int.MaxValue;

    private const int Room = PackedBlock.Size + 16;

    private readonly int[] _memory = GC.AllocateUninitializedArray<int>(3 * Room, pinned: true);
    private SegmentField _field = null!;
    private TermState _term;
    private float _weight;
    private bool _freqsRead;
    private bool _scoresRead;
    private long _freqsAt;
    private int _peeked;
    private PositionWalk? _positions;

    public TermPostings()
    {
        Docs = (int*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_memory));
        _freqs = Docs + Room;
        _scores = (float*)(_freqs + Room);
    }

    private readonly int* _freqs;
    private readonly float* _scores;

    /// <summary>The documents of the current block; the places behind the last hold <see cref="NoMore"/>, at least one.</summary>
    public int* Docs { get; }

    /// <summary>How many documents the current block has.</summary>
    public int Count { get; private set; }

    /// <summary>Which document of the block it stands at.</summary>
    public int Index { get; set; }

    /// <summary>Which block it stands in; -1 before the first.</summary>
    public int Block { get; private set; }

    public TermBlocks Blocks { get; private set; } = null!;

    /// <summary>What scores are multiplied with; 0 when nothing is scored.</summary>
    public float Weight => _weight;

    public SegmentField Field => _field;

    /// <summary>The best score any document can have.</summary>
    public float MaxScore { get; private set; }

    /// <summary>The document it stands at; -1 before the first, <see cref="NoMore"/> behind the last.</summary>
    public int Doc { get; private set; }

    /// <summary>Stands before the first document of a term.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled while the term was read for the first time.</exception>
    public void Start(SegmentField field, in TermState term, float weight, SearchBudget budget)
    {
        (_field, _term, _weight) = (field, term, weight);
        Blocks = field.Blocks(term, budget);
        MaxScore = Blocks.Maximum * weight;
        Restart();
        _positions?.Start(field, term, Blocks);
    }

    /// <summary>Stands before the first document again.</summary>
    public void Restart()
    {
        (Block, Count, Index, Doc, _peeked) = (-1, 0, 0, -1, 0);
        Docs[0] = NoMore;
    }

    /// <inheritdoc cref="SegmentField.KeptBits"/>
    public ulong[]? KeptBits(SearchBudget budget) => _field.KeptBits(_term, budget);

    /// <inheritdoc cref="SegmentField.SetBits"/>
    public void SetBits(ulong[] bits, SearchBudget budget) => _field.SetBits(_term, bits, budget);

    /// <summary>The greatest score that a document of the block can have.</summary>
    public float BlockMax(int block) => Blocks.Maxima[block] * _weight;

    public int Next()
    {
        if (++Index < Count) return Doc = Docs[Index];
        if (Block + 1 >= Blocks.LastDocs.Length) return End();
        Load(Block + 1);
        return Doc = Docs[0];
    }

    /// <summary>Moves to the first document that is <paramref name="target"/> or greater; stays where it is when it is there already.</summary>
    public int Advance(int target)
    {
        if (target <= Doc) return Doc;
        if (Block < 0 || Blocks.LastDocs[Block] < target)
        {
            var block = FindBlock(target);
            if (block >= Blocks.LastDocs.Length) return End();
            Load(block);
        }

        Index = FirstAtLeast(Index, target);
        return Doc = Docs[Index];
    }

    /// <summary>The block that holds the first document of <paramref name="target"/> or greater, without reading it; targets must ascend.</summary>
    public int PeekBlock(int target)
    {
        var lasts = Blocks.LastDocs;
        if (_peeked < Block) _peeked = Block;
        if (_peeked < lasts.Length && lasts[_peeked] >= target) return _peeked;
        return _peeked = FindBlock(target, _peeked);
    }

    /// <summary>The first block, from the current one on, that may hold a document of <paramref name="target"/> or greater.</summary>
    public int FindBlock(int target) => FindBlock(target, Math.Max(Block, 0));

    private int FindBlock(int target, int low)
    {
        var lasts = Blocks.LastDocs;
        var step = 1;
        var high = low;
        while (high < lasts.Length && lasts[high] < target)
        {
            low = high + 1;
            high += step;
            step <<= 1;
        }

        high = Math.Min(high, lasts.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (lasts[middle] < target) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Reads a block and stands at its first document.</summary>
    public void Load(int block)
    {
        (Block, Index, _freqsRead, _scoresRead) = (block, 0, false, false);
        if (_term.DocFreq == 1)
        {
            (Docs[0], Docs[1], Count) = (_term.SingletonDoc, NoMore, 1);
            _freqs[0] = _field.HasFreqs ? (int)_term.TotalTermFreq : 1;
            _freqsRead = true;
            Doc = Docs[0];
            return;
        }

        Count = Math.Min(PackedBlock.Size, _term.DocFreq - block * PackedBlock.Size);
        var bytes = _field.DocBytes(_term.DocStart + Blocks.Offsets[block]);
        _field.ReadDocs(ref bytes, Count, block == 0 ? 0 : Blocks.LastDocs[block - 1], Docs, _freqs);
        _freqsAt = bytes.Offset;
        _freqsRead = Count < PackedBlock.Size && _field.HasFreqs;
        new Span<int>(Docs + Count, 8).Fill(NoMore);
        Doc = Docs[0];
    }

    /// <summary>The frequencies of the current block.</summary>
    public int* Freqs
    {
        get
        {
            if (!_freqsRead) ReadFreqs();
            return _freqs;
        }
    }

    /// <summary>The scores of the current block.</summary>
    public float* Scores
    {
        get
        {
            if (_scoresRead) return _scores;
            _field.Score(_weight, Docs, Freqs, Count, _scores);
            _scoresRead = true;
            return _scores;
        }
    }

    /// <summary>How often the term stands in the document.</summary>
    public int Freq => Freqs[Index];

    /// <summary>The score of the document.</summary>
    public float Score() => _scoresRead ? _scores[Index] : Bm25.Score(_weight, Freqs[Index], _field.Norm(Doc));

    /// <summary>The positions of the term in the document, ascending; valid until the next call.</summary>
    public ReadOnlySpan<int> Positions() => Walk.Read(Block, Index, Freqs);

    /// <summary>The first position of the term in the document.</summary>
    public int FirstPosition() => Walk.ReadFirst(Block, Index, Freqs);

    private PositionWalk Walk => _positions ?? StartWalk();

    private PositionWalk StartWalk()
    {
        _positions = new PositionWalk();
        _positions.Start(_field, _term, Blocks);
        return _positions;
    }

    /// <summary>The first place of the block, from <paramref name="index"/> on, with a document of <paramref name="target"/> or greater.</summary>
    public int FirstAtLeast(int index, int target)
    {
        if (!Avx2.IsSupported)
        {
            while (Docs[index] < target) index++;
            return index;
        }

        var wanted = Vector256.Create(target);
        for (; ; index += 8)
        {
            // Lanes behind the block's end hold NoMore, so the search always ends inside the room.
            var less = Avx2.CompareGreaterThan(wanted, Vector256.Load(Docs + Math.Min(index, PackedBlock.Size)));
            var mask = (uint)Avx.MoveMask(less.AsSingle());
            if (mask != 0xFF) return Math.Min(index, PackedBlock.Size) + BitOperations.TrailingZeroCount(~mask);
        }
    }

    private int End()
    {
        (Block, Count, Index) = (Blocks.LastDocs.Length, 0, 0);
        Docs[0] = NoMore;
        return Doc = NoMore;
    }

    private void ReadFreqs()
    {
        if (!_field.HasFreqs)
        {
            new Span<int>(_freqs, Count).Fill(1);
        }
        else
        {
            var bytes = _field.DocBytes(_freqsAt);
            bytes.ReadBlock(_freqs);
        }

        _freqsRead = true;
    }
}
