namespace SeedSearch.Text.Sentences;

/// <summary>The word behind a mark, opening marks skipped.</summary>
internal readonly ref struct NextWord
{
    private NextWord(ReadOnlySpan<char> word, char first, bool opener, bool aside)
    {
        Word = word;
        IsOpener = opener;
        IsAside = aside;
        First = first;
    }

    /// <summary>Its letters and digits; empty when only marks follow.</summary>
    public ReadOnlySpan<char> Word { get; }

    /// <summary>Its first code unit, or the mark that stands there.</summary>
    public char First { get; }

    /// <summary>Whether a quotation or bracket opens before it.</summary>
    public bool IsOpener { get; }

    /// <summary>Whether the opening mark is a bracket.</summary>
    public bool IsAside { get; }

    public bool IsNumber => char.IsDigit(First);

    /// <summary>"@name", "#tag", "$5".</summary>
    public bool IsTag => First is '@' or '#' or '$' or '£' or '€' or '*';

    /// <summary>A capital, a letter of a script without capitals, or a name like "iPhone".</summary>
    public bool IsCapital => char.IsUpper(First) || (char.IsLetter(First) && !char.IsLower(First)) || (Word.Length > 2 && char.IsLower(First) && (char.IsUpper(Word[1]) || char.IsUpper(Word[2])));

    /// <summary>A word that begins sentences and hardly anything else.</summary>
    public bool IsStarter => IsCapital && SentenceStarters.Contains(Word);

    public bool IsWord(string word) => Word.SequenceEqual(word);

    public static NextWord Read(ReadOnlySpan<char> text, int at, int limit)
    {
        var start = at;
        var aside = false;
        var dashes = 0;
        while (start < limit && start - at < 8 && (Marks.IsOpener(text[start]) || text[start] is '’' or '_' || Marks.IsDash(text[start]) || (text[start] is '.' && start + 1 < limit && text[start + 1] is '.' or ' ') || (start > at && text[start] is ' ' or '.' or '…')))
        {
            aside |= text[start] is '(' or '[' or '{';
            dashes += Marks.IsDash(text[start]) ? 1 : 0;
            start++;
        }

        var end = start;
        while (end < limit && end - start < 24 && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return new NextWord(text[start..end], start < limit ? text[start] : '\0', start > at && dashes == 0, aside);
    }
}
