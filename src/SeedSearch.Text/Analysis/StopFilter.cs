namespace SeedSearch.Text.Analysis;

/// <summary>Leaves stop words out; the next term's position increment says how many.</summary>
public sealed class StopFilter : TermFilter
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    /// <summary>A filter that leaves out <paramref name="words"/>, which are compared letter by letter.</summary>
    public StopFilter(TermSource input, IReadOnlyCollection<string> words) : base(input)
    {
        _words = new HashSet<string>(words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.Count == 0 ? 0 : words.Max(word => word.Length);
    }

    /// <inheritdoc />
    public override bool Next()
    {
        var leftOut = 0;
        while (Input.Next())
        {
            if (Buffer.Length > _longest || !_words.Contains(Buffer.Term))
            {
                Buffer.PositionIncrement += leftOut;
                return true;
            }

            leftOut += Buffer.PositionIncrement;
        }

        return false;
    }
}
