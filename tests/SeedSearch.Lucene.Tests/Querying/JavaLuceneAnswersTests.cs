using System.Globalization;
using System.Text;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Storage;
using SeedSearch.TestKit.Java;
using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Lucene.Tests.Querying;

/// <summary>Java Lucene 4.10.4 reads the index that we wrote and answers the same queries, live.</summary>
public sealed class JavaLuceneAnswersTests
{
    private static readonly string[] Dimensions = ["speaker", "org", "topic"];

    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler)]
    public void Three_hundred_queries_of_all_kinds_over_50000_documents() => Compare(50_000, 300, seed: 11);

    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler, Need.SlowProofs)]
    public void A_thousand_queries_of_all_kinds_over_50000_documents() => Compare(50_000, 1_000, seed: 12);

    private static void Compare(int documents, int count, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("seedsearch-answers-").FullName;
        try
        {
            using var index = new MadeUpIndex(documents, new FileStorage(folder), seed);
            var maker = new QueryMaker(index.Sentences, new Random(seed));
            var queries = Enumerable.Range(0, count).Select(maker.Make).ToList();
            var theirs = JavaLucene.RunSource(
                Path.Combine(Needs.RepositoryRoot, "tests", "SeedSearch.Lucene.Tests", "Java", "Answers.java"),
                [folder, .. Dimensions],
                input => input.Write(Encoding.UTF8.GetBytes(string.Concat(queries.Select(q => QueryNotation.Write(q) + "\n"))))).Lines();
            var searcher = new IndexSearcher(index.Snapshot);
            var withHits = 0;
            for (var i = 0; i < queries.Count; i++) withHits += SameAnswer(searcher, queries[i], theirs[i].Split('\t')) ? 1 : 0;
            Assert.True(withHits > count * 3 / 4, $"only {withHits} queries find anything");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Checks an answer with all hits counted and one with only the best looked for; true when there were hits.</summary>
    private static bool SameAnswer(IndexSearcher searcher, Query query, string[] theirs)
    {
        var options = new SearchOptions { Facets = [.. Dimensions.Select(d => new FacetRequest(d))] };
        var full = searcher.Search(query, options, CancellationToken.None);
        var best = searcher.Search(query, new SearchOptions { ExactTotal = false }, CancellationToken.None);
        Assert.True(theirs[0] == full.Total.ToString(CultureInfo.InvariantCulture), $"{query}: {theirs[0]} hits in Java, {full.Total} here");
        var docs = theirs[1].Split(',', StringSplitOptions.RemoveEmptyEntries);
        var scores = theirs[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(s => float.Parse(s, CultureInfo.InvariantCulture)).ToList();
        foreach (var hits in new[] { full.Hits, best.Hits })
        {
            Assert.True(scores.Count == hits.Count && scores.Zip(hits).All(p => Math.Abs(p.First - p.Second.Score) <= 1e-6f * Math.Max(1, p.First)), $"{query}: {theirs[2]} in Java, {string.Join(',', hits.Select(h => h.Score))} here");
            Assert.True(docs.SequenceEqual(hits.Select(h => h.Doc.ToString(CultureInfo.InvariantCulture))), $"{query}: {theirs[1]} in Java, {string.Join(',', hits.Select(h => h.Doc))} here");
        }

        for (var d = 0; d < Dimensions.Length; d++)
            Assert.Equal(theirs[3 + d], string.Join(',', full.Facets[d].Values.Select(v => $"{v.Value}={v.Count}")));
        return full.Total > 0;
    }
}
