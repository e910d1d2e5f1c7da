using System.Text;

namespace SeedSearch.Lucene.Querying.Expanding;

/// <summary>
/// Terms at most so many edits away: characters put in, left out, changed, or two neighbours swapped (optimal string
/// alignment). Terms come in order, so the table's rows of the characters that a term shares with the one before are kept.
/// </summary>
internal sealed class FuzzyFilter : ITermFilter
{
    private readonly int[] _word;
    private readonly int _maxEdits;
    private readonly byte[] _prefix;
    private readonly List<int[]> _rows = [];
    private readonly List<int> _runes = [];

    public FuzzyFilter(string word, int maxEdits, int prefixLength)
    {
        _word = [.. word.EnumerateRunes().Select(r => r.Value)];
        _maxEdits = Math.Clamp(maxEdits, 0, 2);
        prefixLength = Math.Clamp(prefixLength, 0, _word.Length);
        _prefix = Encoding.UTF8.GetBytes(string.Concat(_word.Take(prefixLength).Select(r => new Rune(r).ToString())));
        PrefixLength = prefixLength;
        _rows.Add([.. Enumerable.Range(0, _word.Length + 1)]);
    }

    public ReadOnlySpan<byte> Prefix => _prefix;

    /// <summary>Characters that must be the same at the start.</summary>
    private int PrefixLength { get; }

    /// <summary>How far the term last tested is away.</summary>
    public int Edits { get; private set; }

    /// <summary>How much a document with the term last tested is worth, 0 to 1: 1 less the edits a character of the shorter word.</summary>
    public float Similarity { get; private set; }

    public bool Fits(ReadOnlySpan<byte> term)
    {
        var length = 0;
        var same = true;
        while (!term.IsEmpty)
        {
            Rune.DecodeFromUtf8(term, out var rune, out var bytes);
            term = term[bytes..];
            same = same && length < _runes.Count && _runes[length] == rune.Value;
            if (!same)
            {
                if (length < _runes.Count) _runes.RemoveRange(length, _runes.Count - length);
                _runes.Add(rune.Value);
                AddRow(length);
            }

            length++;
            if (Least(_rows[length]) > _maxEdits) return false;
        }

        if (_runes.Count > length) _runes.RemoveRange(length, _runes.Count - length);
        Edits = _rows[length][_word.Length];
        Similarity = Edits == 0 ? 1f : 1f - (float)Edits / Math.Min(length, _word.Length);
        return Edits <= _maxEdits && Similarity > 0;
    }

    private static int Least(int[] row)
    {
        var least = row[0];
        foreach (var cell in row) least = Math.Min(least, cell);
        return least;
    }

    private void AddRow(int at)
    {
        while (_rows.Count <= at + 1) _rows.Add(new int[_word.Length + 1]);
        var (above, row) = (_rows[at], _rows[at + 1]);
        row[0] = at + 1;
        for (var i = 1; i < row.Length; i++)
        {
            var changed = above[i - 1] + (_word[i - 1] == _runes[at] ? 0 : 1);
            row[i] = Math.Min(changed, Math.Min(above[i], row[i - 1]) + 1);
            // A swap may not reach into the prefix, which must stand as it is.
            if (i > PrefixLength + 1 && at > PrefixLength && _word[i - 1] == _runes[at - 1] && _word[i - 2] == _runes[at])
                row[i] = Math.Min(row[i], _rows[at - 1][i - 2] + 1);
        }
    }
}
