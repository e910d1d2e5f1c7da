using System.Globalization;
using SeedSearch.Application.Exporting;
using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Tests.Exporting;

public class ResultRowsTests
{
    [Theory]
    [InlineData(new[] { 0, 1, 2, 3 })]
    [InlineData(new[] { 3, 2, 1, 0 })]
    [InlineData(new[] { 0, 3, 1, 7, 2 })]
    public async Task Rows_that_come_in_any_order_stand_in_that_of_their_ranks(int[] ranks)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture);
        using (var rows = new RowsInOrder(output))
        {
            foreach (var rank in ranks)
            {
                await rows.AddAsync(rank, $"“{rank}” {new string('x', rank)}\n", CancellationToken.None);
            }

            await rows.FinishAsync(CancellationToken.None);
        }

        Assert.Equal(string.Concat(ranks.Order().Select(rank => $"“{rank}” {new string('x', rank)}\n")), output.ToString());
    }

    [Theory]
    [InlineData(SortOrder.Relevance, null)]
    [InlineData(SortOrder.Relevance, 1500)]
    [InlineData(SortOrder.Newest, null)]
    public async Task Many_results_are_read_as_they_stand_and_written_in_the_search_s_order(SortOrder sort, int? most)
    {
        using var room = new Newsroom();
        for (var article = 0; article < 40; article++)
        {
            room.Print($"a{article}", string.Join(' ', Enumerable.Range(0, 50).Select(n => $"The lantern {(n % 3 == 0 ? "lantern " : "")}of number {article} and {n} burns.")), date: $"2016-01-{1 + (article * 7 % 28):00}");
        }

        await room.RunAsync();
        var request = new SearchRequest("lantern") { EveryPrinting = true, Sort = sort };
        List<string> ordered = [], each = [];
        await foreach (var hit in room.Index.AllAsync(request, most, CancellationToken.None))
        {
            ordered.Add(hit.Sentence.Id.Value);
        }

        await foreach (var (rank, hit) in room.Index.EachAsync(request, most, CancellationToken.None))
        {
            each.Add(hit.Sentence.Id.Value);
            Assert.Equal(ordered[rank], hit.Sentence.Id.Value);
        }

        Assert.Equal(sort == SortOrder.Newest, ordered.SequenceEqual(each));
        var output = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Equal(most ?? 2000, await ResultRows.WriteAsync(room.Index, request, most, hit => hit.Sentence.Id.Value + "\n", output, CancellationToken.None));
        Assert.Equal(ordered, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
