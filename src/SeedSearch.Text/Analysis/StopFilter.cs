namespace SeedSearch.Text.Analysis;

/// <summary>Leaves stop words out; the next term's position increment says how many.</summary>
public sealed class StopFilter : TermFilter
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>For each first letter, by its low 7 bits, the lengths of the stop words that begin with it, a bit each (31 and more share one): most words are told by that.</summary>
    private readonly uint[] _lengths = new uint[128];

    /// <summary>A filter that leaves out <paramref name="words"/>, which are compared letter by letter; none is empty.</summary>
    public StopFilter(TermSource input, IReadOnlyCollection<string> words) : base(input)
    {
        _words = new HashSet<string>(words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words)
            _lengths[word[0] & 127] |= 1u << Math.Min(word.Length, 31);
    }

    /// <inheritdoc />
    public override bool Next()
    {
        var leftOut = 0;
        while (Input.Next())
        {
            if (!IsStopWord(Buffer.Term))
            {
                Buffer.PositionIncrement += leftOut;
                return true;
            }

            leftOut += Buffer.PositionIncrement;
        }

        return false;
    }

    private bool IsStopWord(ReadOnlySpan<char> term) =>
        term.Length > 0 && (_lengths[term[0] & 127] & (1u << Math.Min(term.Length, 31))) != 0 && _words.Contains(term);
}
