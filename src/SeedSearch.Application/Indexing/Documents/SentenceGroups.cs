using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text;

namespace SeedSearch.Application.Indexing.Documents;

/// <summary>
/// A number that near-identical sentences share: those that print the same statement and little else, and those whose words that carry
/// meaning are the same in the same order, whatever their marks, capitals, plurals and little words.
/// </summary>
internal static class SentenceGroups
{
    /// <value>The share of a sentence that its statement must fill to stand for it.</value>
    private const double Filled = 0.5;

    /// <summary>0 for sentences too short to be told from others.</summary>
    public static long Of(string text, TextSpan sentence, IReadOnlyList<Quote> quotes)
    {
        foreach (var quote in quotes)
        {
            if (quote.Statement is { } statement
                && quote.Content.Sum(c => Math.Max(0, Math.Min(c.End, sentence.End) - Math.Max(c.Start, sentence.Start))) >= Filled * sentence.Length)
            {
                return Convert.ToInt64(statement, 16) | 1;
            }
        }

        return StatementFingerprint.Of(text);
    }
}
