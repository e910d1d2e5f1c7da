using System.Globalization;
using System.Runtime.Intrinsics.X86;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Tests.Querying;

/// <summary>
/// What this assembly does when it is run as a program, <c>dotnet SeedSearch.Lucene.Tests.dll SEED</c>: it prints what queries of all kinds find in
/// a made-up index, every bit of every score. The first line tells whether the processor's vectors are used.
/// </summary>
internal static class AnswersProgram
{
    public static int Main(string[] arguments)
    {
        Console.WriteLine(Avx2.IsSupported ? "vectors" : "no vectors");
        foreach (var answer in Answers(int.Parse(arguments[0], CultureInfo.InvariantCulture))) Console.WriteLine(answer);
        return 0;
    }

    /// <summary>Three answers a query: with everything counted, the best alone, and by groups.</summary>
    public static IEnumerable<string> Answers(int seed)
    {
        using var index = new MadeUpIndex(6_000, new MemoryStorage(), seed);
        var searcher = new IndexSearcher(index.Snapshot) { SharedFrom = 0 };
        var maker = new QueryMaker(index.Sentences, new Random(seed));
        SearchOptions[] ways =
        [
            new() { Facets = [new FacetRequest("speaker"), new FacetRequest("org"), new FacetRequest("topic") { PathSeparator = '/' }] },
            new() { ExactTotal = false },
            new() { CollapseField = "group", Selections = [new FacetSelection("org") { AnyOf = ["Org 0", "Org 1", "Org 2", "Org 3"] }] },
        ];
        for (var i = 0; i < 300; i++)
        {
            var query = maker.Make(i);
            foreach (var way in ways)
            {
                var found = searcher.Search(query, way, CancellationToken.None);
                yield return string.Join(' ', [
                    $"{i}: {found.Total} {found.TotalGroups}",
                    .. found.Hits.Select(h => $"{h.Doc}*{BitConverter.SingleToInt32Bits(h.Score):x}*{h.Others}"),
                    .. found.Facets.SelectMany(f => f.Values).Select(v => $"{v.Value}={v.Count}")]);
            }
        }
    }
}
