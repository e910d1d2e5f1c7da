namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>What stands before the colon at the start of a paragraph, and whether it can be who speaks.</summary>
internal static class TurnLabels
{
    private const int MostNameWords = 5;
    private const int LeastLetters = 3;

    /// <summary>Kinds of labels, from the surest.</summary>
    public enum Kind
    {
        /// <summary>None.</summary>
        None,

        /// <summary>A name in capitals: "MARGARET WILSON:".</summary>
        Capitals,

        /// <summary>"Q:", "A:", "Question:", "Answer:".</summary>
        Question,

        /// <summary>Words with capitals: "Wilson:", but also "Note:".</summary>
        Capitalised,
    }

    /// <summary>The colon (or the stop behind "Q" and "A") of a sentence, and the kind of its label; -1 when it has none.</summary>
    public static (int Colon, Kind Kind) Of(QuoteText text, int sentence)
    {
        var words = text.Words;
        var (from, to) = (words.FirstWord[sentence], words.FirstWord[sentence + 1]);
        if (to - from > 2 && IsQuestion(words[from]) && words[from + 1] is ":" or ".")
        {
            return (from + 1, Kind.Question);
        }

        var (letters, isUpper) = (0, true);
        for (var i = from; i < to && i - from <= MostNameWords; i++)
        {
            if (words[i] is ":")
            {
                return letters >= LeastLetters ? (i, isUpper ? Kind.Capitals : Kind.Capitalised) : (-1, Kind.None);
            }

            if (words.Shapes[i].Form == 0)
            {
                return (-1, Kind.None);
            }

            foreach (var c in words[i])
            {
                isUpper &= !char.IsLetter(c) || char.IsUpper(c);
                letters += char.IsLetter(c) ? 1 : 0;
            }
        }

        return (-1, Kind.None);
    }

    /// <summary>Whether a word stands for whoever asks or answers.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> word) => word is "Q" or "A" or "Question" or "Answer";
}
