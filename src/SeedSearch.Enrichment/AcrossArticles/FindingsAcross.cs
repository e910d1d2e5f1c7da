using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>An article's findings with what other articles tell.</summary>
public static class FindingsAcross
{
    /// <summary>The findings, names and speakers replaced as the lessons say. The findings given stay as they are.</summary>
    public static ArticleFindings With(this ArticleFindings findings, ArticleLessons lessons)
    {
        if (lessons.Names.Count + lessons.Quotes.Count == 0)
        {
            return findings;
        }

        var names = lessons.Names.ToDictionary(n => (n.Kind, n.Name));
        var quotes = lessons.Quotes.ToDictionary(q => q.Quote);
        return findings with
        {
            Names = [.. findings.Names.Select(n => names.GetValueOrDefault((n.Kind, n.Name)) is { } lesson
                ? n with { Name = lesson.Canonical, Why = $"{n.Why}; {lesson.Why}", Confidence = n.Confidence * lesson.ToldBy.Likeness }
                : n)],
            People = [.. findings.People.Select(p => p with { Name = Canonical(NameKind.Person, p.Name) })],
            Affiliations = [.. findings.Affiliations.Select(a => a with
            {
                Person = Canonical(NameKind.Person, a.Person),
                Organisation = Canonical(NameKind.Organisation, a.Organisation),
            })],
            Quotes = [.. findings.Quotes.Select((quote, number) => Taught(quote, quotes.GetValueOrDefault(number),
                quote.Speaker is { } speaker ? names.GetValueOrDefault((quote.SpeakerKind ?? NameKind.Person, speaker)) : null))],
        };

        string Canonical(NameKind kind, string name) => names.GetValueOrDefault((kind, name))?.Canonical ?? name;
    }

    private static Quote Taught(Quote quote, QuoteLesson? lesson, NameLesson? name)
    {
        if (lesson?.Speaker is { } learned)
        {
            return quote with
            {
                Speaker = learned,
                SpeakerKind = lesson.SpeakerKind,
                FoundBy = SpeakerFoundBy.OtherArticle,
                Why = quote.Speaker is null || quote.Speaker == learned ? lesson.Why! : $"{lesson.Why}; the article alone would suggest {name?.Canonical ?? quote.Speaker}",
                Confidence = lesson.Confidence,
                ToldBy = lesson.ToldBy,
                Statement = lesson.Statement,
            };
        }

        if (name is not null)
        {
            quote = quote with
            {
                Speaker = name.Canonical,
                FoundBy = quote.FoundBy == SpeakerFoundBy.Name ? SpeakerFoundBy.OtherArticle : quote.FoundBy,
                Why = $"{quote.Why}; {name.Why}",
                Confidence = Math.Round(quote.Confidence * name.ToldBy.Likeness, 2),
                ToldBy = name.ToldBy,
            };
        }

        return lesson is null ? quote : quote with { Statement = lesson.Statement, Why = lesson.Why is null ? quote.Why : $"{quote.Why}; {lesson.Why}" };
    }
}
