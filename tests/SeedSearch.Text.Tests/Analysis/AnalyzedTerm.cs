using SeedSearch.Text.Analysis;

namespace SeedSearch.Text.Tests.Analysis;

/// <summary>One term with its place, as tests compare them.</summary>
internal readonly record struct AnalyzedTerm(string Term, int Start, int End, int PositionIncrement)
{
    public static List<AnalyzedTerm> Of(Analyzer analyzer, string text) => Of(analyzer.CreateSource(), text);

    public static List<AnalyzedTerm> Of(TermSource source, string text)
    {
        var terms = new List<AnalyzedTerm>();
        source.Reset(text.AsMemory());
        while (source.Next())
            terms.Add(new(source.Term.ToString(), source.Span.Start, source.Span.End, source.PositionIncrement));
        return terms;
    }
}
