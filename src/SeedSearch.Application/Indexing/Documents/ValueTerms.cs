namespace SeedSearch.Application.Indexing.Documents;

/// <summary>Names as terms that readers' spelling finds: small letters, no accents, single blanks.</summary>
internal static class ValueTerms
{
    public static string Of(string value)
    {
        // U+FFFE is no character; Unicode's forms are not defined for text that holds it.
        var plain = value.Replace('\uFFFE', ' ').Normalize(System.Text.NormalizationForm.FormD);
        var term = new System.Text.StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (char.IsWhiteSpace(c))
            {
                if (term.Length > 0 && term[^1] != ' ')
                {
                    term.Append(' ');
                }
            }
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                term.Append(char.ToLowerInvariant(c));
            }
        }

        return term.ToString().TrimEnd();
    }
}
