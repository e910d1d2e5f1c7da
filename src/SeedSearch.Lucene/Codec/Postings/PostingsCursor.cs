using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>Walks over the documents of one term, deleted ones included, and over the positions in each. For one thread.</summary>
internal sealed class PostingsCursor
{
    /// <summary>Stands for: behind the last document.</summary>
    internal const int NoMore = int.MaxValue;

    private const int BlockSize = PostingsFormat.BlockSize;
    private readonly PostingsFiles _files;
    private readonly FieldInfo _field;
    private readonly int _maxDoc;
    private readonly uint[] _docs = new uint[BlockSize];
    private readonly uint[] _freqs = new uint[BlockSize];
    private readonly PositionsCursor? _positions;
    private SkipListReader? _skips;
    private TermState _term;
    private int _at;
    private int _inBlock;
    private int _passed;
    private long _docPlace;
    private long _freqPlace;
    private bool _freqsRead;
    private int _last;
    private int _nextSkip;

    internal PostingsCursor(PostingsFiles files, FieldInfo field, int maxDoc, bool withPositions)
    {
        _files = files;
        _field = field;
        _maxDoc = maxDoc;
        if (withPositions && field.HasPositions) _positions = new PositionsCursor(files, field);
    }

    /// <summary>The document it stands at; -1 before the first, <see cref="NoMore"/> behind the last.</summary>
    internal int Doc { get; private set; }

    /// <summary>How often the term stands in the document; 1 when the field has no frequencies.</summary>
    internal int Freq
    {
        get
        {
            if (!_freqsRead) ReadFreqs();
            return _field.HasFreqs ? (int)_freqs[_at] : 1;
        }
    }

    /// <summary>Where the last occurrence starts in the text, UTF-16 code units; -1 without offsets.</summary>
    internal int StartOffset => _positions?.StartOffset ?? -1;

    /// <summary>Where the last occurrence ends, exclusive; -1 without offsets.</summary>
    internal int EndOffset => _positions?.EndOffset ?? -1;

    /// <summary>The bytes that go with the last occurrence; empty where there are none.</summary>
    internal ReadOnlySpan<byte> Payload => _positions is null ? default : _positions.Payload;

    /// <summary>Starts over with another term of the same field.</summary>
    internal void Start(in TermState term)
    {
        _term = term;
        Doc = -1;
        _at = -1;
        (_inBlock, _passed, _last, _nextSkip) = (0, 0, 0, -1);
        _freqsRead = true;
        _docPlace = term.DocStart;
        _positions?.Start(term);
    }

    internal int NextDoc()
    {
        if (_at + 1 >= _inBlock && !ReadBlock()) return Doc = NoMore;
        MoveTo(_at + 1);
        return Doc;
    }

    /// <summary>Moves to the first document that is <paramref name="target"/> or greater; never backwards.</summary>
    internal int Advance(int target)
    {
        if (target <= Doc) return Doc;
        if (_term.SkipOffset >= 0 && target > _last && target > _nextSkip) Skip(target);
        while (true)
        {
            if (_inBlock > 0 && (int)_docs[_inBlock - 1] >= target)
            {
                var i = _at + 1;
                while ((int)_docs[i] < target) i++;
                MoveTo(i);
                return Doc;
            }
            if (!ReadBlock()) return Doc = NoMore;
        }
    }

    /// <summary>The next position in the document; at most <see cref="Freq"/> times.</summary>
    internal int NextPosition() => _positions!.Next();

    private void MoveTo(int index)
    {
        if (_positions is not null) PassPositions(index, enter: true);
        _at = index;
        Doc = (int)_docs[index];
    }

    private void PassPositions(int index, bool enter)
    {
        long before = 0;
        for (var i = _at + 1; i < index; i++) before += _freqs[i];
        _positions!.Pass(before, enter ? (int)_freqs[index] : 0);
    }

    private bool ReadBlock()
    {
        if (_positions is not null && _inBlock > 0) PassPositions(_inBlock, enter: false);
        var left = _term.DocFreq - _passed;
        _inBlock = 0;
        _at = -1;
        if (left <= 0) return false;
        if (_term.SingletonDoc >= 0)
        {
            _docs[0] = (uint)_term.SingletonDoc;
            _freqs[0] = (uint)Math.Clamp(_term.TotalTermFreq, 1, int.MaxValue);
            (_inBlock, _passed, _last) = (1, 1, _term.SingletonDoc);
            return true;
        }
        var cursor = _files.Doc.CursorAt(_docPlace);
        if (left >= BlockSize) ReadFullBlock(ref cursor);
        else ReadTail(ref cursor, left);
        long doc = _last;
        for (var i = 0; i < _inBlock; i++) _docs[i] = (uint)(doc += _docs[i]);
        if (doc >= _maxDoc) throw cursor.Corrupt($"expected documents below {_maxDoc}, found {doc}");
        _last = (int)doc;
        _docPlace += cursor.Position;
        _passed += _inBlock;
        return true;
    }

    private void ReadFullBlock(ref ByteCursor cursor)
    {
        ForBlock.Read(ref cursor, _docs, _files.Reversed);
        _inBlock = BlockSize;
        _freqsRead = !_field.HasFreqs;
        if (!_field.HasFreqs) return;
        _freqPlace = _docPlace + cursor.Position;
        ForBlock.Skip(ref cursor);
        if (_positions is not null) ReadFreqs();
    }

    private void ReadTail(ref ByteCursor cursor, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var gap = (uint)cursor.ReadVInt();
            _docs[i] = _field.HasFreqs ? gap >> 1 : gap;
            if (_field.HasFreqs) _freqs[i] = (gap & 1) != 0 ? 1 : (uint)cursor.ReadVInt();
        }
        _inBlock = count;
        _freqsRead = true;
    }

    private void ReadFreqs()
    {
        var cursor = _files.Doc.CursorAt(_freqPlace);
        ForBlock.Read(ref cursor, _freqs, _files.Reversed);
        _freqsRead = true;
    }

    private void Skip(int target)
    {
        _skips ??= new SkipListReader(_files.Doc, _field);
        if (_nextSkip < 0) _skips.Start(_term);
        var passed = _skips.Advance(target, out var point);
        _nextSkip = _skips.NextDoc;
        if (passed <= _passed) return;
        (_passed, _inBlock, _at) = (passed, 0, -1);
        _freqsRead = true;
        _last = point.Doc;
        _docPlace = point.DocPlace;
        _positions?.Jump(point);
    }
}
