namespace SeedSearch.Text.Analysis;

/// <summary>Takes the 's off a word's end, with a straight, curly or fullwidth apostrophe.</summary>
/// <param name="input">The source before.</param>
public sealed class EnglishPossessiveFilter(TermSource input) : TermFilter(input)
{
    /// <inheritdoc />
    public override bool Next()
    {
        if (!Input.Next())
            return false;

        var term = Buffer.Term;
        if (term.Length >= 2 && term[^1] is 's' or 'S' && term[^2] is '\'' or '\u2019' or '\uFF07')
            Buffer.Length -= 2;
        return true;
    }
}
