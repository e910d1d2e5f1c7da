using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>
/// The skip list of a term, an entry after every block of 128 documents and on each further level after every 8 entries of the one
/// below: gap of document, .doc place, and with positions: .pos place, positions of that block already used, with payloads: bytes of them already used, .pay place; all vInt.
/// Entries of upper levels end with the place in the level below (vLong). Written from the top level down, each but the lowest
/// with its length (vLong).
/// </summary>
internal sealed class SkipListWriter
{
    private readonly GrowingBytes[] _levels;
    private readonly int[] _doc;
    private readonly long[] _docPlace;
    private readonly long[] _posPlace;
    private readonly long[] _payPlace;

    internal SkipListWriter(int maxDoc)
    {
        var levels = PostingsFormat.SkipLevels(maxDoc);
        _levels = new GrowingBytes[levels];
        for (var i = 0; i < levels; i++) _levels[i] = new GrowingBytes(64);
        _doc = new int[levels];
        _docPlace = new long[levels];
        _posPlace = new long[levels];
        _payPlace = new long[levels];
    }

    internal void Reset(long docPlace, long posPlace, long payPlace)
    {
        for (var i = 0; i < _levels.Length; i++)
        {
            _levels[i].Clear();
            (_doc[i], _docPlace[i], _posPlace[i], _payPlace[i]) = (0, docPlace, posPlace, payPlace);
        }
    }

    /// <param name="blocks">Blocks before this place.</param>
    /// <param name="at">The place.</param>
    /// <param name="field">The field says what an entry has.</param>
    internal void Add(int blocks, in SkipPoint at, FieldInfo field)
    {
        long child = 0;
        for (var level = 0; level < _levels.Length; level++)
        {
            var bytes = _levels[level];
            bytes.WriteVInt(at.Doc - _doc[level]);
            bytes.WriteVInt((int)(at.DocPlace - _docPlace[level]));
            (_doc[level], _docPlace[level]) = (at.Doc, at.DocPlace);
            if (field.HasPositions)
            {
                bytes.WriteVInt((int)(at.PosPlace - _posPlace[level]));
                bytes.WriteVInt(at.PosUsed);
                if (field.HasPayloads) bytes.WriteVInt(at.PayloadUsed);
                _posPlace[level] = at.PosPlace;
            }
            if (field.HasOffsets || field.HasPayloads)
            {
                bytes.WriteVInt((int)(at.PayPlace - _payPlace[level]));
                _payPlace[level] = at.PayPlace;
            }
            var next = bytes.Length;
            if (level > 0) bytes.WriteVLong(child);
            child = next;
            if (blocks % PostingsFormat.SkipMultiplier != 0) return;
            blocks /= PostingsFormat.SkipMultiplier;
        }
    }

    internal void WriteTo(StorageOutput output)
    {
        for (var level = _levels.Length - 1; level > 0; level--)
        {
            if (_levels[level].Length == 0) continue;
            output.WriteVLong(_levels[level].Length);
            output.Write(_levels[level].Written);
        }
        output.Write(_levels[0].Written);
    }
}
