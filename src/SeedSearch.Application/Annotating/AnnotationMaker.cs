using SeedSearch.Application.Indexing.Records;
using SeedSearch.Application.Searching;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Text;

namespace SeedSearch.Application.Annotating;

/// <summary>Turns an article's record into what is printed of it.</summary>
internal static class AnnotationMaker
{
    public static Annotation Make(ArticleRecord record, ArticleLessons lessons)
    {
        var findings = record.FindingsWith(lessons);
        return new Annotation
        {
            Id = record.Article.Id.Value,
            Text = record.Article.Text,
            Sentences = [.. record.Sentences.Select(s => new AnnotatedSentence(At(s.Span), s.IsFurniture))],
            Quotes = [.. findings.Quotes.Select(q => new AnnotatedQuote
            {
                Kind = Words.Of(q.Kind),
                Content = [.. q.Content.Select(At)],
                Cue = [.. q.Cue.Select(At)],
                Source = [.. q.Source.Select(At)],
                Speaker = q.Speaker,
                With = [.. q.With.Select(fellow => fellow.Name)],
                FoundBy = Words.Of(q.FoundBy),
                Why = q.Why,
                Confidence = q.Confidence,
            })],
            Names = [.. findings.Names.Select(n => new AnnotatedName(At(n.Span), Words.Of(n.Kind), n.Name))],
            Topics = [.. findings.Topics.Select(t => new AnnotatedTopic(t.Sentence, t.Topic, t.Score))],
            ArticleTopics = [.. findings.ArticleTopics.Select(t => new AnnotatedTopic(null, t.Topic, t.Score))],
        };
    }

    private static Place At(TextSpan span) => new(span.Start, span.End);
}
