using SeedSearch.Application.Indexing.Records;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text;

namespace SeedSearch.Application.Indexing.Documents;

/// <summary>An article's findings, a sentence at a time.</summary>
internal sealed class FindingsBySentence
{
    private static readonly Dictionary<string, IReadOnlyList<string>> NoAffiliations = [];

    private readonly List<Quote>?[] quotes;
    private readonly List<NameMention>?[] names;
    private readonly List<string>?[] topics;

    private readonly Dictionary<string, IReadOnlyList<string>> affiliations;

    public FindingsBySentence(ArticleRecord record, ArticleLessons lessons) : this(record.Sentences, record.FindingsWith(lessons), lessons)
    {
    }

    /// <param name="sentences">Those of the article.</param>
    /// <param name="findings">What is found in them, what other articles tell included.</param>
    /// <param name="lessons">What other articles tell.</param>
    public FindingsBySentence(IReadOnlyList<Sentence> sentences, ArticleFindings findings, ArticleLessons lessons)
    {
        Findings = findings;
        affiliations = lessons.Affiliations.Count == 0 ? NoAffiliations : lessons.Affiliations.ToDictionary(a => a.Speaker, a => a.Organisations, StringComparer.Ordinal);
        quotes = new List<Quote>?[sentences.Count];
        names = new List<NameMention>?[sentences.Count];
        topics = new List<string>?[sentences.Count];
        foreach (var quote in findings.Quotes)
        {
            var last = -1;
            foreach (var content in quote.Content)
            {
                for (var at = FirstAt(sentences, content.Start); at < sentences.Count && sentences[at].Span.Start < content.End; at++)
                {
                    if (at > last && sentences[at].Span.Overlaps(content))
                    {
                        AddOneASpeaker(quotes[at] ??= [], quote);
                        last = at;
                    }
                }
            }
        }

        foreach (var name in findings.Names)
        {
            if (FirstAt(sentences, name.Span.Start) is var at && at < sentences.Count && sentences[at].Span.Overlaps(name.Span))
            {
                (names[at] ??= []).Add(name);
            }
        }

        foreach (var topic in findings.Topics.Where(t => t.Sentence >= 0 && t.Sentence < sentences.Count))
        {
            (topics[topic.Sentence] ??= []).Add(topic.Topic);
        }
    }

    public ArticleFindings Findings { get; }

    // Each of those who speak together has the quote.
    private static void AddOneASpeaker(List<Quote> into, Quote quote)
    {
        into.Add(quote);
        foreach (var fellow in quote.With)
        {
            into.Add(quote with { Speaker = fellow.Name, SpeakerKind = fellow.Kind, With = [], Why = $"{fellow.Name} is named beside {quote.Speaker}; {quote.Why}" });
        }
    }

    /// <summary>Quotes of which some content stands in the sentence.</summary>
    public IReadOnlyList<Quote> Quotes(int sentence) => quotes[sentence] ?? (IReadOnlyList<Quote>)[];

    /// <summary>For whom the sentence's speakers speak: themselves when they are bodies.</summary>
    public IReadOnlyList<string> SpeakingFor(int sentence) =>
        [.. Quotes(sentence).Where(q => q.Speaker is not null)
            .SelectMany(q => q.SpeakerKind == NameKind.Organisation ? [q.Speaker!] : affiliations.GetValueOrDefault(q.Speaker!) ?? [])
            .Distinct(StringComparer.Ordinal)];

    /// <summary>Canonical names of a kind in the sentence, each once, in order.</summary>
    public IReadOnlyList<string> Named(int sentence, NameKind kind) =>
        names[sentence] is not { } named ? [] : [.. named.Where(n => n.Kind == kind).Select(n => n.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The sentence's topics, best first; those it has from its article too.</summary>
    public IReadOnlyList<string> Topics(int sentence) => topics[sentence] ?? (IReadOnlyList<string>)[];

    /// <summary>The first sentence that ends after a place.</summary>
    private static int FirstAt(IReadOnlyList<Sentence> sentences, int place)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].Span.End > place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
