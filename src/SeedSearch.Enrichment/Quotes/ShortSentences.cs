using SeedSearch.Text;

namespace SeedSearch.Enrichment.Quotes;

/// <summary>Cuts what is too long to be a sentence, so that the time a word takes does not grow with its sentence.</summary>
internal static class ShortSentences
{
    /// <summary>UTF-16 code units; the longest sentences of newspapers have about 1,000.</summary>
    private const int Longest = 1500;

    public static IReadOnlyList<Sentence> Of(IReadOnlyList<Sentence> sentences, string text)
    {
        if (!sentences.Any(s => s.Span.Length > Longest))
        {
            return sentences;
        }

        var cut = new List<Sentence>();
        foreach (var sentence in sentences)
        {
            var start = sentence.Span.Start;
            while (sentence.Span.End - start > Longest)
            {
                var end = text.LastIndexOf(' ', start + Longest - 1, Longest / 2);
                end = end < 0 ? start + Longest : end + 1;
                cut.Add(sentence with { Span = TextSpan.FromBounds(start, end) });
                start = end;
            }

            cut.Add(sentence with { Span = TextSpan.FromBounds(start, sentence.Span.End) });
        }

        return cut;
    }
}
