namespace SeedSearch.Text.Analysis;

/// <summary>Words as printed, for those who look for exactly that form: small letters and no accents, but every word and every ending.</summary>
public sealed class ExactAnalyzer : Analyzer
{
    /// <summary>The analyzer; it has no state, so one is enough.</summary>
    public static ExactAnalyzer Instance { get; } = new();

    /// <inheritdoc />
    public override TermSource CreateSource() => new FoldingFilter(new LowerCaseFilter(new StandardTokenizer()));
}
