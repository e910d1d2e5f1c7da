using System.Globalization;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Writing;
using SeedSearch.Lucene.Writing;
using SeedSearch.TestKit.Java;
using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Lucene.Tests.Reading;

/// <summary>What we do not write ourselves and meet in the indexes of others: bytes that words carry, and term vectors.</summary>
public sealed class PayloadTests
{
    private const int Count = 3000;

    private static IndexWriterOptions Options => new() { DefaultAnalyzer = new WordAnalyzer() };

    private static TemporaryFolder Written(bool vectors)
    {
        var folder = new TemporaryFolder();
        JavaLucene.RunSource(JavaIndexTests.Source("Payloads"), ["write", folder.Path, Count.ToString(CultureInfo.InvariantCulture), vectors ? "yes" : "no"]).Lines();
        return folder;
    }

    // Every place of every word of every document but one, in an order that merging does not change.
    private static List<string> Places(string folder, string but)
    {
        var lines = JavaLucene.RunSource(JavaIndexTests.Source("Payloads"), ["dump", folder]).Lines().Where(l => !l.StartsWith(but + " ", StringComparison.Ordinal)).ToList();
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static void PhrasesAreFound(string folder, string deleted)
    {
        using var snapshot = IndexSnapshot.Open(new FileStorage(folder));
        var searcher = new IndexSearcher(snapshot);
        for (var w = 0; w < 7; w++)
        {
            var expected = Enumerable.Range(0, Count).Count(i => i % 7 == w && i.ToString(CultureInfo.InvariantCulture) != deleted);
            var phrase = PhraseQuery.Of("both", "common", $"w{w}");
            Assert.Equal(expected, searcher.Search(phrase, new SearchOptions(), CancellationToken.None).Total);
        }
    }

    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler)]
    public void Payloads_and_offsets_are_the_same_after_a_merge_and_phrases_among_them_are_found()
    {
        using var folder = Written(vectors: false);
        PhrasesAreFound(folder.Path, deleted: "");
        var before = Places(folder.Path, but: "7");
        Assert.Equal((Count - 1) * 5 + Count / 3 * 2 * 5 - 5, before.Count);
        Assert.Contains(before, l => l.Length > 2500);
        using (var writer = new IndexWriter(new FileStorage(folder.Path), Options))
        {
            writer.AddDocument([new KeywordField("id", "new", Stored: true), new TextField("both", "common w0", WithOffsets: true), new TextField("marked", "common w0")]);
            writer.DeleteDocuments(new Term("id", "7"));
            writer.ForceMerge(1);
        }
        Judge.CallsClean(folder.Path);
        Assert.Equal(before, Places(folder.Path, but: "new"));
        using var snapshot = IndexSnapshot.Open(new FileStorage(folder.Path));
        TermsCheck.Holds(Assert.Single(snapshot.Segments));
    }

    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler)]
    public void Term_vectors_are_not_dropped_unless_that_is_asked_for()
    {
        using var folder = Written(vectors: true);
        using (var writer = new IndexWriter(new FileStorage(folder.Path), Options))
        {
            writer.DeleteDocuments(new Term("id", "7"));
            var error = Assert.Throws<NotSupportedException>(() => writer.ForceMerge(1));
            Assert.Contains("\"both\"", error.Message, StringComparison.Ordinal);
            Assert.Contains(nameof(IndexWriterOptions.DropTermVectors), error.Message, StringComparison.Ordinal);
        }
        Judge.CallsClean(folder.Path);
        PhrasesAreFound(folder.Path, deleted: "7");
        Assert.Equal(2, Directory.EnumerateFiles(folder.Path, "*.si").Count());
        using (var writer = new IndexWriter(new FileStorage(folder.Path), Options with { DropTermVectors = true })) writer.ForceMerge(1);
        Judge.CallsClean(folder.Path);
        PhrasesAreFound(folder.Path, deleted: "7");
        Assert.Single(Directory.EnumerateFiles(folder.Path, "*.si"));
    }
}
