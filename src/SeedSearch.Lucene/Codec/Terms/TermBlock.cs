using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>A block of a term dictionary: its entries one after the other. For one thread.</summary>
internal sealed class TermBlock(TermDictionary dictionary)
{
    private int _suffixesStart;
    private int _suffixesEnd;
    private int _statisticsStart;
    private int _statisticsEnd;
    private int _placesStart;
    private int _placesEnd;
    private int _entries;
    private bool _leaf;
    private int _suffixAt;
    private int _read;
    private int _terms;
    private int _decoded;
    private int _statisticsAt;
    private int _placesAt;
    private TermState _state;
    private int _suffixStart;

    /// <summary>Where the block starts.</summary>
    internal long Place { get; private set; }

    /// <summary>Where the next floor starts; meaningless when this is the last.</summary>
    internal long NextFloor { get; private set; }

    internal bool IsLastFloor { get; private set; }

    /// <summary>Bytes of a term that the block's entries do not repeat.</summary>
    internal int PrefixLength { get; set; }

    /// <summary>Where the whole chain of floors must end: where the block that points to it starts.</summary>
    internal long Limit { get; set; }

    internal bool EntryIsBlock { get; private set; }

    /// <summary>Where the block starts that the entry stands for.</summary>
    internal long EntryBlock { get; private set; }

    internal int SuffixLength { get; private set; }

    internal ReadOnlySpan<byte> Suffix => dictionary.BlocksFrom(Place).Rest.Slice(_suffixStart, SuffixLength);

    internal void Load(long place)
    {
        Place = place;
        var cursor = dictionary.BlocksFrom(place);
        var head = cursor.ReadVInt();
        _entries = head >>> 1;
        IsLastFloor = (head & 1) != 0;
        if (_entries == 0) throw cursor.Corrupt("expected a block with entries, found none");
        var suffixes = cursor.ReadVInt();
        _leaf = (suffixes & 1) != 0;
        (_suffixesStart, _suffixesEnd) = Part(ref cursor, suffixes >>> 1);
        (_statisticsStart, _statisticsEnd) = Part(ref cursor, cursor.ReadVInt());
        (_placesStart, _placesEnd) = Part(ref cursor, cursor.ReadVInt());
        NextFloor = place + cursor.Position;
        Rewind();
    }

    private static (int Start, int End) Part(ref ByteCursor cursor, int length)
    {
        var start = cursor.Position;
        cursor.Read(length);
        return (start, cursor.Position);
    }

    /// <summary>Stands before the first entry again.</summary>
    internal void Rewind()
    {
        _suffixAt = _suffixesStart;
        _read = 0;
        _terms = 0;
        _decoded = 0;
        _statisticsAt = _statisticsStart;
        _placesAt = _placesStart;
        _state = default;
    }

    internal bool NextEntry()
    {
        if (_read == _entries) return false;
        _read++;
        var cursor = Between(_suffixAt, _suffixesEnd);
        var code = cursor.ReadVInt();
        EntryIsBlock = !_leaf && (code & 1) != 0;
        SuffixLength = _leaf ? code : code >>> 1;
        _suffixStart = _suffixAt + cursor.Position;
        cursor.Read(SuffixLength);
        if (PrefixLength + SuffixLength > TermsFormat.LongestTerm) throw cursor.Corrupt($"expected terms of at most {TermsFormat.LongestTerm} bytes, found one of {PrefixLength + SuffixLength}");
        if (EntryIsBlock)
        {
            var back = cursor.ReadVLong();
            if (back <= 0 || back > Place || SuffixLength == 0) throw cursor.Corrupt($"expected a block before byte {Place} under a longer prefix, found one {back} bytes before");
            EntryBlock = Place - back;
        }
        else
        {
            _terms++;
        }
        _suffixAt += cursor.Position;
        return true;
    }

    /// <summary>What is known of the term the block stands at.</summary>
    internal ref readonly TermState State()
    {
        if (_decoded == _terms) return ref _state;
        var field = dictionary.Field;
        var statistics = Between(_statisticsAt, _statisticsEnd);
        var places = Between(_placesAt, _placesEnd);
        for (; _decoded < _terms; _decoded++)
        {
            _state.DocFreq = statistics.ReadCount(dictionary.MaxDoc);
            if (_state.DocFreq == 0) throw statistics.Corrupt("expected a term that stands in a document, found one in none");
            _state.TotalTermFreq = field.HasFreqs ? _state.DocFreq + statistics.ReadLongCount(long.MaxValue / 2) : -1;
            _state.DocStart += places.ReadVLong();
            if (field.HasPositions) _state.PosStart += places.ReadVLong();
            if (field.HasPositions && (field.HasOffsets || field.HasPayloads)) _state.PayStart += places.ReadVLong();
            _state.SingletonDoc = _state.DocFreq == 1 ? places.ReadCount(dictionary.MaxDoc - 1) : -1;
            _state.LastPosOffset = field.HasPositions && _state.TotalTermFreq > Postings.PostingsFormat.BlockSize ? places.ReadVLong() : -1;
            _state.SkipOffset = _state.DocFreq > Postings.PostingsFormat.BlockSize ? places.ReadVLong() : -1;
        }
        _statisticsAt += statistics.Position;
        _placesAt += places.Position;
        return ref _state;
    }

    internal bool TryFind(ReadOnlySpan<byte> suffix, out TermState state)
    {
        while (NextEntry())
        {
            if (EntryIsBlock) continue;
            var order = SuffixLength == 0 && suffix.Length == 0 ? 0 : Suffix.SequenceCompareTo(suffix);
            if (order > 0) break;
            if (order < 0) continue;
            state = State();
            return true;
        }
        state = default;
        return false;
    }

    private ByteCursor Between(int start, int end)
    {
        var block = dictionary.BlocksFrom(Place);
        return new ByteCursor(block.Rest[start..end], dictionary.TermsName, Place + start);
    }
}
