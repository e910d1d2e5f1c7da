using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>The terms of one field of one segment. Safe to share between threads.</summary>
internal sealed class TermDictionary
{
    private readonly StorageInput _terms;
    private readonly (int Start, int End) _blocks;
    private readonly TermsShape _shape;
    private readonly FstReader _index;

    internal TermDictionary(FieldInfo field, StorageInput terms, (int Start, int End) blocks, StorageInput index, long indexStart, PostingsFiles files, TermsShape shape, int maxDoc)
    {
        Field = field;
        Files = files;
        _terms = terms;
        _blocks = blocks;
        _shape = shape;
        MaxDoc = maxDoc;
        _index = new FstReader(index, indexStart);
    }

    internal FieldInfo Field { get; }

    internal long TermCount => _shape.TermCount;

    /// <summary>All occurrences; -1 when the field has no frequencies.</summary>
    internal long SumTotalTermFreq => _shape.SumTotalTermFreq;

    /// <summary>Postings, that is pairs of term and document.</summary>
    internal long SumDocFreq => _shape.SumDocFreq;

    /// <summary>Documents with at least one term.</summary>
    internal int DocCount => _shape.DocCount;

    /// <summary>The files of this field's postings.</summary>
    internal PostingsFiles Files { get; }

    /// <summary>Documents of the segment.</summary>
    internal int MaxDoc { get; }

    internal bool TryFind(ReadOnlySpan<byte> term, out TermState state)
    {
        var code = _index.LongestPrefix(term, _shape.Root, out var prefixLength);
        var cursor = new ByteCursor(code, _terms.Name, 0);
        var head = cursor.ReadVLong();
        if ((head & (TermsFormat.FlagHasTerms | TermsFormat.FlagIsFloor)) != 0)
        {
            var place = head >> TermsFormat.FlagBits;
            var hasTerms = (head & TermsFormat.FlagHasTerms) != 0;
            if ((head & TermsFormat.FlagIsFloor) != 0 && term.Length > prefixLength) place = ChooseFloor(ref cursor, place, term[prefixLength]);
            if (hasTerms || (head & TermsFormat.FlagIsFloor) != 0)
            {
                var block = new TermBlock(this);
                block.Load(place);
                return block.TryFind(term[prefixLength..], out state);
            }
        }
        state = default;
        return false;
    }

    /// <summary>A cursor over the terms, in order; it stands before the first.</summary>
    internal TermCursor Cursor() => new(this);

    /// <summary>The documents of a term, in order.</summary>
    /// <param name="state">The term.</param>
    /// <param name="withPositions">True to be able to ask for positions.</param>
    internal PostingsCursor Postings(in TermState state, bool withPositions = false)
    {
        var cursor = new PostingsCursor(Files, Field, MaxDoc, withPositions);
        cursor.Start(state);
        return cursor;
    }

    internal string TermsName => _terms.Name;

    internal long RootPlace => new ByteCursor(_shape.Root, _terms.Name, 0).ReadVLong() >> TermsFormat.FlagBits;

    /// <summary>A block's bytes and what follows them.</summary>
    internal ByteCursor BlocksFrom(long place)
    {
        if (place < _blocks.Start || place >= _blocks.End) throw new CorruptIndexException(_terms.Name, place, $"expected a block between bytes {_blocks.Start} and {_blocks.End}");
        return new ByteCursor(_terms.Span[(int)place.._blocks.End], _terms.Name, place);
    }

    /// <summary>The last floor whose first byte is not greater than the given one.</summary>
    private static long ChooseFloor(ref ByteCursor code, long first, byte label)
    {
        var place = first;
        for (var left = code.ReadCount(256); left > 0; left--)
        {
            if (code.ReadByte() > label) break;
            place = first + (code.ReadVLong() >> 1);
        }
        return place;
    }
}
