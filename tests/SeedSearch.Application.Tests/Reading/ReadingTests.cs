using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Tests.Reading;

public sealed class ReadingTests : IAsyncLifetime, IDisposable
{
    private readonly Newsroom room = new Newsroom()
        .Print("a", "Rain fell. “The boats need no second fence”, Mara Lindqvist said. Mara Lindqvist of the Northport Harbour Board left. Night came.", "Fences", "2015-12-16", "Sample Courier")
        .Print("b", "“The boats need no second grey fence”, she said.", "Paint", "2016-01-02", "Sample Herald")
        .Print("c", "“The boats need no second fence”, she said.", "Late", "2016-01-05", "Sample Herald");

    public void Dispose() => room.Dispose();

    public Task InitializeAsync() => room.RunAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_article_is_read_whole_with_its_matches()
    {
        var key = (await room.FindAsync("rain")).Hits[0].Sentence.Article.Key;
        var article = (await room.Index.ArticleAsync(key, "fence", CancellationToken.None))!;
        Assert.Equal(("Fences", 4), (article.Summary.Title, article.Sentences.Count));
        Assert.Equal([1], article.Sentences.Index().Where(s => s.Item.Fragments.Any(f => f.IsMatch)).Select(s => s.Index));
        Assert.Equal([("Mara Lindqvist", 1L)], article.Speakers.Select(v => (v.Value, v.Sentences)));
        Assert.Equal([("Northport Harbour Board", 2L)], article.Organisations.Select(v => (v.Value, v.Sentences)));
        Assert.Null(await room.Index.ArticleAsync("nothing", null, CancellationToken.None));
    }

    [Fact]
    public async Task An_articles_topic_counts_the_sentences_of_all_below_it()
    {
        var key = (await room.FindAsync("rain")).Hits[0].Sentence.Article.Key;
        var topics = (await room.Index.ArticleAsync(key, null, CancellationToken.None))!.Topics;
        Assert.Equal([("economy", 1L), ("economy/shipping", 1L)], topics.Select(t => (t.Value, t.Sentences)).Order());
    }

    [Fact]
    public async Task A_sentence_has_its_own_page()
    {
        var id = (await room.FindAsync("fence", new FacetChoice(Facet.Outlet, "Sample Courier"))).Hits[0].Sentence.Id;
        var page = (await room.Index.SentenceAsync(id, CancellationToken.None))!;
        Assert.Equal(["Rain fell."], page.Before.Select(s => s.Text));
        Assert.Equal(["Mara Lindqvist of the Northport Harbour Board left.", "Night came."], page.After.Select(s => s.Text));
        Assert.Equal(["Northport Harbour Board"], page.Sentence.SpeakingFor);
        var said = page.Sentence.Quotes.Single();
        Assert.Equal(("said", "Mara Lindqvist"), (said.Cue, said.Source));
        Assert.Equal("“The boats need no second fence”", page.Sentence.Text[said.ContentInSentence[0].Start..said.ContentInSentence[0].End]);
    }

    [Fact]
    public async Task Printings_come_by_date_with_the_words_that_differ()
    {
        var id = (await room.FindAsync("fence", new FacetChoice(Facet.Outlet, "Sample Courier"))).Hits[0].Sentence.Id;
        var printings = (await room.Index.SentenceAsync(id, CancellationToken.None))!.Printings;
        Assert.Equal(["a", "b", "c"], printings.Select(p => p.Sentence.Article.Id));
        Assert.Equal(["Mara Lindqvist", null, null], printings.Select(p => p.NamedSpeaker));
        Assert.Equal(["grey"], printings[1].Fragments.Where(f => f.IsMatch).Select(f => f.Text));
        Assert.Equal(1, printings[2].Likeness);
        Assert.Equal(printings[1].Sentence.Text, string.Concat(printings[1].Fragments.Select(f => f.Text)));
    }

    [Fact]
    public async Task A_sentence_leads_to_others_that_say_much_the_same()
    {
        room.Print("d", "The grey fence by the boats was painted by the council. A boat sank.", "More", "2016-02-01")
            .Print("e", "Nobody painted a wall.", "Other", "2016-02-02");
        await room.RunAsync();
        var id = (await room.FindAsync("fence", new FacetChoice(Facet.Outlet, "Sample Courier"))).Hits[0].Sentence.Id;
        var page = (await room.Index.SentenceAsync(id, CancellationToken.None))!;
        Assert.Equal(["The grey fence by the boats was painted by the council."], page.Similar.Select(s => s.Text));
        var alone = (await room.FindAsync("night")).Hits[0].Sentence.Id;
        Assert.Empty((await room.Index.SentenceAsync(alone, CancellationToken.None))!.Similar);
    }

    [Fact]
    public async Task A_headline_is_no_context_of_the_first_sentence()
    {
        room.Print("h", "Harbour opens\n\nThe gates went up. Crowds came.", "Harbour opens");
        await room.RunAsync();
        var hit = (await room.FindAsync("gates")).Hits.Single();
        Assert.Equal((null, "Crowds came."), (hit.Before, hit.After));
        Assert.Empty((await room.Index.SentenceAsync(hit.Sentence.Id, CancellationToken.None))!.Before);
    }

    [Fact]
    public async Task A_speaker_has_a_page()
    {
        var subject = (await room.Index.SubjectAsync(Facet.Speaker, "mara lindqvist", 1, CancellationToken.None))!;
        Assert.Equal("Mara Lindqvist", subject.Name);
        Assert.Contains(subject.Descriptions, d => d.Value == "Northport Harbour Board");
        Assert.Equal(["a", "b", "c"], subject.Statements.Hits.Select(h => h.Sentence.Article.Id));
        Assert.Null(await room.Index.SubjectAsync(Facet.Speaker, "Nobody", 1, CancellationToken.None));
    }

    [Fact]
    public async Task The_source_stands_behind_an_article()
    {
        var key = (await room.FindAsync("rain")).Hits[0].Sentence.Article.Key;
        Assert.StartsWith("{\"id\":\"a\"", await room.Index.SourceAsync(key, CancellationToken.None), StringComparison.Ordinal);
        room.Withdraw("a");
        Assert.Null(await room.Index.SourceAsync(key, CancellationToken.None));
    }

    [Fact]
    public async Task The_index_says_what_it_holds()
    {
        var summary = await room.Index.SummaryAsync(CancellationToken.None);
        Assert.Equal((3L, 6L, 3L), (summary.Articles, summary.Sentences, summary.Quoted));
        Assert.Equal((new DateOnly(2015, 12, 16), new DateOnly(2016, 1, 5)), summary.Days);
        Assert.Equal([("Sample Herald", 2L), ("Sample Courier", 1L)], summary.Outlets.Select(o => (o.Value, o.Sentences)));
        Assert.NotEqual(0, summary.Bytes);
    }
}
