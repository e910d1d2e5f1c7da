namespace SeedSearch.Text.Analysis.WordBreaks;

/// <summary>Finds the words of a text with the machine of <see cref="WordMachine"/>: from each place the longest match, as JFlex scanners do.</summary>
internal static class WordScanner
{
    /// <summary>
    /// The next word that begins at <paramref name="from"/> or later.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="from">Where to begin, in UTF-16 code units.</param>
    /// <param name="window">No word is longer than this many code units: a longer one is cut. At least 2.</param>
    /// <param name="word">The word that was found.</param>
    /// <param name="type">Its kind.</param>
    /// <returns>False when there are no more words.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, int from, int window, out TextSpan word, out TokenType type)
    {
        var classes = WordClasses.OfCodeUnit;
        var next = WordMachine.Next;
        var start = from;
        while (true)
        {
            // Most of what lies between words is blanks and marks.
            while (start < text.Length && classes[text[start]] == (byte)WordClass.Other)
                start++;
            if (start >= text.Length)
                break;

            var limit = text.Length;
            if (limit - start > window)
            {
                limit = start + window;
                if (char.IsHighSurrogate(text[limit - 1]))
                    limit--;
            }

            int state = WordMachine.Start, at = start, end = start, accepted = 0;
            while (at < limit)
            {
                var letter = text[at];
                var width = 1;
                int kind = classes[letter];
                if (kind == WordClasses.HighSurrogate)
                {
                    kind = 0;
                    if (at + 1 < limit && char.IsLowSurrogate(text[at + 1]))
                    {
                        kind = (int)WordClasses.Of(char.ConvertToUtf32(letter, text[at + 1]));
                        width = 2;
                    }
                }

                state = next[state * WordMachine.Classes + kind];
                if (state == WordMachine.Dead)
                    break;
                at += width;
                if (state >= WordMachine.FirstAccepting)
                {
                    end = at;
                    accepted = state;
                }
            }

            var accepts = accepted == 0 ? WordMachine.Skip : WordMachine.Accepts[accepted - WordMachine.FirstAccepting];
            if (accepts != WordMachine.Skip)
            {
                word = TextSpan.FromBounds(start, end);
                type = (TokenType)accepts;
                return true;
            }

            start = end > start ? end : start + 1;
        }

        word = default;
        type = default;
        return false;
    }
}
