using SeedSearch.Text.Analysis;

namespace SeedSearch.Application.Indexing.Documents;

/// <summary>English as <see cref="EnglishAnalyzer"/> analyses it, with hyphenated words also in one ("cyber-space" is also cyberspace).</summary>
internal sealed class SentenceAnalyzer : Analyzer
{
    public static SentenceAnalyzer Instance { get; } = new();

    public override TermSource CreateSource()
    {
        TermSource source = new StandardTokenizer();
        source = new EnglishPossessiveFilter(source);
        source = new LowerCaseFilter(source);
        source = new StopFilter(source, EnglishStopWords.All);
        source = new CompoundFilter(source);
        return new PorterStemFilter(source);
    }

    /// <summary>The terms of a text, in order; of a hyphenated word both parts and the word in one.</summary>
    public static List<string> TermsOf(string text)
    {
        var terms = new List<string>();
        var source = Instance.CreateSource();
        source.Reset(text.AsMemory());
        while (source.Next())
        {
            terms.Add(source.Term.ToString());
        }

        return terms;
    }
}
