using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>
/// Makes blocks of the terms of one field. Entries wait in a row; as soon as 25 or more of them share a prefix that no later term
/// can have, they become a block, or several (floors) when they are more than 48, and the block is an entry of its own.
/// </summary>
internal sealed class TermBlocksWriter(StorageOutput terms, FieldInfo field)
{
    private readonly List<Entry> _entries = [];
    private readonly GrowingBytes _suffixes = new(1024);
    private readonly GrowingBytes _statistics = new(512);
    private readonly GrowingBytes _places = new(1024);
    private int[] _starts = new int[16];
    private byte[] _last = [];
    private readonly List<(byte[] Prefix, byte[] Code)> _blocks = [];

    internal long TermCount { get; private set; }

    internal long SumDocFreq { get; private set; }

    internal long SumTotalTermFreq { get; private set; }

    internal void Add(ReadOnlySpan<byte> term, in TermState state)
    {
        CloseUpTo(term.CommonPrefixLength(_last), term.Length);
        _last = term.ToArray();
        _entries.Add(new Entry { Key = _last, State = state });
        TermCount++;
        SumDocFreq += state.DocFreq;
        SumTotalTermFreq += state.TotalTermFreq;
    }

    /// <summary>Makes the last blocks.</summary>
    /// <param name="index">From the prefixes of all blocks to where they are.</param>
    /// <returns>The root block's code.</returns>
    internal ReadOnlySpan<byte> Finish(out FstBuilder index)
    {
        CloseUpTo(0, 0);
        WriteBlocks(0, _entries.Count);
        _blocks.Sort((a, b) => a.Prefix.AsSpan().SequenceCompareTo(b.Prefix));
        index = new FstBuilder();
        foreach (var (prefix, code) in _blocks) index.Add(prefix, code);
        return _blocks[0].Code;
    }

    // _starts[i]: where the row of entries begins that share the last term's first i + 1 bytes.
    private void CloseUpTo(int shared, int nextLength)
    {
        for (var depth = _last.Length - 1; depth >= shared; depth--)
        {
            var count = _entries.Count - _starts[depth];
            if (count >= TermsFormat.LeastEntries) WriteBlocks(depth + 1, count);
        }
        if (_starts.Length < nextLength) Array.Resize(ref _starts, Math.Max(nextLength, _starts.Length * 2));
        for (var depth = shared; depth < nextLength; depth++) _starts[depth] = _entries.Count;
    }

    // The last entries, which share their first bytes, become one entry. Where they are many, a floor ends before the next leading byte once
    // it has 25 entries and what is left would be too much for one block.
    private void WriteBlocks(int prefixLength, int count)
    {
        var all = _entries.Count;
        var first = all - count;
        var floors = new List<Floor>();
        var start = first;
        var label = -1;
        var startLabel = -1;
        for (var i = first; i < all; i++)
        {
            var key = _entries[i].Key;
            var next = key.Length == prefixLength ? -1 : key[prefixLength];
            if (next == label) continue;
            if (i - start >= TermsFormat.LeastEntries && all - start > TermsFormat.MostEntries)
            {
                floors.Add(WriteBlock(prefixLength, start, i, startLabel, isLast: false));
                start = i;
                startLabel = next;
            }
            label = next;
        }
        floors.Add(WriteBlock(prefixLength, start, all, startLabel, isLast: true));
        var prefix = _entries[first].Key[..prefixLength];
        _entries.RemoveRange(first, count);
        _entries.Add(new Entry { Key = prefix, BlockStart = floors[0].Start, IsBlock = true });
        _blocks.Add((prefix, Code(floors)));
    }

    private static byte[] Code(List<Floor> floors)
    {
        var code = new GrowingBytes(32);
        var flags = (floors.Exists(f => f.HasTerms) ? TermsFormat.FlagHasTerms : 0) | (floors.Count > 1 ? TermsFormat.FlagIsFloor : 0);
        code.WriteVLong(floors[0].Start << TermsFormat.FlagBits | (long)flags);
        if (floors.Count > 1) code.WriteVInt(floors.Count - 1);
        foreach (var floor in floors.Skip(1))
        {
            code.WriteByte((byte)floor.Label);
            code.WriteVLong((floor.Start - floors[0].Start) << 1 | (floor.HasTerms ? 1L : 0));
        }
        return code.Written.ToArray();
    }

    private Floor WriteBlock(int prefixLength, int from, int to, int label, bool isLast)
    {
        var start = terms.Position;
        var leaf = true;
        for (var i = from; i < to; i++) leaf &= !_entries[i].IsBlock;
        _suffixes.Clear();
        _statistics.Clear();
        _places.Clear();
        var before = default(TermState);
        var hasTerms = false;
        for (var i = from; i < to; i++)
        {
            var entry = _entries[i];
            var suffix = entry.Key.AsSpan(prefixLength);
            _suffixes.WriteVInt(leaf ? suffix.Length : suffix.Length << 1 | (entry.IsBlock ? 1 : 0));
            _suffixes.Write(suffix);
            if (entry.IsBlock)
            {
                _suffixes.WriteVLong(start - entry.BlockStart);
                continue;
            }
            hasTerms = true;
            WriteTerm(entry.State, before);
            before = entry.State;
        }
        terms.WriteVInt((to - from) << 1 | (isLast ? 1 : 0));
        terms.WriteVInt(_suffixes.Length << 1 | (leaf ? 1 : 0));
        terms.Write(_suffixes.Written);
        terms.WriteVInt(_statistics.Length);
        terms.Write(_statistics.Written);
        terms.WriteVInt(_places.Length);
        terms.Write(_places.Written);
        return new Floor(start, label, hasTerms);
    }

    private void WriteTerm(in TermState state, in TermState before)
    {
        _statistics.WriteVInt(state.DocFreq);
        if (field.HasFreqs) _statistics.WriteVLong(state.TotalTermFreq - state.DocFreq);
        _places.WriteVLong(state.DocStart - before.DocStart);
        if (field.HasPositions) _places.WriteVLong(state.PosStart - before.PosStart);
        if (field.HasPositions && (field.HasOffsets || field.HasPayloads)) _places.WriteVLong(state.PayStart - before.PayStart);
        if (state.SingletonDoc != -1) _places.WriteVInt(state.SingletonDoc);
        if (state.LastPosOffset != -1) _places.WriteVLong(state.LastPosOffset);
        if (state.SkipOffset != -1) _places.WriteVLong(state.SkipOffset);
    }

    private readonly record struct Floor(long Start, int Label, bool HasTerms);

    private readonly struct Entry
    {
        internal byte[] Key { get; init; }

        internal TermState State { get; init; }

        internal bool IsBlock { get; init; }

        internal long BlockStart { get; init; }
    }
}
