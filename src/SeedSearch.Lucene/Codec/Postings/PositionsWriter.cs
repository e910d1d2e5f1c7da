using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>Writes positions (.pos) and offsets (.pay).</summary>
internal sealed class PositionsWriter : IDisposable
{
    private readonly StorageOutput _pos;
    private readonly StorageOutput? _pay;
    private readonly uint[] _gaps = new uint[PostingsFormat.BlockSize];
    private readonly uint[] _startGaps = new uint[PostingsFormat.BlockSize];
    private readonly uint[] _lengths = new uint[PostingsFormat.BlockSize];
    private bool _hasOffsets;
    private long _posStart;
    private long _payStart;
    private long _total;
    private int _position;
    private int _offset;

    internal PositionsWriter(Func<string, StorageOutput> open, bool withOffsets)
    {
        _pos = open(PostingsFormat.PosExtension);
        CodecHeader.Write(_pos, PostingsFormat.PosCodec, PostingsFormat.Version);
        if (!withOffsets) return;
        _pay = open(PostingsFormat.PayExtension);
        CodecHeader.Write(_pay, PostingsFormat.PayCodec, PostingsFormat.Version);
    }

    internal long PosPlace => _pos.Position;

    internal long PayPlace => _pay?.Position ?? 0;

    /// <summary>Positions of the block that is not full yet.</summary>
    internal int Pending { get; private set; }

    internal void StartField(FieldInfo field) => _hasOffsets = field.HasOffsets;

    internal void StartTerm() => (_posStart, _payStart, _total, Pending) = (PosPlace, PayPlace, 0, 0);

    internal void StartDoc() => (_position, _offset) = (0, 0);

    internal void Add(int position, int startOffset, int endOffset)
    {
        _gaps[Pending] = (uint)(position - _position);
        _position = position;
        if (_hasOffsets)
        {
            _startGaps[Pending] = (uint)(startOffset - _offset);
            _lengths[Pending] = (uint)(endOffset - startOffset);
            _offset = startOffset;
        }
        _total++;
        if (++Pending < PostingsFormat.BlockSize) return;
        Pending = 0;
        ForBlock.Write(_pos, _gaps);
        if (!_hasOffsets) return;
        ForBlock.Write(_pay!, _startGaps);
        ForBlock.Write(_pay!, _lengths);
    }

    internal void FinishTerm(ref TermState state)
    {
        (state.PosStart, state.PayStart) = (_posStart, _payStart);
        if (_total > PostingsFormat.BlockSize) state.LastPosOffset = PosPlace - _posStart;
        var lastLength = -1;
        for (var i = 0; i < Pending; i++)
        {
            _pos.WriteVInt((int)_gaps[i]);
            if (!_hasOffsets) continue;
            var length = (int)_lengths[i];
            if (length == lastLength)
            {
                _pos.WriteVInt((int)_startGaps[i] << 1);
                continue;
            }
            _pos.WriteVInt((int)_startGaps[i] << 1 | 1);
            _pos.WriteVInt(length);
            lastLength = length;
        }
    }

    public void Dispose()
    {
        CodecHeader.WriteFooter(_pos);
        _pos.Dispose();
        if (_pay is null) return;
        CodecHeader.WriteFooter(_pay);
        _pay.Dispose();
    }
}
