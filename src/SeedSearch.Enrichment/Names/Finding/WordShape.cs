using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>Tells what a word looks like.</summary>
internal static class WordShape
{
    /// <summary>The form, and a hash of the pattern: capitals "X", small letters "x", digits "d", marks as they are; a run of one kind counts once or "twice or more".</summary>
    public static (WordForm Form, uint Shape) Of(ReadOnlySpan<char> word)
    {
        int capitals = 0, small = 0, digits = 0, run = 0;
        var innerCapital = false;
        var before = '\0';
        var shape = FeatureHash.Empty;
        for (var i = 0; i < word.Length; i++)
        {
            var kind = word[i];
            if (char.IsUpper(kind))
            {
                capitals++;
                innerCapital |= i > 0 && char.IsLower(word[i - 1]);
                kind = 'X';
            }
            else if (char.IsLetter(kind))
            {
                small++;
                kind = 'x';
            }
            else if (char.IsDigit(kind))
            {
                digits++;
                kind = 'd';
            }

            run = kind == before ? run + 1 : 1;
            before = kind;
            shape = run <= 2 ? FeatureHash.Continue(shape, kind) : shape;
        }

        var form = (capitals > 0 ? WordForm.Capital : 0)
            | (capitals > 1 && small == 0 ? WordForm.AllCapitals : 0)
            | (innerCapital ? WordForm.InnerCapital : 0)
            | (digits > 0 ? WordForm.Digit : 0)
            | (capitals + small + digits == 0 ? WordForm.Mark : 0);
        return (form, shape);
    }
}
