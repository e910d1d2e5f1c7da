using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Enrichment.Tests.Quotes;

/// <summary>Reads made-up articles with the shipped models.</summary>
internal static class QuoteReader
{
    private static readonly NameEnricher Names = NameEnricher.Create(new NameOptions());
    public static readonly QuoteEnricher Quotes = QuoteEnricher.Create();

    public static IReadOnlyList<Quote> Read(string text)
    {
        var article = new ArticleText("a", text, SentenceSplitter.Split(text));
        return Quotes.Read(article, Names.Read(article));
    }

    public static string Content(this Quote quote, string text) => string.Join(" … ", quote.Content.Select(span => span.Of(text)));

    /// <summary>The quote whose content covers <paramref name="part"/>.</summary>
    public static Quote Of(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        return Read(text).First(quote => quote.Content.Any(span => span.Start <= at && at + part.Length <= span.End));
    }
}
