namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>The regular forms of English words.</summary>
internal static class Inflection
{
    private const string Doubling = " quip brag chat blog nag rip slam snap plan commit admit refer dub bid beg ban rebut ";

    /// <summary>Base form, -s, -ed, -ing.</summary>
    public static string[] OfVerb(string lemma)
    {
        var third = OfNoun(lemma)[1];
        if (lemma.EndsWith('e'))
        {
            return [lemma, third, lemma + "d", lemma[..^1] + "ing"];
        }

        if (EndsInConsonantY(lemma))
        {
            return [lemma, third, lemma[..^1] + "ied", lemma + "ing"];
        }

        var stem = Doubling.Contains($" {lemma} ", StringComparison.Ordinal) ? lemma + lemma[^1] : lemma;
        return [lemma, third, stem + "ed", stem + "ing"];
    }

    /// <summary>Singular and plural.</summary>
    public static string[] OfNoun(string lemma) =>
        EndsInConsonantY(lemma) ? [lemma, lemma[..^1] + "ies"]
        : lemma.EndsWith('s') || lemma.EndsWith('x') || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma == "go" ? [lemma, lemma + "es"]
        : [lemma, lemma + "s"];

    private static bool EndsInConsonantY(string lemma) => lemma.EndsWith('y') && lemma.Length > 1 && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal);
}
