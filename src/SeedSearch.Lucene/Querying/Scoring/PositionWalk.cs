using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Codec.Terms;

namespace SeedSearch.Lucene.Querying.Scoring;

/// <summary>The positions of one term: finds those of a document by counting the occurrences before it. For one thread.</summary>
internal sealed unsafe class PositionWalk
{
    private readonly int[] _memory = GC.AllocateUninitializedArray<int>(PackedBlock.Size + 8, pinned: true);
    private readonly int* _deltas;
    private int[] _positions = new int[16];
    private SegmentField _field = null!;
    private TermState _term;
    private TermBlocks _blocks = null!;
    private int _loaded = -1;
    private int _docBlock = -1;
    private int _docIndex;
    private long _before;

    public PositionWalk() => _deltas = (int*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_memory));

    /// <summary>Turns to a term.</summary>
    public void Start(SegmentField field, in TermState term, TermBlocks blocks) =>
        (_field, _term, _blocks, _loaded, _docBlock) = (field, term, blocks, -1, -1);

    /// <summary>The positions in the document at a place of a block; ascending.</summary>
    public ReadOnlySpan<int> Read(int block, int index, int* freqs)
    {
        if (block != _docBlock || index < _docIndex) (_docBlock, _docIndex, _before) = (block, 0, _blocks.Occurrences[block]);
        for (; _docIndex < index; _docIndex++) _before += freqs[_docIndex];
        var count = freqs[index];
        if (count < 0 || _before + count > _term.TotalTermFreq) throw _field.PosBytes(0).Damage(_term.PosStart, $"a term has {_term.TotalTermFreq} positions, but its documents ask for more");
        if (_positions.Length < count) _positions = new int[Math.Max(count, 2 * _positions.Length)];
        var position = 0;
        for (var i = 0; i < count; i++)
        {
            var at = _before + i;
            if ((int)(at / PackedBlock.Size) != _loaded) Load((int)(at / PackedBlock.Size));
            _positions[i] = position += _deltas[at % PackedBlock.Size];
        }

        return _positions.AsSpan(0, count);
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
