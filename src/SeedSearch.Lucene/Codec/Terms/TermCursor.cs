namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>Walks over the terms of a field in the order of their bytes. For one thread.</summary>
internal sealed class TermCursor(TermDictionary dictionary)
{
    private readonly List<TermBlock> _path = [];
    private int _depth = -1;
    private byte[] _term = new byte[64];
    private int _length;
    private long _passed;
    private bool _started;

    /// <summary>The term it stands at; valid until it moves.</summary>
    internal ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    /// <summary>What the dictionary knows of the term.</summary>
    internal ref readonly TermState State => ref _path[_depth].State();

    internal bool Next()
    {
        if (!_started) Restart();
        while (_depth >= 0)
        {
            var block = _path[_depth];
            if (!block.NextEntry())
            {
                if (block.IsLastFloor) _depth--;
                else LoadFloor(block);
                continue;
            }
            Take(block);
            if (!block.EntryIsBlock) return Pass();
            Descend(block);
        }
        _length = 0;
        return false;
    }

    /// <summary>Moves to the term or the first one after it.</summary>
    internal SeekStatus SeekCeil(ReadOnlySpan<byte> term)
    {
        Restart();
        while (true)
        {
            var block = _path[_depth];
            // Entries ascend; the first that is not before the term is it, its successor, or a block with one of them.
            while (true)
            {
                if (!block.NextEntry())
                {
                    if (block.IsLastFloor) return Next() ? SeekStatus.Next : SeekStatus.End;
                    LoadFloor(block);
                    continue;
                }
                var rest = term[block.PrefixLength..];
                var order = block.Suffix.SequenceCompareTo(rest);
                if (order >= 0 || block.EntryIsBlock && rest.StartsWith(block.Suffix))
                {
                    Take(block);
                    if (block.EntryIsBlock) break;
                    Pass();
                    return order == 0 ? SeekStatus.Found : SeekStatus.Next;
                }
            }
            var inside = term[block.PrefixLength..].StartsWith(block.Suffix);
            Descend(block);
            if (!inside) return Next() ? SeekStatus.Next : SeekStatus.End;
        }
    }

    private void Restart()
    {
        _started = true;
        _depth = -1;
        _passed = 0;
        Push(dictionary.RootPlace, 0, long.MaxValue);
    }

    // However a damaged file leads, no more terms are given than the field has.
    private bool Pass() => ++_passed <= dictionary.TermCount
        ? true
        : throw new CorruptIndexException(dictionary.TermsName, _path[_depth].Place, $"expected {dictionary.TermCount} terms in field \"{dictionary.Field.Name}\", found more");

    private void Take(TermBlock block)
    {
        var suffix = block.Suffix;
        _length = block.PrefixLength + suffix.Length;
        if (_length > _term.Length) Array.Resize(ref _term, Math.Max(_length, _term.Length * 2));
        suffix.CopyTo(_term.AsSpan(block.PrefixLength));
    }

    private void Descend(TermBlock block) => Push(block.EntryBlock, _length, block.Place);

    private void Push(long place, int prefixLength, long limit)
    {
        if (++_depth == _path.Count) _path.Add(new TermBlock(dictionary));
        var block = _path[_depth];
        block.PrefixLength = prefixLength;
        block.Limit = limit;
        block.Load(place);
    }

    private void LoadFloor(TermBlock block)
    {
        if (block.NextFloor >= block.Limit) throw new CorruptIndexException(dictionary.TermsName, block.NextFloor, $"expected a floor block before byte {block.Limit}");
        block.Load(block.NextFloor);
    }
}
