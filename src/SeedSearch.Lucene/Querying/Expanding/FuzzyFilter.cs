using System.Runtime.CompilerServices;
using System.Text;

namespace SeedSearch.Lucene.Querying.Expanding;

/// <summary>
/// Terms at most so many edits away: characters put in, left out, changed, or two neighbours swapped (optimal string
/// alignment). An automaton whose states are bits: bit i of row e says that the term so far is the word's first i characters with
/// e edits (Wu and Manber, "Fast text searching allowing errors", 1992; the swap added). Terms come in order, so the rows of what a
/// term shares with the one before are kept, and terms that share a start from which nothing can fit are passed over. For one thread.
/// </summary>
internal sealed class FuzzyFilter : ITermFilter
{
    /// <summary>Characters of the word; longer words fit only themselves.</summary>
    private const int LongestWord = 62;

    private const int LongestTerm = 256;

    private readonly int[] _word;
    private readonly int _maxEdits;
    private readonly int _prefixLength;
    private readonly byte[] _prefix;
    private readonly ulong[] _ascii = new ulong[128];
    private readonly Dictionary<int, ulong> _others = [];
    private readonly byte[] _last = new byte[LongestTerm];
    private readonly Rows[] _rows = new Rows[LongestTerm + 1];
    private int _known;
    private int _deadAt = int.MaxValue;

    public FuzzyFilter(string word, int maxEdits, int prefixLength)
    {
        _word = [.. word.EnumerateRunes().Select(r => r.Value)];
        _maxEdits = _word.Length > LongestWord ? 0 : Math.Clamp(maxEdits, 0, 2);
        _prefixLength = Math.Clamp(prefixLength, 0, _word.Length);
        _prefix = Encoding.UTF8.GetBytes(string.Concat(_word.Take(_prefixLength).Select(r => new Rune(r).ToString())));
        for (var i = 0; i < Math.Min(_word.Length, LongestWord); i++)
        {
            if (_word[i] < 128) _ascii[_word[i]] |= 1UL << i;
            else _others[_word[i]] = _others.GetValueOrDefault(_word[i]) | 1UL << i;
        }

        // Before any character: i characters of the word left out are i edits.
        _rows[0] = new Rows { None = 1, One = 0b11, Two = 0b111 };
    }

    public ReadOnlySpan<byte> Prefix => _prefix;

    /// <summary>How far the term last tested is away.</summary>
    public int Edits { get; private set; }

    /// <summary>How much a document with the term last tested is worth, 0 to 1: 1 less the edits a character of the shorter word.</summary>
    public float Similarity { get; private set; }

    public bool Fits(ReadOnlySpan<byte> term)
    {
        if (term.Length > LongestTerm) return false;
        var shared = term.CommonPrefixLength(_last.AsSpan(0, _known));
        if (shared >= _deadAt) return false;
        _deadAt = int.MaxValue;

        // Back to where a character starts.
        while (shared > 0 && shared < term.Length && (term[shared] & 0xC0) == 0x80) shared--;
        if (shared == term.Length && shared < _known && (_last[shared] & 0xC0) == 0x80)
            while (shared > 0 && (term[shared - 1] & 0xC0) == 0x80) shared--;
        var at = shared;
        while (at < term.Length)
        {
            var before = at;
            int rune = term[at];
            if (rune < 128) at++;
            else
            {
                Rune.DecodeFromUtf8(term[at..], out var decoded, out var length);
                (rune, at) = (decoded.Value, at + length);
            }

            Advance(in _rows[before], ref _rows[at], rune);
            if (!IsAlive(in _rows[at]))
            {
                term[shared..at].CopyTo(_last.AsSpan(shared));
                (_known, _deadAt) = (at, at);
                return false;
            }
        }

        term[shared..].CopyTo(_last.AsSpan(shared));
        _known = term.Length;
        return Judge(in _rows[term.Length]);
    }

    private bool IsAlive(in Rows rows) => (_maxEdits == 2 ? rows.Two : _maxEdits == 1 ? rows.One : rows.None) != 0;

    private bool Judge(in Rows rows)
    {
        var end = 1UL << _word.Length;
        Edits = (rows.None & end) != 0 ? 0 : _maxEdits >= 1 && (rows.One & end) != 0 ? 1 : _maxEdits >= 2 && (rows.Two & end) != 0 ? 2 : 3;
        if (Edits == 3) return false;
        Similarity = Edits == 0 ? 1f : 1f - (float)Edits / Math.Min(rows.Length, _word.Length);
        return Similarity > 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Advance(in Rows from, ref Rows to, int rune)
    {
        var match = rune < 128 ? _ascii[rune] : _others.GetValueOrDefault(rune);

        // A swap: this character where the one before was wanted, and the one before here. Never within the prefix, which must stand as it is.
        var swap = match & from.LastMatch >> 1;
        if (_prefixLength > 0) swap &= ~((1UL << _prefixLength) - 1);
        var none = (from.None & match) << 1;
        var one = ((from.One & match) << 1) | from.None | (from.None << 1) | (none << 1) | ((from.BeforeNone & swap) << 2);
        to.Two = ((from.Two & match) << 1) | from.One | (from.One << 1) | (one << 1) | ((from.BeforeOne & swap) << 2);
        (to.None, to.One, to.LastMatch, to.BeforeNone, to.BeforeOne, to.Length) = (none, one, match, from.None, from.One, from.Length + 1);
    }

    /// <summary>The automaton after so many characters.</summary>
    private struct Rows
    {
        public ulong None;
        public ulong One;
        public ulong Two;

        /// <summary>The rows one character earlier, and where in the word the last character stands: for swaps.</summary>
        public ulong BeforeNone;
        public ulong BeforeOne;
        public ulong LastMatch;
        public int Length;
    }
}
