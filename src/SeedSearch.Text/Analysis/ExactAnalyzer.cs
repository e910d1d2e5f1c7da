namespace SeedSearch.Text.Analysis;

/// <summary>Words as printed: small letters, no stemming, no stop words.</summary>
public sealed class ExactAnalyzer : Analyzer
{
    /// <summary>The analyzer; it has no state, so one is enough.</summary>
    public static ExactAnalyzer Instance { get; } = new();

    /// <inheritdoc />
    public override TermSource CreateSource() => new LowerCaseFilter(new StandardTokenizer());
}
