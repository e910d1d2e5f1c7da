using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Tests.Indexing;

public class IncrementalRunTests
{
    private const string Bridge = "“The bridge will be open to bicycles before the first snow”";

    [Fact]
    public async Task A_second_run_without_changes_leaves_the_index_as_it_is()
    {
        using var room = new Newsroom().Print("a", "The boats came in. Nobody was there.");
        await room.RunAsync();
        var before = await room.Index.SummaryAsync(CancellationToken.None);
        var report = await room.RunAsync();
        Assert.Equal((0, 0, 0), report.Changes);
        Assert.Equal(before.Generation, (await room.Index.SummaryAsync(CancellationToken.None)).Generation);
        Assert.Equal((1L, 2L), (report.Articles, report.Sentences));
    }

    [Fact]
    public async Task An_added_article_is_found_and_teaches_an_old_one()
    {
        using var room = new Newsroom().Print("b", $"{Bridge}, she said.");
        await room.RunAsync();
        Assert.Null((await room.FindAsync("bicycles")).Hits[0].Sentence.Quotes[0].Speaker);

        room.Print("a", $"{Bridge}, Mara Lindqvist said.");
        var report = await room.RunAsync();
        Assert.Equal((1, 0, 0), report.Changes);
        var quote = (await room.FindAsync(new SearchRequest("bicycles") { EveryPrinting = true })).Hits.Single(h => h.Sentence.Article.Id == "b").Sentence.Quotes[0];
        Assert.Equal(("Mara Lindqvist", "otherArticle"), (quote.Speaker, quote.FoundBy));
        Assert.Equal("a", quote.ToldBy!.Id);

        room.Withdraw("a");
        await room.RunAsync();
        Assert.Null((await room.FindAsync("bicycles")).Hits[0].Sentence.Quotes[0].Speaker);
    }

    [Fact]
    public async Task Sentences_keep_their_names_and_vanished_ones_are_shown_as_they_were()
    {
        using var room = new Newsroom().Print("a", "The boats came in. Nobody was there. The harbour slept.");
        await room.RunAsync();
        var stays = (await room.FindAsync("harbour")).Hits[0].Sentence.Id;
        var goes = (await room.FindAsync("nobody")).Hits[0].Sentence.Id;

        room.Print("a", "The boats came in. Somebody was there. Rain fell. The harbour slept.");
        Assert.Equal((0, 1, 0), (await room.RunAsync()).Changes);
        Assert.Equal(stays, (await room.FindAsync("harbour")).Hits[0].Sentence.Id);
        Assert.False((await room.Index.SentenceAsync(stays, CancellationToken.None))!.Sentence.IsGone);
        Assert.Equal(0, (await room.FindAsync("nobody")).Sentences);
        var gone = (await room.Index.SentenceAsync(goes, CancellationToken.None))!.Sentence;
        Assert.True(gone.IsGone);
        Assert.Equal("Nobody was there.", gone.Text);

        room.Print("a", "The boats came in. Nobody was there.");
        await room.RunAsync();
        Assert.False((await room.Index.SentenceAsync(goes, CancellationToken.None))!.Sentence.IsGone);
    }

    [Fact]
    public async Task A_withdrawn_article_leaves_its_sentences_readable()
    {
        using var room = new Newsroom().Print("a", "The boats came in.").Print("b", "Rain fell.");
        await room.RunAsync();
        var id = (await room.FindAsync("boats")).Hits[0].Sentence.Id;
        room.Withdraw("a");
        Assert.Equal((0, 0, 1), (await room.RunAsync()).Changes);
        Assert.True((await room.Index.SentenceAsync(id, CancellationToken.None))!.Sentence.IsGone);
        Assert.Equal(1, (await room.Index.SummaryAsync(CancellationToken.None)).Articles);
    }

