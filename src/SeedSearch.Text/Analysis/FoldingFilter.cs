namespace SeedSearch.Text.Analysis;

/// <summary>
/// Plain letters for accented ones of the Latin script ("café" and "cafe", "Łódź" and "Lodz" are one), straight apostrophes for
/// curly ones. Much as Lucene's ASCIIFoldingFilter does, which leaves accents that are characters of their own; here they go.
/// </summary>
/// <param name="input">The source before.</param>
public sealed class FoldingFilter(TermSource input) : TermFilter(input)
{
    /// <summary>What a character becomes; null where it stays. By character, from 0 to FFFF.</summary>
    private static readonly string?[] Plain = Table();

    private char[] _folded = new char[256];

    /// <inheritdoc />
    public override bool Next()
    {
        if (!Input.Next())
            return false;
        if (!System.Text.Ascii.IsValid(Buffer.Term))
            Fold();
        return true;
    }

    private void Fold()
    {
        var length = 0;
        foreach (var letter in Buffer.Term)
        {
            var plain = Plain[letter];
            if (_folded.Length < length + (plain?.Length ?? 1))
                Array.Resize(ref _folded, _folded.Length * 2);
            if (plain is null)
                _folded[length++] = letter;
            else
            {
                plain.CopyTo(_folded.AsSpan(length));
                length += plain.Length;
            }
        }

        // A word of accents alone stays as it is: an empty term can't be found.
        if (length > 0)
            Buffer.Set(_folded.AsSpan(0, length));
    }

    private static string?[] Table()
    {
        var table = new string?[char.MaxValue + 1];
        foreach (var (plain, letters) in FoldingTable.Rows)
        {
            foreach (var letter in letters)
                table[letter] = plain;
        }

        // Combining accents (block Combining Diacritical Marks) and the soft hyphen, which shows only at a line's end.
        table.AsSpan(0x0300..0x0370).Fill("");
        table['\u00AD'] = "";
        foreach (var apostrophe in "\u2018\u2019\u201B\u02BC\uFF07")
            table[apostrophe] = "'";
        for (var digit = '0'; digit <= '9'; digit++)
            table['\uFF10' + digit - '0'] = digit.ToString();
        return table;
    }
}
