using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Enrichment.Tests.Quotes.Finding;

/// <summary>A made-up text, and attributions in it given by their words.</summary>
internal sealed class MarkedText
{
    private static readonly GrammarReader Grammar = GrammarReader.Create();
    private readonly string text;

    public MarkedText(string text)
    {
        this.text = text;
        Quotes = QuoteText.Of(text, SentenceSplitter.Split(text), Grammar);
    }

    public QuoteText Quotes { get; }

    /// <summary>The words that <paramref name="part"/> covers where it is first printed.</summary>
    public WordRange Words(string part)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        var words = Enumerable.Range(0, Quotes.Words.Count).Where(w => Quotes.Words.Spans[w] is var s && s.Start >= start && s.End <= start + part.Length).ToList();
        return new WordRange(words[0], words[^1] + 1);
    }

    public string Print(WordRange range) => text[Quotes.Words.Spans[range.From].Start..Quotes.Words.Spans[range.To - 1].End];
}
