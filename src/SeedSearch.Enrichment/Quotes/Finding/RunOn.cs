namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Gives sentences that stand in quotation marks, and have no cue of their own, to the attribution beside them.</summary>
internal static class RunOn
{
    private const int MostSentences = 40;

    public static void Extend(QuoteText text, List<Attribution> found)
    {
        var words = text.Words;
        var owner = new int[words.Count];
        var cueOf = new bool[words.Sentences.Count];
        Array.Fill(owner, -1);
        for (var a = 0; a < found.Count; a++)
        {
            cueOf[words.SentenceOf[found[a].Cue.From]] |= text.QuotationOf[found[a].Cue.From] < 0;
            foreach (var range in IsNested(text, found[a]) ? [] : found[a].Content)
            {
                for (var w = range.From; w < range.To; w++)
                {
                    owner[w] = a;
                }
            }
        }

        for (var a = 0; a < found.Count; a++)
        {
            if (CutOffTag.Quotation(text, found[a]) is { Length: > 0 } said && !Owned(owner, said.From, said.To, a))
            {
                CutOffTag.Give(found[a], said);
                Array.Fill(owner, a, said.From, said.Length);
            }
        }

        for (var a = 0; a < found.Count; a++)
        {
            Back(text, found[a], a, owner);
        }

        for (var a = 0; a < found.Count; a++)
        {
            Forward(text, found[a], a, owner, cueOf);
        }
    }

    // The content starts inside a quotation that was opened in an earlier sentence.
    private static void Back(QuoteText text, Attribution attribution, int number, int[] owner)
    {
        if (attribution.Content.Count == 0)
        {
            return;
        }

        var first = attribution.Content[0].From;
        var sentenceStart = text.Words.FirstWord[text.Words.SentenceOf[first]];
        var quotation = text.QuotationOf[first];
        if (quotation < 0 || IsNested(text, attribution) || !OnlyMarks(text, sentenceStart, first))
        {
            return;
        }

        var start = first;
        while (start > 0 && text.QuotationOf[start - 1] == quotation && owner[start - 1] is var o && (o < 0 || o == number || o > number))
        {
            start--;
        }

        if (start < sentenceStart)
        {
            Take(attribution, number, owner, new WordRange(start, sentenceStart), atFront: true);
        }
    }

    private static void Forward(QuoteText text, Attribution attribution, int number, int[] owner, bool[] cueOf)
    {
        var words = text.Words;
        if (IsNested(text, attribution))
        {
            return;
        }

        int sentence;
        if (attribution.Content.Count == 0)
        {
            // "The paper reports:" and nothing more: what follows is what it reports.
            sentence = words.SentenceOf[attribution.Cue.From];
            if (!OnlyMarks(text, attribution.Cue.To, words.FirstWord[sentence + 1]) || text.Words[words.FirstWord[sentence + 1] - 1] is not ":")
            {
                return;
            }
        }
        else
        {
            var last = attribution.Content[^1].To - 1;
            var cueSentence = words.SentenceOf[attribution.Cue.From];
            sentence = words.SentenceOf[last];
            var end = words.FirstWord[sentence + 1];
            var open = text.QuotationOf[last];
            if (open >= 0 && OnlyMarks(text, last + 1, end) && end < words.Count && text.QuotationOf[end] == open)
            {
                // The sentence ends, the quotation does not.
            }
            else if (!attribution.Content.Exists(r => text.QuotationOf[r.To - 1] >= 0 || text.QuotationOf[r.From] >= 0))
            {
                return;
            }

            sentence = Math.Max(sentence, cueSentence);
            if (IsOfAnother(text, words.FirstWord[sentence + 1], number, owner))
            {
                return;
            }
        }

        for (var next = sentence + 1; next < words.Sentences.Count && next <= sentence + MostSentences; next++)
        {
            var (from, to) = (words.FirstWord[next], words.FirstWord[next + 1]);
            if (from == to)
            {
                continue;
            }

            if (words.Sentences[next].StartsParagraph && text.QuotationOf[from] is var opened and >= 0 && text.Quotations[opened].IsSingle)
            {
                break;
            }

            if (cueOf[next] || !IsQuoted(text, from, to) || HasOwnTag(text, from, next, cueOf) || Owned(owner, from, to, number))
            {
                break;
            }

            Take(attribution, number, owner, new WordRange(from, to), atFront: false);
        }
    }

    // The quotation that goes on over the sentence's end is another's: “Yes,” he said, adding that “it may rain. / It may snow.”
    private static bool IsOfAnother(QuoteText text, int end, int number, int[] owner)
    {
        if (end >= text.Words.Count || text.QuotationOf[end] < 0 || text.QuotationOf[end] != text.QuotationOf[end - 1])
        {
            return false;
        }

        var last = end - 1;
        while (last > 0 && text.Words.Shapes[last].Form == 6)
        {
            last--;
        }

        return owner[last] >= 0 && owner[last] != number;
    }

    // A quotation begins here, in whose last sentence the writer's words go on: “We came. We saw,” she said.
    private static bool HasOwnTag(QuoteText text, int from, int sentence, bool[] cueOf)
    {
        var words = text.Words;
        var quotation = text.QuotationOf[from];
        if (from > 0 && text.QuotationOf[from - 1] == quotation)
        {
            return false;
        }

        var last = sentence;
        while (last + 1 < words.Sentences.Count && last - sentence < MostSentences && words.FirstWord[last + 1] < words.Count && text.QuotationOf[words.FirstWord[last + 1]] == quotation)
        {
            last++;
        }

        return last > sentence && !IsQuoted(text, words.FirstWord[last], words.FirstWord[last + 1]) && cueOf[last];
    }

    private static bool Owned(int[] owner, int from, int to, int number)
    {
        for (var i = from; i < to; i++)
        {
            if (owner[i] >= 0 && owner[i] != number)
            {
                return true;
            }
        }

        return false;
    }

    // All of the sentence's words stand in quotation marks.
    private static bool IsQuoted(QuoteText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.QuotationOf[i] < 0 && text.Words.Shapes[i].Form != 6)
            {
                return false;
            }
        }

        return text.QuotationOf[from] >= 0;
    }

    private static bool IsNested(QuoteText text, Attribution attribution) => text.QuotationOf[attribution.Cue.From] >= 0;

    private static bool OnlyMarks(QuoteText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Words.Shapes[i].Form != 6)
            {
                return false;
            }
        }

        return true;
    }

    private static void Take(Attribution attribution, int number, int[] owner, WordRange range, bool atFront)
    {
        attribution.Content.Insert(atFront ? 0 : attribution.Content.Count, range);
        attribution.RunsOn = true;
        for (var i = range.From; i < range.To; i++)
        {
            owner[i] = number;
        }
    }
}
