using Microsoft.Extensions.DependencyInjection;
using SeedSearch.Application;
using SeedSearch.Application.Searching;

namespace SeedSearch.Benchmarks.Load;

/// <summary>
/// Addresses as readers would come with, drawn from what is in the index: words as often as they are printed, speakers, organisations and
/// topics as often as they are counted. The same seed draws the same.
/// </summary>
internal sealed class AddressDraw
{
    private readonly Random random;
    private readonly IReadOnlyList<SentenceView> sentences;
    private readonly IReadOnlyList<(Facet Facet, string Key, string Value)> values;

    private AddressDraw(Random random, IReadOnlyList<SentenceView> sentences)
    {
        (this.random, this.sentences) = (random, sentences);
        values = [.. sentences.SelectMany(s => (IEnumerable<(Facet, string, string)>)[
            .. s.Quotes.Where(q => q.Speaker is not null).Select(q => (Facet.Speaker, "speaker", q.Speaker!)),
            .. s.Organisations.Select(o => (Facet.Organisation, "org", o)),
            .. s.Topics.Select(t => (Facet.Topic, "topic", t))])];
    }

    /// <summary>Draws sentences from all over the index, from which the addresses are made.</summary>
    /// <exception cref="InvalidOperationException">The index is empty.</exception>
    public static async Task<AddressDraw> OfAsync(string index, int seed, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddSeedSearch(options => options.Index = index).BuildServiceProvider();
        var search = services.GetRequiredService<ISentenceIndex>();
        var random = new Random(seed);
        var sentences = new List<SentenceView>();
        var all = new SearchRequest("") { PageSize = 200, FacetValues = 0, EveryPrinting = true };
        var pages = (await search.SearchAsync(all, cancellationToken)).Pages;
        for (var n = 0; n < 25; n++)
            sentences.AddRange((await search.SearchAsync(all with { Page = random.Next(pages) + 1 }, cancellationToken)).Hits.Select(hit => hit.Sentence));
        return sentences.Count > 0 ? new(random, sentences) : throw new InvalidOperationException($"The index {index} is empty.");
    }

    /// <summary>Search pages with all facets.</summary>
    public IEnumerable<string> Searches(int count)
    {
        for (var n = 0; n < count; n++) yield return Search();
    }

    /// <summary>Of 20 addresses, 15 search pages, 2 articles, a sentence, a speaker, organisation or topic, and a page without a search.</summary>
    public IEnumerable<string> Mixed(int count)
    {
        for (var n = 0; n < count; n++)
        {
            yield return random.Next(20) switch
            {
                < 15 => Search(),
                < 17 => Article(),
                < 18 => "/s/" + Sentence().Id,
                < 19 => Subject(),
                _ => random.Next(3) switch { 0 => "/", 1 => "/about", _ => "/help" },
            };
        }
    }

    /// <summary>An article at a match, a sentence, the page of a value, a list of all values, a table of counts, help.</summary>
    public IEnumerable<string> EachKind() => [Article(), "/s/" + Sentence().Id, Subject(), "/speakers", "/map", "/help"];

    private string Article() => Article(Sentence());

    private string Article(SentenceView sentence) => $"/a/{sentence.Article.Key}?q={Word(sentence)}&n=1";

    private string Subject()
    {
        var (_, key, value) = Value();
        return $"/{key}/" + Uri.EscapeDataString(value.Replace("_", "__", StringComparison.Ordinal).Replace(' ', '_')).Replace("%2F", "/", StringComparison.Ordinal);
    }

    private string Search()
    {
        var sentence = Sentence();
        var query = random.Next(10) switch
        {
            < 4 => Word(sentence),
            < 7 => $"{Word(sentence)} {Word(sentence)}",
            < 8 => $"{Word(sentence)} {Word(sentence)} {Word(sentence)}",
            < 9 => Phrase(sentence),
            _ => "",
        };
        var address = "/search?q=" + Uri.EscapeDataString(query);
        for (var more = query.Length == 0 ? 1 : random.Next(6) - 3; more > 0; more--)
            if (Value() is var (_, key, value)) address += $"&{key}={Uri.EscapeDataString(value)}";
        return address + random.Next(10) switch { 0 => "&page=2", 1 => "&page=3", 2 => "&sort=newest", _ => "" };
    }

    private SentenceView Sentence() => sentences[random.Next(sentences.Count)];

    private (Facet Facet, string Key, string Value) Value() => values[random.Next(values.Count)];

    private string Word(SentenceView sentence) => Words(sentence) is { Length: > 0 } words ? words[random.Next(words.Length)] : "people";

    private string Phrase(SentenceView sentence)
    {
        var words = Words(sentence);
        var first = random.Next(Math.Max(1, words.Length - 1));
        return '"' + string.Join(' ', words.Skip(first).Take(2)) + '"';
    }

    private static string[] Words(SentenceView sentence) =>
        [.. sentence.Text.Split(' ').Select(word => word.Trim('.', ',', ';', ':', '“', '”', '"', '(', ')')).Where(word => word.Length > 3 && word.All(char.IsLetter))];
}
