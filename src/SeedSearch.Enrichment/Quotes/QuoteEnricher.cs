using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Quotes.Speakers;

namespace SeedSearch.Enrichment.Quotes;

/// <summary>Finds who said what in one article. Immutable, thread-safe; made once.</summary>
public sealed class QuoteEnricher
{
    private readonly GrammarReader grammar;
    private readonly AttributionFinder finder;

    private QuoteEnricher(GrammarReader grammar, AttributionFinder finder) => (this.grammar, this.finder) = (grammar, finder);

    /// <summary>With the models shipped in this library; slow (a fraction of a second), so do it once.</summary>
    /// <exception cref="InvalidDataException">The library's own weights are damaged: build it again.</exception>
    public static QuoteEnricher Create() => new(GrammarReader.Create(), QuoteModels.ReadFinder());

    /// <summary>The quotes of <paramref name="article"/>, in order of their content's first character.</summary>
    /// <param name="article">Sentences of page furniture are not read.</param>
    /// <param name="names">What <see cref="NameEnricher"/> read in the same article.</param>
    public IReadOnlyList<Quote> Read(ArticleText article, NameReading names)
    {
        var text = QuoteText.Of(article.Text, ShortSentences.Of(article.Sentences, article.Text), grammar, finder.IsWorthReading);
        var resolver = new SpeakerResolver(new ArticleCast(text, names));
        var quotes = new List<Quote>();
        var spoken = new Dictionary<int, Speaker>();
        foreach (var attribution in finder.Find(text))
        {
            var speaker = resolver.Resolve(attribution);
            if (attribution.Cue.Length > 0 && text.QuotationOf[attribution.Cue.From] < 0 && QuoteBuilder.IsSpeechCue(text, attribution.Cue))
            {
                spoken[text.Words.SentenceOf[attribution.Cue.From]] = speaker;
            }

            if (attribution.Content.Count > 0)
            {
                var quote = QuoteBuilder.Build(text, attribution, speaker);
                if (quote.Content.Count > 0 && IsTold(text, attribution, quote, speaker.IsPlace))
                {
                    quotes.Add(quote);
                }
            }
        }

        StandaloneQuotes.Add(text, quotes, spoken);
        quotes.Sort((a, b) => a.Content[0].Start != b.Content[0].Start ? a.Content[0].Start - b.Content[0].Start : a.Content[^1].End - b.Content[^1].End);
        return quotes;
    }

    /// <summary>What is in no quotation marks and less likely right than this is not told.</summary>
    private const double LeastConfidence = 0.22;

    /// <summary>
    /// Whether the finding tells a reader anything. Nobody's thoughts ("is expected to") and acts ("was approved"), "which" clauses and nicknames ("known as the “Big Apple”") do not.
    /// </summary>
    private static bool IsTold(QuoteText text, Attribution attribution, Quote quote, bool isPlace)
    {
        if (attribution.IsHeadline && quote.Kind != QuoteKind.Direct && attribution.Cue.From == attribution.Content[0].From - 1)
        {
            return !isPlace && quote is { FoundBy: SpeakerFoundBy.Name, SpeakerKind: NameKind.Person or NameKind.Organisation };
        }

        if (quote.Kind == QuoteKind.Indirect && QuoteConfidence.Of(text, attribution) < LeastConfidence)
        {
            return false;
        }

        if (quote.Kind == QuoteKind.Indirect && PointsBack(text, attribution.Content[0]))
        {
            return false;
        }

        if (quote.Kind == QuoteKind.Indirect && IsSubject(text, attribution))
        {
            return false;
        }

        if (quote.Speaker is not null || quote.Kind == QuoteKind.Direct)
        {
            return true;
        }

        var isSpeech = attribution.Cue.Length > 0 && QuoteBuilder.IsSpeechCue(text, attribution.Cue);
        if (quote.Kind == QuoteKind.Indirect && isSpeech && attribution.Source.Count > 0 && PassiveCue.Is(text, attribution, new SourcePhrase(text, attribution.Source)) && !PassiveCue.IsTelling(text, attribution.Cue))
        {
            return false;
        }

        return quote.Kind == QuoteKind.Mixed
            ? isSpeech || QuoteBuilder.QuotedShare(text, attribution.Content) >= 0.5
            : isSpeech && !(attribution.Source is [{ Length: 1 } source] && text.Words[source.From] is "which" or "that");
    }

    // "The governor {spoke} on Tuesday", "Parliament {passed} a law": a phrase without a verb right before the cue, taken for what is said, is who says it.
    private static bool IsSubject(QuoteText text, Attribution attribution)
    {
        var isInverted = attribution.Source.Count > 0 && attribution.Source[0].From >= attribution.Cue.To && attribution.Content[^1].To == attribution.Cue.From
            && text.Words[attribution.Cue.To - 1] is not ("by" or "to" or "from") && text.Words[attribution.Cue.From] is not ("is" or "are" or "was" or "were" or "has" or "have" or "had" or "being" or "been");
        if ((attribution.Source.Count > 0 && !isInverted) || attribution.Cue.Length == 0 || attribution.Content[^1].To > attribution.Cue.From)
        {
            return false;
        }

        for (var i = attribution.Content[0].From; i < attribution.Cue.From; i++)
        {
            if (text.Words.Tags[i] is WordTag.VerbPast or WordTag.VerbPresent or WordTag.VerbThird or WordTag.Modal or WordTag.VerbBase)
            {
                return false;
            }
        }

        return true;
    }

    // "these views", "those remarks": the statement itself stands elsewhere.
    private static bool PointsBack(QuoteText text, WordRange content) =>
        content.Length > 1
        && (text.Words[content.From] is "this" or "these" or "such" or "those")
        && text.Classes[content.From + 1] != CueClass.None;
}
