namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>How likely each person is the one a pronoun means: a log-linear model over their mentions, with "nobody named" as one more choice.</summary>
internal static class PronounModel
{
    /// <summary>The probability of each person, the sum over their mentions; they and "nobody named" (an empty name) add up to 1.</summary>
    /// <param name="candidates">The mentions.</param>
    /// <param name="weights">As many as <see cref="PronounFeatures.Count"/>.</param>
    /// <param name="more">What is added to a person's score for what the mentions do not tell.</param>
    public static Dictionary<string, double> Probabilities(List<PronounCandidate> candidates, ReadOnlySpan<float> weights, IReadOnlyDictionary<string, double>? more = null)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal) { [""] = 1 };
        foreach (var candidate in candidates)
        {
            sums[candidate.Name] = sums.GetValueOrDefault(candidate.Name) + Math.Exp(PronounFeatures.Score(candidate.Features, weights));
        }

        foreach (var (name, bonus) in more ?? new Dictionary<string, double>())
        {
            sums[name] = Math.Max(sums.GetValueOrDefault(name), LeastOfSpeakers) * Math.Exp(bonus);
        }

        var total = sums.Values.Sum();
        foreach (var name in sums.Keys.ToList())
        {
            sums[name] /= total;
        }

        return sums;
    }

    /// <summary>What a person weighs at least who spoke before, however far back the name stands: as much as a name in passing two sentences back.</summary>
    private const double LeastOfSpeakers = 3;
}
