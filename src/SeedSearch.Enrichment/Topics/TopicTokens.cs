namespace SeedSearch.Enrichment.Topics;

/// <summary>Cuts text into runs of letters and digits; a possessive's "'s" is left out, letters with stops between them ("U.S.") are one.</summary>
internal ref struct TopicTokens(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;

    /// <summary>Where the current word starts.</summary>
    public int Start { get; private set; }

    /// <summary>The first code unit behind the current word.</summary>
    public int End { get; private set; }

    /// <summary>The places of all words of a short text.</summary>
    public static List<Range> Split(string text)
    {
        var words = new List<Range>();
        var tokens = new TopicTokens(text);
        while (tokens.Next())
        {
            words.Add(tokens.Start..tokens.End);
        }

        return words;
    }

    /// <summary>Moves to the next word; false behind the last.</summary>
    public bool Next()
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        Start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInside()))
        {
            at++;
        }

        End = at;
        if (at + 1 < text.Length && text[at] is '\'' or '’' && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2])))
        {
            at += 2;
        }

        return End > Start;
    }

    /// <summary>The stops of "U.S" and the apostrophes of "O'Brien" and "don't".</summary>
    private readonly bool IsInside()
    {
        if (at + 1 >= text.Length || at == Start || !char.IsLetter(text[at + 1]))
        {
            return false;
        }

        return text[at] switch
        {
            '.' => (at - Start == 1 || text[at - 2] == '.') && (at + 2 >= text.Length || !char.IsLetter(text[at + 2])),
            '\'' or '’' => text[at + 1] is not ('s' or 'S') || (at + 2 < text.Length && char.IsLetter(text[at + 2])),
            _ => false,
        };
    }
}
