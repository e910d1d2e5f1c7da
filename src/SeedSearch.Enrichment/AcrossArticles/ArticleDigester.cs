using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>Makes an article's digest. Safe to call from many threads.</summary>
public static class ArticleDigester
{
    /// <summary>What other articles need of this one.</summary>
    public static ArticleDigest Digest(ArticleText article, ArticleFindings findings) => new()
    {
        Id = article.Id,
        Date = article.Date,
        People = People(article, findings),
        Names = Names(article, findings),
        Affiliations = [.. findings.Affiliations.Select(a => new DigestAffiliation(a.Person, a.Organisation)).Distinct()],
        Statements = [.. findings.Quotes.Select(quote => Statement(article, quote))],
    };

    private static List<DigestPerson> People(ArticleText article, ArticleFindings findings)
    {
        var known = findings.People.ToDictionary(p => p.Name, StringComparer.Ordinal);
        var people = new List<DigestPerson>();
        foreach (var group in findings.Names.Where(n => n.Kind == NameKind.Person).GroupBy(n => n.Name, StringComparer.Ordinal))
        {
            var mentions = group.Select(n => n.Span).ToList();
            var whole = mentions.FindIndex(m => m.In(article.Text).SequenceEqual(group.Key));
            var shorts = mentions.Select(m => m.Of(article.Text)).Where(form => form != group.Key && !form.Contains(' ')).Distinct().Order(StringComparer.Ordinal);
            var person = known.GetValueOrDefault(group.Key);
            people.Add(new DigestPerson(group.Key, person?.Gender ?? Gender.Unknown, mentions[Math.Max(0, whole)], mentions.Count, [.. shorts],
                [.. (person?.Titles ?? []).Select(t => PrintedSource.Normalise(t.Text)).Where(t => t.Length > 0).Distinct()]));
        }

        return people;
    }

    private static List<DigestName> Names(ArticleText article, ArticleFindings findings) =>
        [.. findings.Names.Where(n => n.Kind is NameKind.Organisation or NameKind.Other)
            .GroupBy(n => (n.Kind, n.Name))
            .Select(group => new DigestName(group.Key.Name, group.Key.Kind, group.First().Span,
                [.. group.Select(n => n.Span.Of(article.Text)).Where(form => form != group.Key.Name && Acronym.Is(form)).Distinct()]))];

    private static DigestStatement Statement(ArticleText article, Quote quote) => new()
    {
        Span = TextSpan.FromBounds(quote.Content[0].Start, quote.Content[^1].End),
        Sentence = SentenceAt(article.Sentences, quote.Content[0].Start),
        Kind = quote.Kind,
        Speaker = quote.Speaker,
        SpeakerKind = quote.SpeakerKind,
        FoundBy = quote.FoundBy,
        Source = quote.Source.Count == 0 ? "" : PrintedSource.Normalise(quote.Source[0].Of(article.Text)),
        Confidence = quote.Confidence,
        Words = StatementWords.Of(article.Text, quote.Content),
    };

    /// <summary>The number of the last sentence that starts at or before a place; 0 when none does.</summary>
    private static int SentenceAt(IReadOnlyList<Sentence> sentences, int place)
    {
        int low = 0, high = sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].Span.Start <= place ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
