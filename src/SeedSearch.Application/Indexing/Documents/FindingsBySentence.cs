using SeedSearch.Application.Indexing.Records;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Application.Indexing.Documents;

/// <summary>An article's findings, a sentence at a time.</summary>
internal sealed class FindingsBySentence
{
    private readonly List<Quote>[] quotes;
    private readonly List<NameMention>[] names;
    private readonly List<string>[] topics;

    private readonly Dictionary<string, IReadOnlyList<string>> affiliations;

    public FindingsBySentence(ArticleRecord record, ArticleLessons lessons)
    {
        var findings = Findings = record.FindingsWith(lessons);
        affiliations = lessons.Affiliations.ToDictionary(a => a.Speaker, a => a.Organisations, StringComparer.Ordinal);
        var sentences = record.Sentences;
        quotes = Empty<Quote>(sentences.Count);
        names = Empty<NameMention>(sentences.Count);
        topics = Empty<string>(sentences.Count);
        foreach (var quote in findings.Quotes)
        {
            var last = -1;
            foreach (var content in quote.Content)
            {
                for (var at = FirstAt(record, content.Start); at < sentences.Count && sentences[at].Span.Start < content.End; at++)
                {
                    if (at > last && sentences[at].Span.Overlaps(content))
                    {
                        quotes[at].AddRange(OneASpeaker(quote));
                        last = at;
                    }
                }
            }
        }

        foreach (var name in findings.Names)
        {
            if (FirstAt(record, name.Span.Start) is var at && at < sentences.Count && sentences[at].Span.Overlaps(name.Span))
            {
                names[at].Add(name);
            }
        }

        foreach (var topic in findings.Topics.Where(t => t.Sentence >= 0 && t.Sentence < sentences.Count))
        {
            topics[topic.Sentence].Add(topic.Topic);
        }

    }

    public ArticleFindings Findings { get; }

    // Each of those who speak together has the quote.
    private static IEnumerable<Quote> OneASpeaker(Quote quote) =>
        quote.With.Select(fellow => quote with { Speaker = fellow.Name, SpeakerKind = fellow.Kind, With = [], Why = $"{fellow.Name} is named beside {quote.Speaker}; {quote.Why}" }).Prepend(quote);

    /// <summary>Quotes of which some content stands in the sentence.</summary>
    public IReadOnlyList<Quote> Quotes(int sentence) => quotes[sentence];

    /// <summary>For whom the sentence's speakers speak: themselves when they are bodies.</summary>
    public IReadOnlyList<string> SpeakingFor(int sentence) =>
        [.. quotes[sentence].Where(q => q.Speaker is not null)
            .SelectMany(q => q.SpeakerKind == NameKind.Organisation ? [q.Speaker!] : affiliations.GetValueOrDefault(q.Speaker!) ?? [])
            .Distinct(StringComparer.Ordinal)];

    /// <summary>Canonical names of a kind in the sentence, each once, in order.</summary>
    public IReadOnlyList<string> Named(int sentence, NameKind kind) =>
        [.. names[sentence].Where(n => n.Kind == kind).Select(n => n.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The sentence's topics, best first; those it has from its article too.</summary>
    public IReadOnlyList<string> Topics(int sentence) => topics[sentence];

    /// <summary>The first sentence that ends after a place.</summary>
    private static int FirstAt(ArticleRecord record, int place)
    {
        int low = 0, high = record.Sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = record.Sentences[middle].Span.End > place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static List<T>[] Empty<T>(int count)
    {
        var lists = new List<T>[count];
        for (var i = 0; i < count; i++)
        {
            lists[i] = [];
        }

        return lists;
    }
}
