using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text;

namespace SeedSearch.Application.Reading;

/// <summary>All printings of a statement by date, each with the words in which it differs from the first.</summary>
internal static class PrintingList
{
    public static IReadOnlyList<Printing> Of(IReadOnlyList<(ArticleEntry Article, int Number)> sentences)
    {
        if (sentences.Count < 2)
        {
            return [];
        }

        var ordered = sentences
            .OrderBy(s => s.Article.Summary.Date ?? DateOnly.MaxValue).ThenBy(s => s.Article.Summary.SourceFile, StringComparer.Ordinal).ThenBy(s => s.Number)
            .ToList();
        var first = Statement(ordered[0].Article, ordered[0].Number);
        return [.. ordered.Select(s => Printing(s.Article, s.Number, first))];
    }

    private static Printing Printing(ArticleEntry article, int number, string first)
    {
        var view = article.View(number);
        var compared = WordComparison.Of(first, Statement(article, number));
        return new Printing(view, WordComparison.MarkIn(view.Text, Statement(article, number), compared.Differing), NamedSpeaker(article, number), Math.Round(compared.Likeness, 3));
    }

    /// <summary>What is said in the sentence; where nobody speaks, all of it.</summary>
    private static string Statement(ArticleEntry article, int number)
    {
        var sentence = article.Sentences[number].Span;
        var parts = article.Findings.Quotes(number).SelectMany(q => q.Content).Where(c => c.Overlaps(sentence)).OrderBy(c => c.Start).ToList();
        return parts.Count == 0
            ? article.TextOf(number)
            : TextSpan.FromBounds(Math.Max(sentence.Start, parts[0].Start), Math.Min(sentence.End, parts[^1].End)).Of(article.Text);
    }

    /// <summary>Whom the article itself names as the speaker, other articles left aside.</summary>
    private static string? NamedSpeaker(ArticleEntry article, int number)
    {
        var sentence = article.Sentences[number].Span;
        return article.Record.Findings.Quotes
            .Where(q => q.FoundBy is SpeakerFoundBy.Name or SpeakerFoundBy.Title && q.Content.Any(c => c.Overlaps(sentence)))
            .Select(q => q.Speaker).FirstOrDefault();
    }
}
