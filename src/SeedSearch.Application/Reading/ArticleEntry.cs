using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Indexing.Records;
using SeedSearch.Application.Searching;
using SeedSearch.Corpus;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text;

namespace SeedSearch.Application.Reading;

/// <summary>An article out of the index, ready to be shown. Immutable.</summary>
internal sealed class ArticleEntry
{
    private readonly ArticleRecord record;
    private readonly Func<string, ArticleSummary?> otherArticle;

    /// <param name="record">The record.</param>
    /// <param name="lessons">What other articles tell.</param>
    /// <param name="otherArticle">Finds an article by its id, or null.</param>
    public ArticleEntry(ArticleRecord record, ArticleLessons lessons, Func<string, ArticleSummary?> otherArticle)
    {
        this.record = record;
        this.otherArticle = otherArticle;
        Findings = new FindingsBySentence(record, lessons);
        Summary = SummaryOf(record.Article);
    }

    public ArticleSummary Summary { get; }

    public FindingsBySentence Findings { get; }

    public int Count => record.Sentences.Count;

    public ArticleRecord Record => record;

    public string TextOf(int number) => record.Sentences[number].Span.Of(record.Article.Text);

    /// <summary>The number of the sentence of that name, or -1.</summary>
    public int NumberOf(string id)
    {
        for (var number = 0; number < Count; number++)
        {
            if (record.SentenceIdsInOrder[number] == id)
            {
                return number;
            }
        }

        return -1;
    }

    /// <param name="number">Which sentence.</param>
    /// <param name="id">Its lasting name, where it is known; else those of the whole article are made.</param>
    public SentenceView View(int number, string? id = null)
    {
        var sentence = record.Sentences[number];
        return new SentenceView
        {
            Id = new SentenceId(id ?? record.SentenceIdsInOrder[number]),
            Text = TextOf(number),
            Number = number,
            Start = sentence.Span.Start,
            Article = Summary,
            Quotes = [.. Findings.Quotes(number).Select(q => View(q, sentence.Span))],
            Organisations = Findings.Named(number, NameKind.Organisation),
            SpeakingFor = Findings.SpeakingFor(number),
            People = Findings.Named(number, NameKind.Person),
            Topics = Findings.Topics(number),
            IsFurniture = sentence.IsFurniture,
            StartsParagraph = sentence.StartsParagraph,
        };
    }

    /// <summary>Whether a sentence helps to understand those beside it: furniture does not, and a headline is the article's title, which is shown anyway.</summary>
    public bool IsContext(int number) => !record.Sentences[number].IsFurniture && !(number == 0 && TextOf(0).AsSpan().Trim().SequenceEqual(Summary.Title.AsSpan().Trim()));

    /// <summary>The nearest sentence before or after that is context, as text; null when there is none.</summary>
    public string? Neighbour(int number, int step)
    {
        for (var at = number + step; at >= 0 && at < Count; at += step)
        {
            if (IsContext(at))
            {
                return TextOf(at);
            }
        }

        return null;
    }

    public static ArticleSummary SummaryOf(Article article) => new()
    {
        Key = SentenceIds.KeyOf(article.Id),
        Id = article.Id.Value,
        Title = article.Title ?? Path.GetFileName(article.SourceFile),
        Outlet = article.Outlet,
        Date = article.Date,
        Authors = article.Authors,
        Address = article.Address is { IsAbsoluteUri: true, Scheme: "http" or "https" } address ? address : null,
        SourceFile = article.SourceFile,
        SourceLine = article.SourceLine,
    };

    private QuoteView View(Quote quote, TextSpan sentence)
    {
        var text = record.Article.Text;
        return new QuoteView
        {
            Kind = Words.Of(quote.Kind),
            Speaker = quote.Speaker,
            FoundBy = Words.Of(quote.FoundBy),
            Source = quote.Source.Count == 0 ? null : string.Join(" … ", quote.Source.Select(s => s.Of(text))),
            Cue = quote.Cue.Count == 0 ? null : string.Join(" … ", quote.Cue.Select(s => s.Of(text))),
            Content = [.. quote.Content.Select(c => c.Of(text))],
            ContentInSentence = [.. quote.Content.Where(c => c.Overlaps(sentence)).Select(c =>
                (Math.Max(c.Start, sentence.Start) - sentence.Start, Math.Min(c.End, sentence.End) - sentence.Start))],
            Why = quote.Why,
            Confidence = quote.Confidence,
            ToldBy = quote.ToldBy is { } told ? otherArticle(told.ArticleId) : null,
            StatementKey = quote.Statement,
        };
    }
}
