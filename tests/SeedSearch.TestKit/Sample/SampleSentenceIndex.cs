using System.Runtime.CompilerServices;
using SeedSearch.Application;
using SeedSearch.Application.Reading;
using SeedSearch.Application.Searching;

namespace SeedSearch.TestKit.Sample;

/// <summary>
/// An index of made-up sentences in memory, for tests of what stands before the door. It knows words joined by AND, and nothing of
/// operators: "?" is a slip, "harbor" is mended to "harbour", "broken" breaks.
/// </summary>
public sealed class SampleSentenceIndex(IReadOnlyList<SentenceView> sentences) : ISentenceIndex
{
    /// <summary>The id of a sentence that was here once.</summary>
    public const string GoneId = "gone-0";

    /// <summary>The id of a sentence that was here once, in an article that is gone as well.</summary>
    public const string GoneWithArticleId = "gone-1";

    /// <summary>An index of the whole <see cref="SampleCorpus"/>.</summary>
    public SampleSentenceIndex() : this(SampleCorpus.Sentences)
    {
    }

    /// <summary>How often it was searched.</summary>
    public int Searches { get; private set; }

    /// <summary>What the summary says of damage.</summary>
    public string? Damage { get; init; }

    public Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        Searches++;
        if (request.Query == "broken") throw new InvalidOperationException("The sample breaks when it is asked to.");
        var matching = Matching(request);
        var found = Ordered(matching.Where(sentence => SampleFacets.Passes(sentence, request, null)), request.Sort);
        var page = new SearchPage
        {
            Request = request,
            Slip = SlipOf(request),
            Sentences = found.Count,
            Articles = found.Select(sentence => sentence.Article.Key).Distinct().LongCount(),
            Results = found.Count,
            Hits = [.. found.Skip((request.Page - 1) * request.PageSize).Take(request.PageSize).Select(sentence => HitOf(sentence, request.Query))],
            Facets = [.. Enum.GetValues<Facet>().Where(facet => facet < Facet.Mentioned || request.Choices.Any(choice => choice.Facet == facet)).Select(facet => SampleFacets.Count(matching, request, facet, "", request.FacetValues))],
            DidYouMean = request.Query == "harbor" ? new("harbour", 10) : null,
            Relaxations = found.Count == 0 ? Relaxed(request) : [],
            Took = TimeSpan.FromMilliseconds(1.5),
        };
        return Task.FromResult(page);
    }

    public async IAsyncEnumerable<Hit> AllAsync(SearchRequest request, int? most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var page = await SearchAsync(request with { Page = 1, PageSize = most ?? int.MaxValue }, cancellationToken);
        foreach (var hit in page.Hits) yield return hit;
    }

    /// <remarks>The last first, as an index may have them.</remarks>
    public async IAsyncEnumerable<RankedHit> EachAsync(SearchRequest request, int? most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var hits = new List<Hit>();
        await foreach (var hit in AllAsync(request, most, cancellationToken)) hits.Add(hit);
        for (var rank = hits.Count - 1; rank >= 0; rank--) yield return new(rank, hits[rank]);
    }

    public Task<QuerySlip?> SlipAsync(SearchRequest request, CancellationToken cancellationToken) => Task.FromResult(SlipOf(request));

    public Task<FacetCounts> FacetAsync(SearchRequest request, Facet facet, string contains, int top, CancellationToken cancellationToken)
        => Task.FromResult(SampleFacets.Count(Matching(request), request, facet, contains, top));

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int top, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<Suggestion>>([.. new[] { Facet.Speaker, Facet.Organisation, Facet.Topic }
            .SelectMany(facet => SampleFacets.Count(sentences, new(""), facet, typed, top).Values.Select(value => new Suggestion(value.Value, facet, value.Sentences)))
            .Concat(sentences.SelectMany(sentence => WordsOf(sentence.Text)).Where(word => word.All(char.IsAsciiLetterLower) && word.StartsWith(typed, StringComparison.Ordinal))
                .CountBy(word => word).OrderByDescending(word => word.Value).Select(word => new Suggestion(word.Key, null, word.Value))).Take(top)]);

    public Task<SentencePage?> SentenceAsync(SentenceId id, CancellationToken cancellationToken)
    {
        if (id.Value == GoneId) return Task.FromResult<SentencePage?>(new() { Sentence = sentences[0] with { Id = id, IsGone = true }, Before = [], After = [], Printings = [] });
        if (id.Value == GoneWithArticleId) return Task.FromResult<SentencePage?>(new() { Sentence = sentences[0] with { Id = id, IsGone = true, Article = sentences[0].Article with { Key = "nowhere" } }, Before = [], After = [], Printings = [] });
        var sentence = sentences.FirstOrDefault(one => one.Id == id);
        if (sentence is null) return Task.FromResult<SentencePage?>(null);
        var (around, others) = (InArticle(sentence.Article.Key), sentences.Where(one => one.Article.Key == "reprint" && sentence.Id.Value == "harbour-0"));
        return Task.FromResult<SentencePage?>(new()
        {
            Sentence = sentence,
            Before = [.. around.Where(one => one.Number < sentence.Number).TakeLast(3)],
            After = [.. around.Where(one => one.Number > sentence.Number).Take(3)],
            Printings = [.. others.Take(1).Prepend(sentence).Where(_ => others.Any()).Select((one, at) => new Printing(one, at == 0 ? [new(one.Text, false)] : Marked(one.Text, "be"), at == 0 ? "Ada Example" : null, at == 0 ? 1 : 0.86))],
            Similar = [.. sentences.Where(one => sentence.Id.Value == "harbour-0" && one.Article.Key != "harbour" && one.Article.Key != "reprint" && one.Text.Contains("harbour", StringComparison.Ordinal)).Take(2)],
        });
    }

    public Task<ArticleView?> ArticleAsync(string key, string? query, CancellationToken cancellationToken)
    {
        var inside = InArticle(key);
        if (inside.Count == 0) return Task.FromResult<ArticleView?>(null);
        return Task.FromResult<ArticleView?>(new()
        {
            Summary = inside[0].Article,
            Sentences = [.. inside.Select(sentence => new ReadingSentence(sentence, Marked(sentence.Text, query ?? "")))],
            Speakers = SampleFacets.Count(inside, new(""), Facet.Speaker, "", 100).Values,
            Organisations = SampleFacets.Count(inside, new(""), Facet.Organisation, "", 100).Values,
            Topics = SampleFacets.Count(inside, new(""), Facet.Topic, "", 100).Values,
        });
    }

    public Task<IReadOnlyList<ListedValue>> ListAsync(Facet facet, string contains, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<ListedValue>>([.. Alphabet.Sorted(SampleFacets.Count(sentences, new(""), facet, contains, int.MaxValue).Values, value => value.Value)
            .Select(value => new ListedValue(value.Value, value.Sentences))]);

    public async Task<SubjectView?> SubjectAsync(Facet facet, string name, int page, CancellationToken cancellationToken)
    {
        var request = new SearchRequest("") { Choices = [new(facet, name)], Sort = SortOrder.Oldest, Page = page };
        var found = await SearchAsync(request, cancellationToken);
        return found.Sentences == 0 ? null : new() { Facet = facet, Name = name, Descriptions = [new("harbour master", "harbour master", 2, ChoiceState.None)], PrintedAs = [new("Ms Example", "Ms Example", 1, ChoiceState.None)], Statements = found };
    }

    public Task<string?> SourceAsync(string articleKey, CancellationToken cancellationToken)
        => Task.FromResult(InArticle(articleKey) is [_, ..] inside ? string.Join(" ", inside.Select(sentence => sentence.Text)) : null);

    public Task<CrossTable> CrossAsync(SearchRequest request, Facet rows, int skipRows, int topRows, Facet columns, int topColumns, CancellationToken cancellationToken)
    {
        var matching = Matching(request).Where(sentence => SampleFacets.Passes(sentence, request, null)).ToList();
        var (across, down) = (SampleFacets.Count(matching, request, rows, "", int.MaxValue).Values.Skip(skipRows).Take(topRows).ToList(), SampleFacets.Count(matching, request, columns, "", topColumns).Values);
        return Task.FromResult(new CrossTable(across, down, [.. across.Select(row => (IReadOnlyList<long>)[.. down.Select(column => matching.LongCount(
            sentence => SampleFacets.ValuesOf(sentence, rows).Contains(row.Value) && SampleFacets.ValuesOf(sentence, columns).Contains(column.Value)))])]) { TotalRows = SampleFacets.Count(matching, request, rows, "", int.MaxValue).TotalValues });
    }

    public Task<IndexSummary> SummaryAsync(CancellationToken cancellationToken) => Task.FromResult(new IndexSummary
    {
        Articles = sentences.Select(sentence => sentence.Article.Key).Distinct().LongCount(),
        Sentences = sentences.LongCount(sentence => !sentence.IsFurniture),
        Quoted = sentences.LongCount(sentence => sentence.Quotes.Count > 0),
        Values = (Different(Facet.Speaker), Different(Facet.Organisation), Different(Facet.Topic)),
        Days = sentences.Count == 0 ? null : (new(2015, 12, 16), new(2016, 2, 28)),
        Outlets = SampleFacets.Count(sentences, new(""), Facet.Outlet, "", 100).Values,
        Generation = "sample-" + sentences.Count,
        Written = new(2016, 3, 1, 12, 0, 0, TimeSpan.Zero),
        Skipped = sentences.Count == 0 ? [] : [new("sample/broken.txt", 3, "not UTF-8 at byte 17", "save the file as UTF-8")],
        Damage = Damage,
        Bytes = 123_456,
    });

    private static QuerySlip? SlipOf(SearchRequest request)
        => request.Query.EndsWith('?') ? new(request.Query.Length - 1, "A question mark stands for one letter inside a word.") : null;

    private long Different(Facet facet) => SampleFacets.Count(sentences, new(""), facet, "", int.MaxValue).TotalValues;

    private List<SentenceView> InArticle(string key) => [.. sentences.Where(sentence => sentence.Article.Key == key)];

    private List<SentenceView> Matching(SearchRequest request) => [.. sentences.Where(sentence =>
        (request.WithFurniture || !sentence.IsFurniture)
        && WordsOf(request.Query).All(word => sentence.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
        && (request.From is null || sentence.Article.Date >= request.From) && (request.To is null || sentence.Article.Date <= request.To))];

    private static List<SentenceView> Ordered(IEnumerable<SentenceView> found, SortOrder sort) => sort switch
    {
        SortOrder.Newest => [.. found.OrderByDescending(sentence => sentence.Article.Date ?? DateOnly.MinValue)],
        SortOrder.Oldest => [.. found.OrderBy(sentence => sentence.Article.Date ?? DateOnly.MaxValue)],
        _ => [.. found],
    };

    private List<Relaxation> Relaxed(SearchRequest request) => [.. request.Choices
        .Select(choice => (choice.Value, Request: request with { Choices = [.. request.Choices.Where(other => other != choice)], Page = 1 }))
        .Select(way => new Relaxation(way.Value, way.Request, Matching(way.Request).LongCount(sentence => SampleFacets.Passes(sentence, way.Request, null))))
        .Where(way => way.Sentences > 0)];

    private Hit HitOf(SentenceView sentence, string query)
    {
        var around = InArticle(sentence.Article.Key);
        return new()
        {
            Sentence = sentence,
            Fragments = Marked(sentence.Text, query),
            Before = around.FirstOrDefault(one => one.Number == sentence.Number - 1)?.Text,
            After = around.FirstOrDefault(one => one.Number == sentence.Number + 1)?.Text,
            OtherPrintings = sentence.Id.Value == "harbour-0" ? 1 : 0,
            Score = 1,
        };
    }

    private static List<Fragment> Marked(string text, string query)
    {
        var word = WordsOf(query).FirstOrDefault();
        var at = word is null ? -1 : text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return [new(text, false)];
        return [.. new Fragment[] { new(text[..at], false), new(text[at..(at + word!.Length)], true), new(text[(at + word.Length)..], false) }.Where(piece => piece.Text.Length > 0)];
    }

    private static string[] WordsOf(string query) => query.TrimEnd('?').Replace("\"", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
