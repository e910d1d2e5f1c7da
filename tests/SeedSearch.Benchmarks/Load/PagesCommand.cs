using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SeedSearch.Application;
using SeedSearch.Application.Searching;

namespace SeedSearch.Benchmarks.Load;

/// <summary>What the search behind a page, and the suggestions for what is typed, cost without the server: processor time and allocations of each of its parts.</summary>
internal static class PagesCommand
{
    public static async Task<int> RunAsync(string index, int count)
    {
        await using var services = new ServiceCollection().AddSeedSearch(options => options.Index = index).BuildServiceProvider();
        var search = services.GetRequiredService<ISentenceIndex>();
        var drawn = await AddressDraw.OfAsync(index, seed: 1, CancellationToken.None);
        var warm = drawn.Searches(2000).Select(Request).ToArray();
        var requests = drawn.Searches(count).Select(Request).ToArray();
        await MeasureAsync("warming up", warm, r => search.SearchAsync(r, CancellationToken.None));
        await MeasureAsync("a search page", requests, r => search.SearchAsync(r, CancellationToken.None));
        await MeasureAsync("the same again: counts and articles known", requests, r => search.SearchAsync(r, CancellationToken.None));
        await MeasureAsync("counts alone, articles known", requests, r => search.SearchAsync(r with { FacetValues = r.FacetValues + 1, PageSize = 1 }, CancellationToken.None));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kept in memory: {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB"));
        await MeasureAsync("one facet, no hits", requests, r => search.FacetAsync(r, Facet.Speaker, "", 10, CancellationToken.None));
        string[] typed = [.. requests.SelectMany(r => Enumerable.Range(1, Math.Min(r.Query.Length, 6)).Select(letters => r.Query[..letters]))];
        await MeasureAsync("suggestions", typed, t => search.SuggestAsync(t, 10, CancellationToken.None));
        foreach (var length in typed.GroupBy(t => t.Length).OrderBy(g => g.Key))
            await MeasureAsync($"suggestions for {length.Key} characters", [.. length], t => search.SuggestAsync(t, 10, CancellationToken.None));
        string[] inside = [.. typed.Where(t => t.Length > 3).Select(t => t[1..])];
        await MeasureAsync("suggestions for letters inside words", inside, t => search.SuggestAsync(t, 10, CancellationToken.None));
        return 0;
    }

    private static SearchRequest Request(string address)
    {
        var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address[address.IndexOf('?', StringComparison.Ordinal)..]);
        var choices = query.Where(p => p.Key is "speaker" or "org" or "topic").SelectMany(p => p.Value.Select(v =>
            new FacetChoice(p.Key switch { "speaker" => Facet.Speaker, "org" => Facet.Organisation, _ => Facet.Topic }, v!)));
        return new SearchRequest(query["q"].ToString())
        {
            Choices = [.. choices],
            Page = query.TryGetValue("page", out var page) ? int.Parse(page!, CultureInfo.InvariantCulture) : 1,
            Sort = query.ContainsKey("sort") ? SortOrder.Newest : SortOrder.Relevance,
        };
    }

    private static async Task MeasureAsync<TAsked, T>(string what, TAsked[] requests, Func<TAsked, Task<T>> ask)
    {
        var (bytes, collections, full, pauses, cpu) = (GC.GetTotalAllocatedBytes(), GC.CollectionCount(0), GC.CollectionCount(2), GC.GetTotalPauseDuration(), Environment.CpuUsage.TotalTime);
        var times = new List<double>();
        foreach (var request in requests)
        {
            var asked = Stopwatch.GetTimestamp();
            await ask(request);
            times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / requests.Length:0.00} ms of processor, {(GC.GetTotalAllocatedBytes() - bytes) / 1024.0 / requests.Length:0} KB allocated each, {GC.CollectionCount(0) - collections} collections ({GC.CollectionCount(2) - full} full, {(GC.GetTotalPauseDuration() - pauses).TotalMilliseconds:0} ms); p50 {times[times.Count / 2]:0.00} ms, p95 {times[(int)(times.Count * 0.95)]:0.00} ms"));
    }
}
