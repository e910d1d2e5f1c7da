using System.Text;

namespace SeedSearch.Text.Analysis;

/// <summary>Small letters for capitals, character by character, the same in every culture.</summary>
/// <param name="input">The source before.</param>
public sealed class LowerCaseFilter(TermSource input) : TermFilter(input)
{
    /// <inheritdoc />
    public override bool Next()
    {
        if (!Input.Next())
            return false;

        LowerCase(Buffer.Term);
        return true;
    }

    private static void LowerCase(Span<char> term)
    {
        for (var i = 0; i < term.Length; i++)
        {
            var letter = term[i];
            if (letter < 0x80)
            {
                if ((uint)(letter - 'A') <= 'Z' - 'A')
                    term[i] = (char)(letter | 0x20);
            }
            else if (char.IsHighSurrogate(letter) && i + 1 < term.Length && Rune.TryCreate(letter, term[i + 1], out var rune))
            {
                Rune.ToLowerInvariant(rune).EncodeToUtf16(term[i..]);
                i++;
            }
            else
            {
                // .NET leaves the Turkish capital I with a dot alone; Unicode's simple mapping, and Java's, is i.
                term[i] = letter == '\u0130' ? 'i' : char.ToLowerInvariant(letter);
            }
        }
    }
}
