using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>
/// Walks over the skip list of a term. On each level it has read one entry ahead; the last entry taken, on whichever level, is
/// where reading can go on. For one thread.
/// </summary>
internal sealed class SkipListReader(StorageInput doc, FieldInfo field)
{
    private const int MaxLevels = PostingsFormat.MaxSkipLevels;
    private const long Never = long.MaxValue;
    private readonly long[] _start = new long[MaxLevels];
    private readonly long[] _at = new long[MaxLevels];
    private readonly SkipPoint[] _ahead = new SkipPoint[MaxLevels];
    private readonly long[] _aheadPassed = new long[MaxLevels];
    private readonly long[] _aheadChild = new long[MaxLevels];
    private int _levels;
    private int _docs;
    private SkipPoint _here;
    private long _herePassed;
    private long _hereChild;

    /// <summary>The last document before the next place of the list; <see cref="PostingsCursor.NoMore"/> when there is none.</summary>
    internal int NextDoc => _ahead[0].Doc;

    internal void Start(in TermState term)
    {
        // Where the number of documents is a multiple of 128, no entry follows the last block.
        _docs = term.DocFreq % PostingsFormat.BlockSize == 0 ? term.DocFreq - 1 : term.DocFreq;
        _levels = PostingsFormat.SkipLevels(_docs);
        _here = new SkipPoint { DocPlace = term.DocStart, PosPlace = term.PosStart, PayPlace = term.PayStart };
        (_herePassed, _hereChild) = (0, 0);
        var place = term.DocStart + term.SkipOffset;
        for (var level = _levels - 1; level >= 0; level--)
        {
            long length = 0;
            if (level > 0)
            {
                var cursor = At(place);
                length = cursor.ReadLongCount(doc.Length);
                place += cursor.Position;
            }
            (_start[level], _at[level]) = (place, place);
            place += length;
        }
        for (var level = 0; level < _levels; level++)
        {
            (_ahead[level], _aheadPassed[level]) = (_here, 0);
            ReadAhead(level);
        }
    }

    /// <summary>Moves on, to the last place before which all documents are smaller than the target.</summary>
    /// <returns>How many documents are before that place.</returns>
    internal int Advance(int target, out SkipPoint point)
    {
        var level = 0;
        while (level + 1 < _levels && target > _ahead[level + 1].Doc) level++;
        while (level >= 0)
        {
            if (target > _ahead[level].Doc)
            {
                (_here, _herePassed, _hereChild) = (_ahead[level], _aheadPassed[level], _aheadChild[level]);
                ReadAhead(level);
                continue;
            }
            if (level > 0 && _aheadPassed[level - 1] <= _herePassed) Follow(level - 1);
            level--;
        }
        point = _here;
        return (int)_herePassed;
    }

    // Lets a lower level go on where an upper one has arrived.
    private void Follow(int level)
    {
        _at[level] = _start[level] + _hereChild;
        (_ahead[level], _aheadPassed[level]) = (_here, _herePassed);
        if (level > 0)
        {
            var cursor = At(_at[level]);
            _hereChild = cursor.ReadLongCount(doc.Length);
            _at[level] += cursor.Position;
        }
        ReadAhead(level);
    }

    private void ReadAhead(int level)
    {
        ref var ahead = ref _ahead[level];
        _aheadPassed[level] += (long)PostingsFormat.BlockSize << 3 * level;
        if (_aheadPassed[level] > _docs)
        {
            (ahead.Doc, _aheadPassed[level]) = (PostingsCursor.NoMore, Never);
            return;
        }
        var cursor = At(_at[level]);
        var before = ahead.Doc;
        ahead.Doc += cursor.ReadVInt();
        if (ahead.Doc < before) throw cursor.Corrupt($"expected a document after {before}, found {ahead.Doc}");
        ahead.DocPlace += (uint)cursor.ReadVInt();
        if (field.HasPositions)
        {
            ahead.PosPlace += (uint)cursor.ReadVInt();
            ahead.PosUsed = cursor.ReadCount(PostingsFormat.BlockSize);
            ahead.PayloadUsed = field.HasPayloads ? cursor.ReadVInt() : 0;
            if (field.HasOffsets || field.HasPayloads) ahead.PayPlace += (uint)cursor.ReadVInt();
        }
        if (level > 0) _aheadChild[level] = cursor.ReadLongCount(doc.Length);
        _at[level] += cursor.Position;
    }

    private ByteCursor At(long place) => doc.CursorAt(place);
}
