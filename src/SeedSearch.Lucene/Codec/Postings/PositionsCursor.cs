using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>Walks over the positions of one term. What documents passed by have is stepped over only when a position is asked for.</summary>
internal sealed class PositionsCursor
{
    private const int BlockSize = PostingsFormat.BlockSize;
    private readonly FieldInfo _field;
    private readonly StorageInput _pos;
    private readonly StorageInput? _pay;
    private readonly uint[] _gaps = new uint[BlockSize];
    private readonly uint[] _startGaps = new uint[BlockSize];
    private readonly uint[] _lengths = new uint[BlockSize];
    private readonly uint[] _payloadLengths = new uint[BlockSize];
    private readonly int[] _payloadEnds = new int[BlockSize];
    private readonly GrowingBytes _payloads = new(64);
    private long _posPlace;
    private long _payPlace;
    private long _tailPlace;
    private int _tailCount;
    private int _inBlock;
    private int _at;
    private long _behind;
    private int _left;
    private int _position;
    private int _offset;

    private readonly uint _reversed;

    internal PositionsCursor(PostingsFiles files, FieldInfo field)
    {
        _field = field;
        _pos = files.Pos ?? throw new CorruptIndexException(files.Doc.Name, -1, $"expected a file of positions beside it, for field \"{field.Name}\"");
        _pay = files.Pay;
        _reversed = files.Reversed;
        if (_pay is null && (field.HasOffsets || field.HasPayloads)) throw new CorruptIndexException(files.Doc.Name, -1, $"expected a file of offsets beside it, for field \"{field.Name}\"");
    }

    internal int StartOffset { get; private set; }

    internal int EndOffset { get; private set; }

    /// <summary>The bytes that go with the last position; empty where there are none. Valid until the next one is asked for.</summary>
    internal ReadOnlySpan<byte> Payload
    {
        get
        {
            if (!_field.HasPayloads || _at == 0) return default;
            var start = _at == 1 ? 0 : _payloadEnds[_at - 2];
            return _payloads.Written[start.._payloadEnds[_at - 1]];
        }
    }

    internal void Start(in TermState term)
    {
        (_posPlace, _payPlace) = (term.PosStart, term.PayStart);
        _tailPlace = term.LastPosOffset < 0 ? term.TotalTermFreq < BlockSize ? term.PosStart : -1 : term.PosStart + term.LastPosOffset;
        _tailCount = (int)(term.TotalTermFreq % BlockSize);
        (_inBlock, _at, _behind, _left) = (0, 0, 0, 0);
        (StartOffset, EndOffset) = (-1, -1);
    }

    /// <summary>Goes on at a place of the skip list.</summary>
    internal void Jump(in SkipPoint point)
    {
        (_posPlace, _payPlace) = (point.PosPlace, point.PayPlace);
        (_inBlock, _at, _behind, _left) = (0, 0, point.PosUsed, 0);
    }

    /// <summary>Passes by documents and enters the next.</summary>
    /// <param name="before">Positions of the documents passed by.</param>
    /// <param name="freq">Positions of the one entered.</param>
    internal void Pass(long before, int freq)
    {
        _behind += _left + before;
        _left = freq;
        (_position, _offset) = (0, 0);
    }

    internal int Next()
    {
        if (_left == 0) throw new InvalidOperationException("There are no more positions in this document.");
        if (_behind > 0) StepOver();
        if (_at == _inBlock) ReadBlock();
        _left--;
        _position += (int)_gaps[_at];
        if (_field.HasOffsets)
        {
            StartOffset = _offset += (int)_startGaps[_at];
            EndOffset = StartOffset + (int)_lengths[_at];
        }
        _at++;
        return _position;
    }

    private void StepOver()
    {
        while (_behind > 0)
        {
            if (_at == _inBlock) ReadBlock();
            var step = (int)Math.Min(_behind, _inBlock - _at);
            _at += step;
            _behind -= step;
        }
    }

    private void ReadBlock()
    {
        var cursor = _pos.CursorAt(_posPlace);
        _at = 0;
        if (_posPlace == _tailPlace)
        {
            if (_tailCount == 0) throw cursor.Corrupt("expected another position of the term, found the end of them");
            ReadTail(ref cursor);
            _posPlace = -1;
            return;
        }
        ForBlock.Read(ref cursor, _gaps, _reversed);
        _inBlock = BlockSize;
        _posPlace += cursor.Position;
        if (_field.HasOffsets || _field.HasPayloads) ReadPayBlock();
    }

    private void ReadPayBlock()
    {
        var cursor = _pay!.CursorAt(_payPlace);
        if (_field.HasPayloads)
        {
            ForBlock.Read(ref cursor, _payloadLengths, _reversed);
            var bytes = cursor.Read(cursor.ReadVInt());
            long end = 0;
            for (var i = 0; i < BlockSize; i++)
            {
                end += _payloadLengths[i];
                if (end > bytes.Length) throw cursor.Corrupt($"expected {bytes.Length} bytes of payloads, found {end}");
                _payloadEnds[i] = (int)end;
            }
            _payloads.Clear();
            _payloads.Write(bytes);
        }
        if (_field.HasOffsets)
        {
            ForBlock.Read(ref cursor, _startGaps, _reversed);
            ForBlock.Read(ref cursor, _lengths, _reversed);
        }
        _payPlace += cursor.Position;
    }

    private void ReadTail(ref ByteCursor cursor)
    {
        var payload = 0;
        var length = 0;
        _payloads.Clear();
        for (var i = 0; i < _tailCount; i++)
        {
            var gap = cursor.ReadVInt();
            if (_field.HasPayloads)
            {
                if ((gap & 1) != 0) payload = cursor.ReadVInt();
                gap >>>= 1;
                _payloads.Write(cursor.Read(payload));
                _payloadEnds[i] = _payloads.Length;
            }
            _gaps[i] = (uint)gap;
            if (!_field.HasOffsets) continue;
            var start = cursor.ReadVInt();
            if ((start & 1) != 0) length = cursor.ReadVInt();
            _startGaps[i] = (uint)start >> 1;
            _lengths[i] = (uint)length;
        }
        _inBlock = _tailCount;
    }
}
