namespace SeedSearch.Text.Analysis;

/// <summary>English as Lucene's EnglishAnalyzer analyses it: words, possessives, small letters, stop words, Porter's stems.</summary>
public sealed class EnglishAnalyzer : Analyzer
{
    /// <summary>The analyzer; it has no state, so one is enough.</summary>
    public static EnglishAnalyzer Instance { get; } = new();

    /// <inheritdoc />
    public override TermSource CreateSource()
    {
        TermSource source = new StandardTokenizer();
        source = new EnglishPossessiveFilter(source);
        source = new LowerCaseFilter(source);
        source = new StopFilter(source, EnglishStopWords.All);
        return new PorterStemFilter(source);
    }
}
