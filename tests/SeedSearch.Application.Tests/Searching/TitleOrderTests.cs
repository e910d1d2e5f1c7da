using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Searching;
using SeedSearch.Lucene.Querying;

namespace SeedSearch.Application.Tests.Searching;

public sealed class TitleOrderTests : IAsyncLifetime, IDisposable
{
    private readonly Newsroom room = new Newsroom()
        .Print("a", "The ferry sails at noon on most days.", "Weather")
        .Print("b", "The ferry waits for the late train today.", "New ferry for the island")
        .Print("c", "A train stood at the pier for an hour.", "New ferry for the island");

    public void Dispose() => room.Dispose();

    public Task InitializeAsync() => room.RunAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_word_that_stands_in_the_title_too_brings_a_sentence_forward()
    {
        var page = await room.FindAsync("ferry");
        Assert.Equal(["b", "a"], page.Hits.Select(h => h.Sentence.Article.Id));
        Assert.True(page.Hits[0].Score > page.Hits[1].Score);
    }

    [Fact]
    public async Task A_word_of_the_title_alone_finds_nothing()
    {
        Assert.Equal(0, (await room.FindAsync("island")).Sentences);
        Assert.Equal(0, (await room.FindAsync("ferry pier")).Sentences);
        Assert.Equal(["b"], (await room.FindAsync("ferry train")).Hits.Select(h => h.Sentence.Article.Id));
    }

    [Fact]
    public async Task Marks_stand_in_the_sentence_alone()
    {
        var hit = (await room.FindAsync("ferry")).Hits[0];
        Assert.Equal(["ferry"], hit.Fragments.Where(f => f.IsMatch).Select(f => f.Text));
    }

    [Fact]
    public async Task Pages_and_the_whole_list_have_one_order_beyond_what_is_ordered_by_titles()
    {
        const int many = TitleOrder.Window + 50;
        for (var n = 0; n < many; n++)
        {
            room.Print($"d{n}", string.Join(' ', Enumerable.Repeat("lantern", 1 + (n % 3))) + $" number{n} hangs there.", n % 7 == 0 ? "A lantern" : "A lamp");
        }

        await room.RunAsync();
        var all = new List<string>();
        await foreach (var hit in room.Index.AllAsync(new SearchRequest("lantern") { EveryPrinting = true }, null, CancellationToken.None))
        {
            all.Add(hit.Sentence.Article.Id);
        }

        var paged = new List<string>();
        for (var page = 1; page <= 6; page++)
        {
            paged.AddRange((await room.FindAsync(new SearchRequest("lantern") { EveryPrinting = true, Page = page, PageSize = 45 })).Hits.Select(h => h.Sentence.Article.Id));
        }

        Assert.Equal(many, all.Distinct().Count());
        Assert.Equal(all, paged);
        Assert.All(all.Take(10), id => Assert.Equal(0, int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture) % 7));
    }

    [Fact]
    public void Words_of_every_kind_are_looked_for_in_titles_but_not_what_is_left_out()
    {
        var query = new BooleanQuery([
            new(Occur.Must, new TermQuery(IndexFields.Text, "ferri")),
            new(Occur.Must, PhraseQuery.Of(IndexFields.Exact, "late", "trains")),
            new(Occur.Must, new BoostQuery(Query.AnyOf(new TermQuery(IndexFields.Said, "noon"), new TermQuery(IndexFields.Text, "ferri")), 2)),
            new(Occur.MustNot, new TermQuery(IndexFields.Text, "weather")),
            new(Occur.Must, new TermQuery(IndexFields.FoundBy, "name"))]);
        Assert.Equal("title:ferri title:late title:train title:noon", TitleOrder.Titles(query)!.ToString());
        Assert.Null(TitleOrder.Titles(Query.All));
    }
}
