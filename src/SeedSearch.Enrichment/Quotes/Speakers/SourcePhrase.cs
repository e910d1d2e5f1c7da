using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>A source as printed, taken apart.</summary>
internal readonly struct SourcePhrase
{
    public SourcePhrase(QuoteText text, IReadOnlyList<WordRange> source)
    {
        var words = text.Words;
        var (from, to) = (source[0].From, source[^1].To);
        while (from < to && words.Shapes[from].Form == 6)
        {
            from++;
        }

        while (to > from && words.Shapes[to - 1].Form == 6)
        {
            to--;
        }

        // What describes the source further, behind a comma or "who", does not name it.
        var core = to;
        for (var i = from + 1; i < to; i++)
        {
            if (words.Tags[i] is WordTag.Comma or WordTag.Colon or WordTag.Bracket || words[i] is "who" or "whose" or "which" or "," or "(")
            {
                core = i;
                break;
            }
        }

        Words = new WordRange(from, to);
        Core = new WordRange(from, core);
        var head = from;
        for (var i = from; i < core; i++)
        {
            if (!Core.Contains(words.Heads[i]))
            {
                head = i;
                break;
            }
        }

        // "spokesman for the campaign": the noun before the first preposition is the head, whatever the parse says.
        for (var i = from; i < core; i++)
        {
            if (words.Tags[i] is WordTag.Preposition or WordTag.To && i > from)
            {
                head = head >= i ? i - 1 : head;
                break;
            }
        }

        // An article or possessive is never the head: a slip of the parse.
        Head = head + 1 < core && (words.Tags[head] is WordTag.Determiner or WordTag.Possessive) ? core - 1 : LastOfRow(words, head, core);
    }

    /// <summary>The whole source, marks at the edges left out; empty when there are no words.</summary>
    public WordRange Words { get; }

    /// <summary>The source up to the first comma, bracket or relative clause.</summary>
    public WordRange Core { get; }

    /// <summary>The noun that names it.</summary>
    public int Head { get; }

    // English names a thing at the end of a row of nouns: "a top Wilson aide".
    private static int LastOfRow(WordTable words, int head, int end)
    {
        while (words.Tags[head] is WordTag.Noun or WordTag.Nouns or WordTag.Name && head + 1 < end && words.Tags[head + 1] is WordTag.Noun or WordTag.Nouns)
        {
            head++;
        }

        return head;
    }
}
