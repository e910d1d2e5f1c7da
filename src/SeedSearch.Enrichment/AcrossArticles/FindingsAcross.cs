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
        var quotes = lessons.Quotes.ToLookup(q => q.Quote);
        return findings with
        {
            Names = [.. findings.Names.Select(n => names.GetValueOrDefault((n.Kind, n.Name)) is { } lesson
                ? n with { Name = lesson.Canonical, Why = $"{n.Why}; {lesson.Why}", Confidence = Math.Round(n.Confidence * lesson.Confidence, 2) }
                : n)],
            People = [.. findings.People.Select(p => p with { Name = Canonical(NameKind.Person, p.Name) })],
            Affiliations = [.. findings.Affiliations.Select(a => a with
            {
                Person = Canonical(NameKind.Person, a.Person),
                Organisation = Canonical(NameKind.Organisation, a.Organisation),
            })],
            Quotes = [.. findings.Quotes.SelectMany((quote, number) => Taught(Fellows(quote), [.. quotes[number]], Speaker(quote)))],
        };

        NameLesson? Speaker(Quote quote) => quote.Speaker is not { } speaker ? null
            : (quote.SpeakerKind is { } kind ? names.GetValueOrDefault((kind, speaker)) : null)
                ?? (quote.SpeakerKind is null or NameKind.Other ? names.GetValueOrDefault((NameKind.Person, speaker)) : null);

        Quote Fellows(Quote quote) => quote.With.Count == 0 ? quote : quote with { With = [.. quote.With.Select(f => f with { Name = Canonical(f.Kind, f.Name) })] };

        string Canonical(NameKind kind, string name) => names.GetValueOrDefault((kind, name))?.Canonical ?? name;
    }

    /// <summary>The quote with its lessons; where they give its parts different speakers, in as many quotes.</summary>
    private static IEnumerable<Quote> Taught(Quote quote, List<QuoteLesson> lessons, NameLesson? name)
    {
        if (lessons.Count < 2 && (lessons.Count == 0 || lessons[0].Content.Count == quote.Content.Count))
        {
            yield return Taught(quote, lessons.FirstOrDefault(), name);
            yield break;
        }

        for (int first = 0, next; first < quote.Content.Count; first = next)
        {
            var lesson = At(first);
            for (next = first + 1; next < quote.Content.Count && (lesson?.Speaker == At(next)?.Speaker); next++)
            {
            }

            var part = next - first == quote.Content.Count ? quote : quote with
            {
                Content = [.. quote.Content.Skip(first).Take(next - first)],
                Cue = first == 0 ? quote.Cue : [],
                Source = first == 0 ? quote.Source : [],
            };
            yield return Taught(part, lesson, name);
        }

        QuoteLesson? At(int content) => lessons.Find(l => content >= l.Content.First && content < l.Content.First + l.Content.Count);
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
                SpeakerKind = name.Kind,
                FoundBy = quote.FoundBy == SpeakerFoundBy.Name && name.ToldBy is not null ? SpeakerFoundBy.OtherArticle : quote.FoundBy,
                Why = $"{quote.Why}; {name.Why}",
                Confidence = Math.Round(quote.Confidence * name.Confidence, 2),
                ToldBy = name.ToldBy,
            };
        }

        return lesson is null ? quote : quote with { Statement = lesson.Statement, Why = lesson.Why is null ? quote.Why : $"{quote.Why}; {lesson.Why}" };
    }
}
