using SeedSearch.Application.Searching;

namespace SeedSearch.TestKit.Sample;

/// <summary>Builds the sentences of one made-up article.</summary>
public sealed class SampleArticle(string key, string title, string? outlet, DateOnly? date)
{
    private readonly List<SentenceView> sentences = [];

    private readonly ArticleSummary summary = new() { Key = key, Title = title, Outlet = outlet, Date = date, SourceFile = $"sample/{key}.txt", Authors = outlet is null ? [] : ["A. Reporter"] };

    /// <summary>What was built.</summary>
    public IReadOnlyList<SentenceView> Sentences => sentences;

    /// <summary>Adds a sentence in which nobody speaks.</summary>
    public SampleArticle Plain(string text, string[] organisations, string[] topics) => Add(text, [], organisations, topics);

    /// <summary>Adds what belongs to the page rather than to the article.</summary>
    public SampleArticle Furniture(string text)
    {
        Add(text, [], [], []);
        sentences[^1] = sentences[^1] with { IsFurniture = true };
        return this;
    }

    /// <summary>Adds a sentence in which somebody speaks.</summary>
    public SampleArticle Said(string? speaker, string foundBy, string source, string text, string content, string[] organisations, string[] topics, bool startsParagraph = false, string? statement = null)
    {
        var start = text.IndexOf(content, StringComparison.Ordinal);
        var quote = new QuoteView
        {
            Kind = text.Contains('"') ? "direct" : "indirect",
            Speaker = speaker,
            FoundBy = foundBy,
            Source = source,
            Cue = "said",
            Content = [content],
            ContentInSentence = start < 0 ? [] : [(start, start + content.Length)],
            Why = $"“{source}” stands beside “said”",
            Confidence = speaker is null ? 0.4 : 0.9,
            StatementKey = statement,
        };
        Add(text, [quote], organisations, topics);
        if (startsParagraph) sentences[^1] = sentences[^1] with { StartsParagraph = true };
        return this;
    }

    private SampleArticle Add(string text, QuoteView[] quotes, string[] organisations, string[] topics)
    {
        sentences.Add(new()
        {
            Id = new($"{summary.Key}-{sentences.Count}"),
            Text = text,
            Number = sentences.Count,
            Start = sentences.Sum(sentence => sentence.Text.Length + 1),
            Article = summary,
            Quotes = quotes,
            Organisations = organisations,
            SpeakingFor = quotes.Length > 0 ? organisations : [],
            People = [.. quotes.Select(quote => quote.Speaker).OfType<string>()],
            Topics = topics,
            StartsParagraph = sentences.Count == 0,
        });
        return this;
    }
}
