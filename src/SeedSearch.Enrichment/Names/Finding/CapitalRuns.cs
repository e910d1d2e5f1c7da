namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>Finds the stretches of a sentence that may hold names: words with capitals, numbers beside them, and small words between them. All else is outside of every name.</summary>
internal static class CapitalRuns
{
    private const int MostLinks = 3;

    /// <summary>Longer runs are cut: what is kept of a run takes about a kilobyte a word.</summary>
    private const int MostWords = 2000;

    /// <summary>The next run at or behind <paramref name="at"/>: word indexes, end exclusive; (length, length) when there is none.</summary>
    public static (int Start, int End) Next(ReadOnlySpan<Word> sentence, int at)
    {
        while (at < sentence.Length && !sentence[at].Is(WordForm.Capital))
        {
            at++;
        }

        if (at == sentence.Length)
        {
            return (at, at);
        }

        var start = at > 0 && IsNumber(sentence[at - 1]) ? at - 1 : at;
        var end = at + 1;
        while (end < sentence.Length && end - start < MostWords)
        {
            if (sentence[end].Is(WordForm.Capital) || IsNumber(sentence[end]))
            {
                end++;
                continue;
            }

            var next = end;
            while (next < sentence.Length && next - end < MostLinks && sentence[next].Is(WordForm.Link))
            {
                next++;
            }

            if (next == end || next == sentence.Length || !sentence[next].Is(WordForm.Capital))
            {
                // "Inc ." cut from its stop, or "Moody 's": the small word may close a name.
                return (start, Math.Min(sentence.Length, next == end ? end : end + 1));
            }

            end = next + 1;
        }

        return (start, end);
    }

    private static bool IsNumber(in Word word) => word.Is(WordForm.Digit) && !word.Is(WordForm.Capital);
}
