using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>Writes positions (.pos), offsets and payloads (.pay).</summary>
internal sealed class PositionsWriter : IDisposable
{
    private readonly StorageOutput _pos;
    private readonly StorageOutput? _pay;
    private readonly uint[] _gaps = new uint[PostingsFormat.BlockSize];
    private readonly uint[] _startGaps = new uint[PostingsFormat.BlockSize];
    private readonly uint[] _lengths = new uint[PostingsFormat.BlockSize];
    private readonly uint[] _payloadLengths = new uint[PostingsFormat.BlockSize];
    private readonly GrowingBytes _payloads = new(64);
    private bool _hasOffsets;
    private bool _hasPayloads;
    private long _posStart;
    private long _payStart;
    private long _total;
    private int _position;
    private int _offset;

    internal PositionsWriter(Func<string, StorageOutput> open, bool withPay)
    {
        _pos = open(PostingsFormat.PosExtension);
        CodecHeader.Write(_pos, PostingsFormat.PosCodec, PostingsFormat.Version);
        if (!withPay) return;
        _pay = open(PostingsFormat.PayExtension);
        CodecHeader.Write(_pay, PostingsFormat.PayCodec, PostingsFormat.Version);
    }

    internal long PosPlace => _pos.Position;

    internal long PayPlace => _pay?.Position ?? 0;

    /// <summary>Positions of the block that is not full yet.</summary>
    internal int Pending { get; private set; }

    /// <summary>Payload bytes of the block that is not full yet.</summary>
    internal int PendingPayload => _payloads.Length;

    internal void StartField(FieldInfo field) => (_hasOffsets, _hasPayloads) = (field.HasOffsets, field.HasPayloads);

    internal void StartTerm()
    {
        (_posStart, _payStart, _total, Pending) = (PosPlace, PayPlace, 0, 0);
        _payloads.Clear();
    }

    internal void StartDoc() => (_position, _offset) = (0, 0);

    internal void Add(int position, int startOffset, int endOffset, ReadOnlySpan<byte> payload)
    {
        _gaps[Pending] = (uint)(position - _position);
        _position = position;
        if (_hasOffsets)
        {
            _startGaps[Pending] = (uint)(startOffset - _offset);
            _lengths[Pending] = (uint)(endOffset - startOffset);
            _offset = startOffset;
        }
        if (_hasPayloads)
        {
            _payloadLengths[Pending] = (uint)payload.Length;
            _payloads.Write(payload);
        }
        _total++;
        if (++Pending < PostingsFormat.BlockSize) return;
        Pending = 0;
        ForBlock.Write(_pos, _gaps);
        if (_hasPayloads)
        {
            ForBlock.Write(_pay!, _payloadLengths);
            _pay!.WriteVInt(_payloads.Length);
            _pay.Write(_payloads.Written);
            _payloads.Clear();
        }
        if (!_hasOffsets) return;
        ForBlock.Write(_pay!, _startGaps);
        ForBlock.Write(_pay!, _lengths);
    }

    internal void FinishTerm(ref TermState state)
    {
        (state.PosStart, state.PayStart) = (_posStart, _payStart);
        if (_total > PostingsFormat.BlockSize) state.LastPosOffset = PosPlace - _posStart;
        var (lastLength, lastPayload, payloadAt) = (-1, -1, 0);
        for (var i = 0; i < Pending; i++)
        {
            if (_hasPayloads) WritePayload(i, ref lastPayload, ref payloadAt);
            else _pos.WriteVInt((int)_gaps[i]);
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

    private void WritePayload(int index, ref int lastLength, ref int at)
    {
        var length = (int)_payloadLengths[index];
        _pos.WriteVInt((int)_gaps[index] << 1 | (length == lastLength ? 0 : 1));
        if (length != lastLength) _pos.WriteVInt(length);
        _pos.Write(_payloads.Written.Slice(at, length));
        (lastLength, at) = (length, at + length);
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
