using System.Text;

namespace SeedSearch.Lucene.Querying.Expanding;

/// <summary>Terms that fit a pattern of <c>*</c>, <c>?</c> and characters; a backslash takes the next as it is.</summary>
internal sealed class WildcardFilter : ITermFilter
{
    private const int AnyRun = -1;
    private const int AnyOne = -2;

    private readonly int[] _pattern;
    private readonly byte[] _prefix;

    public WildcardFilter(string pattern)
    {
        var parts = new List<int>();
        var escaped = false;
        foreach (var rune in pattern.EnumerateRunes())
        {
            if (!escaped && rune.Value == '\\') escaped = true;
            else
            {
                parts.Add(escaped ? rune.Value : rune.Value switch { '*' => AnyRun, '?' => AnyOne, var c => c });
                escaped = false;
            }
        }

        if (escaped) parts.Add('\\');
        _pattern = [.. parts];
        _prefix = Encoding.UTF8.GetBytes(string.Concat(parts.TakeWhile(p => p >= 0).Select(p => new Rune(p).ToString())));
    }

    public ReadOnlySpan<byte> Prefix => _prefix;

    public bool Fits(ReadOnlySpan<byte> term)
    {
        // On a mismatch the last run takes one more character; earlier runs never need to be tried again.
        var (at, run) = (0, -1);
        ReadOnlySpan<byte> rest = default;
        while (!term.IsEmpty)
        {
            Rune.DecodeFromUtf8(term, out var rune, out var length);
            if (at < _pattern.Length && _pattern[at] == AnyRun)
            {
                run = at++;
                rest = term;
            }
            else if (at < _pattern.Length && (_pattern[at] == AnyOne || _pattern[at] == rune.Value))
            {
                at++;
                term = term[length..];
            }
            else if (run >= 0)
            {
                at = run + 1;
                Rune.DecodeFromUtf8(rest, out _, out var skip);
                term = rest = rest[skip..];
            }
            else
            {
                return false;
            }
        }

        while (at < _pattern.Length && _pattern[at] == AnyRun) at++;
        return at == _pattern.Length;
    }
}
