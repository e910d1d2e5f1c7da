using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Quotes;

/// <summary>How likely content and source of an attribution are right: a logistic model over what the finder knows of it.</summary>
internal static class QuoteConfidence
{
    /// <summary>Numbers an attribution.</summary>
    public const int Count = 10;

    /// <summary>Logarithms of odds, learned by `SeedSearch.Benchmarks calibrate-quotes` from articles that the quote models did not see; the card tells how well they hold.</summary>
    public static readonly double[] Weights = [-0.98, 0.71, 0.20, 0.06, -0.07, 0.45, 0.04, 0.10, 0.21, 0.44];

    /// <summary>0 to 1. What no cue model found (a quotation by itself) keeps what its finder says.</summary>
    public static double Of(QuoteText text, Attribution attribution)
    {
        if (attribution.Cue.Length == 0 || attribution.Content.Count == 0)
        {
            return attribution.Confidence;
        }

        Span<double> features = stackalloc double[Count];
        Fill(text, attribution, features);
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            sum += features[i] * Weights[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Writes what is known of an attribution with content and cue.</summary>
    public static void Fill(QuoteText text, Attribution attribution, Span<double> features)
    {
        var content = attribution.Content;
        var kind = QuoteBuilder.KindOf(text, content);
        var length = content.Sum(r => r.Length);
        var sure = Math.Clamp(attribution.Confidence, 0.01, 0.9999);
        features[0] = 1;
        features[1] = Math.Log(sure / (1 - sure));
        features[2] = kind == QuoteKind.Direct ? 1 : 0;
        features[3] = kind == QuoteKind.Mixed ? 1 : 0;
        features[4] = attribution.Source.Count == 0 ? 1 : 0;
        features[5] = attribution.RunsOn ? 1 : 0;
        features[6] = content.Count > 1 ? 1 : 0;
        features[7] = Math.Log(length);
        features[8] = text.Classes[attribution.Cue.From] == CueClass.Speech ? 1 : 0;
        features[9] = text.Words[content[^1].To - 1] is "." or "”" or "\"" || (content[^1].To < text.Words.Count && text.Words[content[^1].To] is "." or "," or "”" or "\"") ? 1 : 0;
    }
}
