using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Quotes.Speakers;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.Quotes;

/// <summary>Makes the finding that readers see of words and speaker.</summary>
internal static class QuoteBuilder
{
    public static Quote Build(QuoteText text, Attribution attribution, Speaker speaker)
    {
        var cue = attribution.Cue;
        var kind = KindOf(text, attribution.Content);
        var why = cue.Length == 1 && text.Words[cue.From] is "," ? $"the quotation is signed; {speaker.Why}"
            : cue.Length > 0 ? $"“{Printed(text, cue)}” tells that something is said; {speaker.Why}" : speaker.Why;
        return new Quote
        {
            Kind = kind,
            Content = Spans(text, attribution.Content, withMarks: true),
            Cue = cue.Length > 0 ? Spans(text, [cue], withMarks: false) : [],
            Source = Spans(text, attribution.Source, withMarks: false),
            Speaker = speaker.Name,
            SpeakerKind = speaker.Kind,
            With = speaker.With,
            FoundBy = speaker.FoundBy,
            IsSpeech = kind != QuoteKind.Indirect || IsSpeechCue(text, cue),
            Why = attribution.RunsOn ? $"{why}; the quotation runs on" : why,
            Confidence = Math.Round(QuoteConfidence.Of(text, attribution) * Math.Clamp(speaker.Confidence, 0, 1), 3),
        };
    }

    /// <summary>Direct when every word stands in quotation marks, mixed when some do.</summary>
    public static QuoteKind KindOf(QuoteText text, List<WordRange> content) => QuotedShare(text, content) switch
    {
        0 => QuoteKind.Indirect,
        1 => QuoteKind.Direct,
        _ => QuoteKind.Mixed,
    };

    /// <summary>The share of words in quotation marks, 0 to 1.</summary>
    public static double QuotedShare(QuoteText text, List<WordRange> content)
    {
        int quoted = 0, all = 0;
        foreach (var range in content)
        {
            for (var i = range.From; i < range.To; i++)
            {
                if (text.Words.Shapes[i].Form != 6)
                {
                    all++;
                    quoted += text.QuotationOf[i] >= 0 ? 1 : 0;
                }
            }
        }

        return all == 0 ? 0 : (double)quoted / all;
    }

    /// <summary>The spans of word ranges, in order and apart; ranges with only blanks between are one; a quotation mark at an edge is taken in with its twin.</summary>
    public static List<TextSpan> Spans(QuoteText text, List<WordRange> ranges, bool withMarks)
    {
        var spans = new List<TextSpan>();
        foreach (var range in ranges.OrderBy(r => r.From))
        {
            var span = Trimmed(text, range, withMarks);
            if (span.Length == 0)
            {
                continue;
            }

            // Two ranges can reach for the same mark between them.
            if (spans.Count > 0 && (span.Start < spans[^1].End || text.Words.Text.AsSpan(spans[^1].End..span.Start).IsWhiteSpace()))
            {
                spans[^1] = TextSpan.FromBounds(Math.Min(spans[^1].Start, span.Start), Math.Max(spans[^1].End, span.End));
            }
            else
            {
                spans.Add(span);
            }
        }

        return spans;
    }

    private static TextSpan Trimmed(QuoteText text, WordRange range, bool withMarks)
    {
        var (from, to) = (range.From, range.To);
        while (from < to && IsMark(text, from))
        {
            from++;
        }

        while (to > from && IsMark(text, to - 1))
        {
            to--;
        }

        if (from == to)
        {
            // A colon or a dash can be a cue; a content of marks alone is none.
            return withMarks ? default : TextSpan.FromBounds(text.Words.Spans[range.From].Start, text.Words.Spans[range.To - 1].End);
        }

        if (withMarks)
        {
            (from, to) = WithMarks(text, from, to);
        }

        return TextSpan.FromBounds(text.Words.Spans[from].Start, text.Words.Spans[to - 1].End);
    }

    // Out to the marks of the quotation in which the edge word stands, when nothing but marks is between.
    private static (int From, int To) WithMarks(QuoteText text, int from, int to)
    {
        int start = from, end = to;
        for (int i = from - 1, q = text.QuotationOf[from]; q >= 0 && i >= 0 && text.QuotationOf[i] == q && IsMark(text, i) && text.Words[i] is not ("." or "," or "!" or "?" or ";" or ":"); i--)
        {
            start = i;
        }

        for (int i = to, q = text.QuotationOf[to - 1]; q >= 0 && i < text.Words.Count && text.QuotationOf[i] == q && IsMark(text, i); i++)
        {
            end = i + 1;
        }

        return (start, end);
    }

    private static bool IsMark(QuoteText text, int word) => text.Words[word] is "''" or "``" or "’’" or "‘‘" || text.Words[word] is [var c] && !char.IsLetterOrDigit(c) && c is not ('%' or '$' or '€' or '£' or '@' or '#' or '&');

    /// <summary>Whether the cue tells of something said or written rather than thought. "According to" and a colon are in no list of verbs.</summary>
    public static bool IsSpeechCue(QuoteText text, WordRange cue) => CueOf(text, cue) switch
    {
        CueClass.Speech or CueClass.Judgement or CueClass.Commitment or CueClass.Evidence or CueClass.SpeechNoun or CueClass.Hearsay => true,
        CueClass.None => cue.Length > 0 && text.Words[cue.To - 1] is ":" or "to" or "put",
        _ => false,
    };

    private static CueClass CueOf(QuoteText text, WordRange cue)
    {
        for (var i = cue.From; i < cue.To; i++)
        {
            if (text.Classes[i] != CueClass.None)
            {
                return text.Classes[i];
            }
        }

        return CueClass.None;
    }

    private static string Printed(QuoteText text, WordRange range) =>
        text.Words.Text[text.Words.Spans[range.From].Start..text.Words.Spans[range.To - 1].End];
}
