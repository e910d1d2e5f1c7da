namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>What quotation marks say about a content: they are exact where models only guess.</summary>
internal static class QuotedContent
{
    private const int LeastWords = 3;

    /// <summary>Where a whole part of the content stands in quotation marks beside its cue, parts without any are dropped; a quotation of which most is content is content as a whole.</summary>
    /// <param name="text">The article.</param>
    /// <param name="attribution">Its content is changed.</param>
    /// <param name="isCue">Which words belong to any cue.</param>
    public static void Clean(QuoteText text, Attribution attribution, bool[] isCue)
    {
        var content = attribution.Content;
        Widen(text, attribution);
        TakeFirstHalf(text, attribution, isCue);
        SecondHalf.Drop(text, attribution, isCue);
        if (text.QuotationOf[attribution.Cue.From] < 0)
        {
            QuotationEdges.Trim(text, content);
        }

        if (content.Count < 2 || text.QuotationOf[attribution.Cue.From] >= 0 || !content.Exists(r => IsStatement(text, r)))
        {
            return;
        }

        content.RemoveAll(r => IsPlain(text, r));
    }

    /// <summary>Drops statements told inside the quotation of another speaker, unless they are quoted there in turn.</summary>
    public static void DropNested(QuoteText text, List<Attribution> found)
    {
        var said = new bool[text.Quotations.Count];
        foreach (var attribution in found)
        {
            foreach (var range in attribution.Content)
            {
                for (var i = range.From; i < range.To; i++)
                {
                    if (text.QuotationOf[i] is var q and >= 0 && (attribution.Cue.Length == 0 || text.QuotationOf[attribution.Cue.From] != q))
                    {
                        said[q] = true;
                    }
                }
            }
        }

        found.RemoveAll(a => text.QuotationOf[a.Cue.From] is var q and >= 0 && said[q] && !a.Content.Exists(r => HasInnerMark(text, r)));
    }

    private static bool HasInnerMark(QuoteText text, WordRange range)
    {
        for (var i = range.From; i < range.To; i++)
        {
            if (text.Words[i] is "‘" or "'" && i + 1 < range.To)
            {
                return true;
            }
        }

        return false;
    }

    // “The first half”, she said, “and the second”: when only the second was seen.
    private static void TakeFirstHalf(QuoteText text, Attribution attribution, bool[] isCue)
    {
        var words = text.Words;
        var cue = attribution.Cue;
        if (attribution.Content.Count == 0 || attribution.Source.Count == 0 || attribution.Content[0].From < cue.To || text.QuotationOf[attribution.Content[0].From] is var second && second < 0)
        {
            return;
        }

        // “The first half”, she said, adding, “and the second”: the first half is what she said.
        var start = Math.Min(cue.From, attribution.Source[0].From);
        if (SecondHalf.HasCue(text, start, cue.From, isCue))
        {
            return;
        }

        var end = start;
        while (end > 0 && words.Shapes[end - 1].Form == 6 && text.QuotationOf[end - 1] < 0)
        {
            end--;
        }

        var first = end > 0 ? text.QuotationOf[end - 1] : -1;
        var from = end;
        while (first >= 0 && from > words.FirstWord[words.SentenceOf[cue.From]] && text.QuotationOf[from - 1] == first)
        {
            from--;
        }

        // The first half ends in a comma, inside or outside the mark, and so does what stands between the halves.
        var hasComma = end < start ? words.Tags[end] == Grammar.WordTag.Comma : end > from + 1 && words.Tags[end - 2] == Grammar.WordTag.Comma;
        var after = Math.Max(cue.To, attribution.Source[^1].To);
        if (from < end && hasComma && after < words.Count && words.Tags[after] == Grammar.WordTag.Comma)
        {
            attribution.Content.Insert(0, new WordRange(from, end));
        }
    }

    // A quotation's words in one sentence go together.
    private static void Widen(QuoteText text, Attribution attribution)
    {
        var words = text.Words;
        var sentence = words.SentenceOf[attribution.Cue.From];
        var (first, last) = (words.FirstWord[sentence], words.FirstWord[sentence + 1]);
        for (var n = 0; n < attribution.Content.Count; n++)
        {
            var range = attribution.Content[n];
            for (var i = range.From; i < range.To; i++)
            {
                var quotation = text.QuotationOf[i];
                if (quotation < 0 || quotation == text.QuotationOf[attribution.Cue.From])
                {
                    continue;
                }

                int from = i, to = i + 1;
                while (from > first && text.QuotationOf[from - 1] == quotation)
                {
                    from--;
                }

                while (to < last && text.QuotationOf[to] == quotation)
                {
                    to++;
                }

                var inside = attribution.Content.Sum(r => Math.Max(0, Math.Min(r.To, to) - Math.Max(r.From, from)));
                if (inside * 2 >= to - from && inside < to - from - 2)
                {
                    attribution.Content[n] = range = new WordRange(Math.Min(range.From, from), Math.Max(range.To, to));
                }

                i = to - 1;
            }
        }

        // What was widened may have swallowed its neighbours.
        for (var n = attribution.Content.Count - 1; n > 0; n--)
        {
            if (attribution.Content[n].From < attribution.Content[n - 1].To)
            {
                attribution.Content[n - 1] = new WordRange(attribution.Content[n - 1].From, Math.Max(attribution.Content[n - 1].To, attribution.Content[n].To));
                attribution.Content.RemoveAt(n);
            }
        }
    }

    /// <summary>Whether the words hold a quotation, long enough to be a statement, of which nothing is covered.</summary>
    public static bool HasUnsaid(QuoteText text, int from, int to, bool[] covered)
    {
        for (var i = from; i < to;)
        {
            var quotation = text.QuotationOf[i];
            int end = i + 1, count = Counts(text, i) ? 1 : 0;
            var free = !covered[i];
            while (end < to && text.QuotationOf[end] == quotation)
            {
                free &= !covered[end];
                count += Counts(text, end) ? 1 : 0;
                end++;
            }

            if (quotation >= 0 && free && count >= LeastWords && !text.Quotations[quotation].IsSingle)
            {
                return true;
            }

            i = end;
        }

        return false;
    }

    private static bool IsStatement(QuoteText text, WordRange range)
    {
        var count = 0;
        for (var i = range.From; i < range.To; i++)
        {
            if (Counts(text, i))
            {
                if (text.QuotationOf[i] < 0)
                {
                    return false;
                }

                count++;
            }
        }

        return count >= LeastWords;
    }

    private static bool IsPlain(QuoteText text, WordRange range)
    {
        for (var i = range.From; i < range.To; i++)
        {
            if (text.QuotationOf[i] >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Counts(QuoteText text, int word) => text.Words.Shapes[word].Form != 6;
}
