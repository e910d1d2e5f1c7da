using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Codec.Terms;

namespace SeedSearch.Lucene.Querying.Scoring;

/// <summary>The positions of one term: finds those of a document by counting the occurrences before it. For one thread.</summary>
internal sealed unsafe class PositionWalk
{
    private const int Room = PackedBlock.Size + 8;

    private readonly int[] _memory = GC.AllocateUninitializedArray<int>(2 * Room, pinned: true);
    private readonly int* _deltas;
    private readonly int* _ends;
    private int[] _positions = new int[16];
    private SegmentField _field = null!;
    private TermState _term;
    private TermBlocks _blocks = null!;
    private int _loaded = -1;
    private int _docBlock = -1;

    public PositionWalk()
    {
        _deltas = (int*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_memory));
        _ends = _deltas + Room;
    }

    /// <summary>Turns to a term.</summary>
    public void Start(SegmentField field, in TermState term, TermBlocks blocks) =>
        (_field, _term, _blocks, _loaded, _docBlock) = (field, term, blocks, -1, -1);

    /// <summary>The positions in the document at a place of a block; ascending.</summary>
    public ReadOnlySpan<int> Read(int block, int index, int* freqs)
    {
        var count = freqs[index];
        var before = Before(block, index, freqs);
        if (_positions.Length < count) _positions = new int[Math.Max(count, 2 * _positions.Length)];
        var (position, done) = (0, 0);
        while (done < count)
        {
            LoadWith(before + done);
            var from = (int)((ulong)(before + done) % PackedBlock.Size) - done;
            for (var end = Math.Min(count, PackedBlock.Size - from); done < end; done++) _positions[done] = position += _deltas[from + done];
        }

        return _positions.AsSpan(0, count);
    }

    /// <summary>The first position in the document at a place of a block.</summary>
    public int ReadFirst(int block, int index, int* freqs)
    {
        var before = Before(block, index, freqs);
        LoadWith(before);
        return _deltas[(ulong)before % PackedBlock.Size];
    }

    /// <summary>How many positions the term has in the documents before the one at a place of a block.</summary>
    private long Before(int block, int index, int* freqs)
    {
        if (block != _docBlock)
        {
            new Span<int>(freqs, PackedBlock.Size).CopyTo(new Span<int>(_ends, PackedBlock.Size));
            PackedBlock.SumUp(_ends, 0);
            _docBlock = block;
        }

        var before = _blocks.Occurrences[block] + _ends[index] - freqs[index];
        if (freqs[index] <= 0 || before < 0 || before + freqs[index] > _term.TotalTermFreq) throw _field.PosBytes(0).Damage(_term.PosStart, $"a term has {_term.TotalTermFreq} positions, but its documents ask for others");
        return before;
    }

    private void LoadWith(long place)
    {
        if ((int)((ulong)place / PackedBlock.Size) is var block && block != _loaded) Load(block);
    }

    private void Load(int block)
    {
        var full = (int)(_term.TotalTermFreq / PackedBlock.Size);
        _blocks.PositionOffsets ??= FindBlocks(full);
        var bytes = _field.PosBytes(_term.PosStart + _blocks.PositionOffsets[block]);
        if (block < full) bytes.ReadBlock(_deltas);
        else ReadTail(ref bytes, (int)(_term.TotalTermFreq % PackedBlock.Size));
        _loaded = block;
    }

    private int[] FindBlocks(int full)
    {
        var offsets = new int[full + 1];
        var bytes = _field.PosBytes(_term.PosStart);
        for (var i = 0; i < full; i++)
        {
            bytes.SkipBlock();
            offsets[i + 1] = checked((int)(bytes.Offset - _term.PosStart));
        }

        return offsets;
    }

    /// <summary>The last positions, fewer than 128, with their payloads and offsets among them.</summary>
    private void ReadTail(ref PostingsBytes bytes, int count)
    {
        var payload = 0;
        var (payloads, offsets) = (_field.Terms.Field.HasPayloads, _field.Terms.Field.HasOffsets);
        for (var i = 0; i < count; i++)
        {
            var code = bytes.ReadVInt();
            if (payloads)
            {
                if ((code & 1) != 0) payload = bytes.ReadVInt();
                code = (int)((uint)code >> 1);
                bytes.Skip(payload);
            }

            _deltas[i] = code;
            if (offsets && (bytes.ReadVInt() & 1) != 0) bytes.ReadVInt();
        }
    }
}
