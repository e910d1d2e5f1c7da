using System.Text.Json;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Querying.Syntax;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.TestKit.Requirements;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Tests.Querying;

/// <summary>An index that Lucene.Net 4.8 wrote, and what it answered to 30 queries: Fixtures/lucenenet-4.8.</summary>
public sealed class LuceneNetFixtureTests
{
    private static readonly string Folder = Path.Combine(Needs.RepositoryRoot, "tests", "SeedSearch.Lucene.Tests", "Fixtures", "lucenenet-4.8");

    public static TheoryData<string> Expected() => [.. File.ReadLines(Path.Combine(Folder, "expected.jsonl"))];

    [Theory]
    [MemberData(nameof(Expected))]
    public void Each_query_is_read_and_answered_as_Lucene_Net_does(string line)
    {
        using var json = JsonDocument.Parse(line);
        var expected = json.RootElement;
        var isAnd = expected.GetProperty("operator").GetString() == "AND";
        var query = Classic(isAnd ? Occur.Must : Occur.Should).Read(expected.GetProperty("query").GetString()!).Query;
        Assert.Equal(expected.GetProperty("parsed").GetString(), query.ToString());

        using var snapshot = IndexSnapshot.Open(new FileStorage(Path.Combine(Folder, "index")));
        var searcher = new IndexSearcher(snapshot);
        string[] dimensions = ["speaker", "org", "topic"];
        var result = searcher.Search(query, new SearchOptions { Facets = [.. dimensions.Select(d => new FacetRequest(d) { Top = 10_000 })] }, CancellationToken.None);
        Assert.Equal(expected.GetProperty("total").GetInt64(), result.Total);
        var pruned = searcher.Search(query, new SearchOptions { ExactTotal = false }, CancellationToken.None);
        foreach (var hits in new[] { result.Hits, pruned.Hits })
        {
            Assert.Equal(expected.GetProperty("top").EnumerateArray().Select(t => t.GetProperty("id").GetString()), hits.Select(h => snapshot.Document(h.Doc).GetText("id")));
            foreach (var (theirs, ours) in expected.GetProperty("top").EnumerateArray().Zip(hits)) Assert.Equal(theirs.GetProperty("score").GetSingle(), ours.Score, 1e-6f);
        }

        foreach (var facet in result.Facets)
        {
            var theirs = expected.GetProperty("facets").GetProperty(facet.Dimension).EnumerateObject().Select(p => new FacetCount(p.Name, p.Value.GetInt32()));
            Assert.Equal(theirs.OrderByDescending(f => f.Count).ThenBy(f => f.Value, StringComparer.Ordinal), facet.Values);
        }
    }

    private static QuerySyntax Classic(Occur defaultOperator) => new()
    {
        DefaultField = new WordsField("text", EnglishAnalyzer.Instance),
        Fields = new Dictionary<string, SyntaxField> { ["id"] = new ValueField(value => FieldValue.Of(new TermQuery("id", value))) },
        DefaultOperator = defaultOperator,
        SplitWordsArePhrases = false,
        QuestionMarkIsWildcard = true,
        FuzzinessByLength = false,
    };
}
