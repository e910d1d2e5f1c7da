using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>Writes the postings of a segment's terms, term after term, document after document.</summary>
internal sealed class PostingsWriter : IDisposable
{
    private readonly StorageOutput _docs;
    private readonly PositionsWriter? _positions;
    private readonly SkipListWriter _skips;
    private readonly uint[] _gaps = new uint[PostingsFormat.BlockSize];
    private readonly uint[] _freqs = new uint[PostingsFormat.BlockSize];
    private FieldInfo _field = null!;
    private long _start;
    private int _doc;
    private int _count;
    private long _total;
    private SkipPoint _afterBlock;
    private bool _blockEnded;

    /// <param name="open">Creates a file of this format by its extension.</param>
    /// <param name="fields">The segment's fields: they say which files are needed.</param>
    /// <param name="maxDoc">Documents of the segment.</param>
    internal PostingsWriter(Func<string, StorageOutput> open, FieldInfoSet fields, int maxDoc)
    {
        _docs = open(PostingsFormat.DocExtension);
        CodecHeader.Write(_docs, PostingsFormat.DocCodec, PostingsFormat.Version);
        ForBlock.WriteTable(_docs);
        if (fields.Any(f => f.HasPositions)) _positions = new PositionsWriter(open, fields.Any(f => f.HasOffsets || f.HasPayloads));
        _skips = new SkipListWriter(maxDoc);
    }

    internal void StartField(FieldInfo field)
    {
        _field = field;
        _positions?.StartField(field);
    }

    internal void StartTerm()
    {
        _start = _docs.Position;
        _doc = 0;
        _count = 0;
        _total = 0;
        _blockEnded = false;
        if (_field.HasPositions) _positions!.StartTerm();
        _skips.Reset(_start, _positions?.PosPlace ?? 0, _positions?.PayPlace ?? 0);
    }

    internal void StartDoc(int doc)
    {
        if (_blockEnded)
        {
            _afterBlock.DocPlace = _docs.Position;
            _skips.Add(_count / PostingsFormat.BlockSize, _afterBlock, _field);
            _blockEnded = false;
        }
        _gaps[_count % PostingsFormat.BlockSize] = (uint)(doc - _doc);
        _doc = doc;
        if (_field.HasPositions) _positions!.StartDoc();
    }

    internal void AddPosition(int position, int startOffset, int endOffset, ReadOnlySpan<byte> payload = default) => _positions!.Add(position, startOffset, endOffset, payload);

    internal void FinishDoc(int freq)
    {
        _freqs[_count % PostingsFormat.BlockSize] = (uint)freq;
        _total += freq;
        if (++_count % PostingsFormat.BlockSize != 0) return;
        ForBlock.Write(_docs, _gaps);
        if (_field.HasFreqs) ForBlock.Write(_docs, _freqs);
        _blockEnded = true;
        _afterBlock.Doc = _doc;
        if (_positions is { } positions) (_afterBlock.PosPlace, _afterBlock.PayPlace, _afterBlock.PosUsed, _afterBlock.PayloadUsed) = (positions.PosPlace, positions.PayPlace, positions.Pending, positions.PendingPayload);
    }

    /// <summary>Ends the term; it must have had a document.</summary>
    internal void FinishTerm(out TermState state)
    {
        state = new TermState { DocFreq = _count, TotalTermFreq = _field.HasFreqs ? _total : -1, DocStart = _start, SkipOffset = -1, LastPosOffset = -1, SingletonDoc = -1 };
        if (_count == 1) state.SingletonDoc = _doc;
        else WriteTail();
        if (_field.HasPositions) _positions!.FinishTerm(ref state);
        if (_count <= PostingsFormat.BlockSize) return;
        state.SkipOffset = _docs.Position - _start;
        _skips.WriteTo(_docs);
    }

    private void WriteTail()
    {
        for (var i = 0; i < _count % PostingsFormat.BlockSize; i++)
        {
            var gap = (int)_gaps[i];
            if (!_field.HasFreqs)
            {
                _docs.WriteVInt(gap);
            }
            else if (_freqs[i] == 1)
            {
                _docs.WriteVInt(gap << 1 | 1);
            }
            else
            {
                _docs.WriteVInt(gap << 1);
                _docs.WriteVInt((int)_freqs[i]);
            }
        }
    }

    public void Dispose()
    {
        CodecHeader.WriteFooter(_docs);
        _docs.Dispose();
        _positions?.Dispose();
    }
}
