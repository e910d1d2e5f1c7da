using System.Collections.Concurrent;
using System.Text.Json;
using SeedSearch.Application.Indexing;
using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Tests.Indexing;

/// <summary>A run that is broken off leaves what it has read to the next one.</summary>
public class BrokenOffRunTests
{
    private const int Articles = 60, ReadBefore = 40;

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task The_next_run_reads_what_is_left_and_makes_the_same_index(int bytesLost)
    {
        using var whole = Filled();
        await whole.RunAsync();

        using var room = Filled();
        var read = new ConcurrentBag<string>();
        using var stop = new CancellationTokenSource();
        room.OnReading = id =>
        {
            read.Add(id);
            if (read.Count == ReadBefore) stop.Cancel();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => room.RunAsync(stop.Token));
        Assert.Equal("the run was stopped; start it again to go on", room.Status.Current!.Problem);
        var journal = new FileInfo(Path.Combine(room.IndexFolder, ReadingJournal.FileName));
        using (var cut = journal.OpenWrite()) cut.SetLength(cut.Length - bytesLost);

        room.Reopen();
        var already = read.Count;
        var report = await room.RunAsync();
        Assert.Equal((Articles, 0, 0), report.Changes);
        Assert.Equal(Articles + (bytesLost > 0 ? 1 : 0), read.Count);
        Assert.Equal(already - (bytesLost > 0 ? 1 : 0), room.Status.Current!.TakenUp);
        Assert.False(File.Exists(journal.FullName));
        Assert.Equal(await ShownAsync(whole), await ShownAsync(room));
    }

    [Fact]
    public async Task What_changed_meanwhile_is_read_again()
    {
        using var room = Filled();
        using var stop = new CancellationTokenSource();
        var read = 0;
        room.OnReading = _ =>
        {
            if (Interlocked.Increment(ref read) == ReadBefore) stop.Cancel();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => room.RunAsync(stop.Token));
        room.Print("a00", "The lighthouse is dark.");
        await room.RunAsync();
        Assert.Equal(1, (await room.FindAsync("lighthouse")).Sentences);
        Assert.Equal(0, (await room.FindAsync("boat0")).Sentences);
    }

    [Fact]
    public async Task A_journal_of_another_version_or_of_anything_is_begun_anew()
    {
        using var room = Filled();
        Directory.CreateDirectory(room.IndexFolder);
        await File.WriteAllTextAsync(Path.Combine(room.IndexFolder, ReadingJournal.FileName), "seedsearch reading older\n" + new string('x', 500));
        var report = await room.RunAsync();
        Assert.Equal((Articles, 0L), (report.Changes.Added, room.Status.Current!.TakenUp));
    }

    [Fact]
    public async Task Two_runs_into_one_folder_are_one_too_many()
    {
        using var room = Filled();
        Directory.CreateDirectory(room.IndexFolder);
        using var other = ReadingJournal.Open(room.IndexFolder, "test");
        var trouble = await Assert.ThrowsAsync<SeedSearchSetupException>(() => room.RunAsync());
        Assert.Contains("if another process is indexing into this folder, wait until it ends", trouble.Message, StringComparison.Ordinal);
    }

    private static Newsroom Filled()
    {
        var room = new Newsroom();
        for (var n = 0; n < Articles; n++)
            room.Print($"a{n:00}", $"The boat{n} came in. “The bridge will be open to bicycles before the first snow”, {(n % 2 == 0 ? "she" : "Mara Lindqvist")} said.", $"Title {n}", "2016-03-04", "Courier");
        return room;
    }

    private static async Task<string> ShownAsync(Newsroom room)
    {
        var page = await room.FindAsync(new SearchRequest("") { EveryPrinting = true, PageSize = 200 });
        return JsonSerializer.Serialize(new { page.Sentences, page.Articles, page.Facets, Hits = page.Hits.Select(hit => hit.Sentence).OrderBy(sentence => sentence.Id.Value, StringComparer.Ordinal) });
    }
}
