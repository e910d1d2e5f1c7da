using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Quotes.Speakers;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.Quotes;

/// <summary>Adds quotations that stand as sentences of their own beside which nobody is said to speak: whoever spoke in the sentence before goes on.</summary>
internal static class StandaloneQuotes
{
    /// <summary>Fewer words are a title, a name or a slogan.</summary>
    private const int LeastWords = 4;

    /// <summary>A line with fewer words between a sentence and the quotation is a caption: it parts nobody from what they say.</summary>
    private const int MostCaptionWords = 6;

    /// <param name="text">The article.</param>
    /// <param name="quotes">What was found; is added to.</param>
    /// <param name="spoken">Who spoke last in a sentence, by its number; is added to.</param>
    public static void Add(QuoteText text, List<Quote> quotes, Dictionary<int, Speaker> spoken)
    {
        var words = text.Words;
        var covered = new bool[words.Count];
        foreach (var span in quotes.SelectMany(q => q.Content))
        {
            Mark(words, span, covered);
        }

        for (int i = 0, end; i < words.Count; i = end)
        {
            end = i + 1;
            var quotation = text.QuotationOf[i];
            if (quotation < 0)
            {
                continue;
            }

            while (end < words.Count && text.QuotationOf[end] == quotation)
            {
                end++;
            }

            if (!text.Quotations[quotation].IsSingle && IsStatement(text, i, end, covered) && FillsSentences(text, i, end))
            {
                var alone = new Attribution { Cue = default, Source = [], Content = [new WordRange(i, end)], Confidence = 0.7 };
                var speaker = SpeakerBefore(text, i, spoken);
                quotes.Add(QuoteBuilder.Build(text, alone, speaker));
                if (speaker.Name is not null)
                {
                    spoken[words.SentenceOf[end - 1]] = speaker;
                }
            }
        }
    }

    private static Speaker SpeakerBefore(QuoteText text, int from, Dictionary<int, Speaker> spoken)
    {
        var words = text.Words;
        var sentence = words.SentenceOf[from];
        var isNew = words.Sentences[sentence].StartsParagraph;
        var before = sentence - 1;
        while (before > 0 && words.FirstWord[before + 1] - words.FirstWord[before] < MostCaptionWords && words.FirstWord[before + 1] > 0 && words[words.FirstWord[before + 1] - 1] is not ("." or ":" or "," or "”" or "\"" or "''"))
        {
            before--;
        }

        if (before >= 0 && isNew && !spoken.ContainsKey(before))
        {
            return OfParagraph(text, before, spoken);
        }

        // A group does not speak with one mouth: “I think ...” behind "diplomats say" is somebody of theirs.
        if (before < 0 || !spoken.TryGetValue(before, out var speaker) || speaker.Kind is null or NameKind.Other || words.FirstWord[before + 1] == 0)
        {
            return Speaker.Unknown("a quotation as a sentence of its own; nobody is named beside it");
        }

        // A paragraph of its own goes on where the one before announces it, or is the writer's; behind another quotation it may be anybody's.
        var last = words.FirstWord[before + 1] - 1;
        var isAnnounced = words[last] is ":" or ",";
        return isNew && !isAnnounced && text.QuotationOf[last] >= 0
            ? Speaker.Unknown("a quotation as a paragraph of its own; nobody is named beside it")
            : speaker with { Why = $"the quotation stands by itself; {speaker.Name} spoke in the sentence before ({speaker.Why})", Confidence = speaker.Confidence * (isAnnounced ? 1 : isNew ? 0.7 : 0.85) };
    }

    // The one person or body that spoke in the paragraph which ends with a sentence: the next one goes on with what they say.
    private static Speaker OfParagraph(QuoteText text, int last, Dictionary<int, Speaker> spoken)
    {
        Speaker? only = null;
        for (var s = last; s >= 0; s--)
        {
            if (spoken.TryGetValue(s, out var speaker))
            {
                if (speaker.Kind is null or NameKind.Other || (only is { } other && other.Name != speaker.Name))
                {
                    only = null;
                    break;
                }

                only ??= speaker;
            }

            if (text.Words.Sentences[s].StartsParagraph)
            {
                break;
            }
        }

        return only is { Name: { } name } found
            ? found with { Why = $"a quotation as a paragraph of its own; in the paragraph before only {name} speaks ({found.Why})", Confidence = found.Confidence * 0.6 }
            : Speaker.Unknown("a quotation as a paragraph of its own; nobody is named beside it");
    }

    // Nothing but marks stands in its first and last sentence beside it.
    private static bool FillsSentences(QuoteText text, int from, int to)
    {
        var words = text.Words;
        var (first, last) = (words.FirstWord[words.SentenceOf[from]], words.FirstWord[words.SentenceOf[to - 1] + 1]);
        return AreMarks(words, first, from) && AreMarks(words, to, last);
    }

    private static bool AreMarks(WordTable words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Shapes[i].Form != WordShape.Mark)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStatement(QuoteText text, int from, int to, bool[] covered)
    {
        var (count, verb) = (0, false);
        for (var i = from; i < to; i++)
        {
            if (covered[i])
            {
                return false;
            }

            count += text.Words.Shapes[i].Form != 6 ? 1 : 0;
            verb |= text.Words.Tags[i] is WordTag.VerbBase or WordTag.VerbPast or WordTag.VerbPresent or WordTag.VerbThird or WordTag.Modal;
        }

        return count >= LeastWords && verb;
    }

    private static void Mark(WordTable words, TextSpan span, bool[] covered)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words.Spans[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < words.Count && words.Spans[i].Start < span.End; i++)
        {
            covered[i] = true;
        }
    }
}