    [Fact]
    public async Task Where_the_newest_state_is_damaged_an_older_one_is_served_and_the_summary_says_so()
    {
        using var room = new Newsroom().Print("a", "The boats came in.");
        await room.RunAsync();
        Assert.Null((await room.Index.SummaryAsync(CancellationToken.None)).Damage);
        var first = Directory.GetFiles(room.IndexFolder).Where(f => Path.GetFileName(f) != "write.lock").ToDictionary(f => f, File.ReadAllBytes);
        room.Print("b", "Rain fell.");
        await room.RunAsync();
        var last = Directory.GetFiles(room.IndexFolder, "segments_*").Single(f => !first.ContainsKey(f));
        foreach (var (file, bytes) in first)
        {
            if (!File.Exists(file)) File.WriteAllBytes(file, bytes);
        }

        File.WriteAllBytes(last, File.ReadAllBytes(last)[..20]);
        room.Reopen();
        var summary = await room.Index.SummaryAsync(CancellationToken.None);
        Assert.Equal(1, summary.Articles);
        Assert.Contains(Path.GetFileName(last), summary.Damage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_start_opens_the_index_at_once()
    {
        using var room = new Newsroom().Print("a", "The boats came in.");
        await room.RunAsync();
        room.Reopen();
        Assert.Equal(1, (await room.FindAsync("boats")).Sentences);
    }

    [Fact]
    public async Task What_can_not_be_read_is_reported_and_the_rest_is_indexed()
    {
        using var room = new Newsroom().Print("a", "The boats came in.");
        File.WriteAllText(Path.Combine(room.CorpusFolder, "bad.jsonl"), "{\"id\": \"x\", \"text\": \n");
        var report = await room.RunAsync();
        Assert.Equal(1, report.Articles);
        Assert.Equal(("bad.jsonl", 1), (report.Skipped.Single().SourceFile, report.Skipped.Single().Line));
        Assert.Single((await room.Index.SummaryAsync(CancellationToken.None)).Skipped);

        room.Print("b", "Rain fell.");
        Assert.Single((await room.RunAsync()).Skipped);
    }

    [Fact]
    public async Task What_is_no_failure_but_worth_knowing_is_remarked()
    {
        using var room = new Newsroom().Print("a", "The boats came in.");
        File.WriteAllBytes(Path.Combine(room.CorpusFolder, "old.txt"), [0x43, 0x61, 0x66, 0xE9, 0x73, 0x20, 0x6F, 0x70, 0x65, 0x6E, 0x2E]);
        File.WriteAllText(Path.Combine(room.CorpusFolder, "scan.pdf"), "");
        var report = await room.RunAsync();
        Assert.Equal((2L, 0), (report.Articles, report.Skipped.Count));
        Assert.Equal("passed over, for their format is not read: 1 .pdf", report.Remarks[0]);
        Assert.StartsWith("old.txt: not UTF-8", report.Remarks[1], StringComparison.Ordinal);
        Assert.Single((await room.RunAsync()).Remarks);
    }

    [Fact]
    public async Task An_empty_corpus_is_said_in_one_line()
    {
        using var room = new Newsroom();
        var problem = await Assert.ThrowsAsync<SeedSearchSetupException>(room.RunAsync);
        Assert.Contains("no articles in", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
        Assert.Equal("failed", room.Status.Current!.Stage);
    }

    [Fact]
    public async Task A_missing_corpus_is_said_in_one_line()
    {
        using var room = new Newsroom();
        Directory.Delete(room.CorpusFolder);
        Assert.Contains("no such folder", (await Assert.ThrowsAsync<SeedSearchSetupException>(room.RunAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_indexed_yet_is_an_empty_answer()
    {
        using var room = new Newsroom();
        Assert.Equal(0, (await room.FindAsync("boats")).Sentences);
        Assert.Equal("", (await room.Index.SummaryAsync(CancellationToken.None)).Generation);
        Assert.Null(await room.Index.SentenceAsync(new SentenceId("x"), CancellationToken.None));
    }
}
