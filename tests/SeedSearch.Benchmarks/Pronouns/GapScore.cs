using System.Globalization;
using SeedSearch.Enrichment.Names;

namespace SeedSearch.Benchmarks.Pronouns;

/// <summary>GAP's own score: F1 over "the pronoun means this name", two names a pronoun; the bias is the feminine F1 over the masculine.</summary>
internal sealed class GapScore
{
    private readonly int[,] counts = new int[3, 3];

    public void Add(GapPronoun pronoun, string? chosen)
    {
        Count(pronoun, chosen == pronoun.A, pronoun.IsA);
        Count(pronoun, chosen == pronoun.B, pronoun.IsB);
    }

    public double F1 => Of(Gender.Male, Gender.Female);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"F1 {F1:F1}, masculine {Of(Gender.Male):F1}, feminine {Of(Gender.Female):F1}, bias {Of(Gender.Female) / Of(Gender.Male):F2}");

    private void Count(GapPronoun pronoun, bool said, bool is_)
    {
        counts[(int)pronoun.Gender, 0] += said && is_ ? 1 : 0;
        counts[(int)pronoun.Gender, 1] += said ? 1 : 0;
        counts[(int)pronoun.Gender, 2] += is_ ? 1 : 0;
    }

    private double Of(params Gender[] genders) =>
        200.0 * genders.Sum(g => counts[(int)g, 0]) / genders.Sum(g => counts[(int)g, 1] + counts[(int)g, 2]);
}
