using System.Globalization;
using System.Text;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Writing;
using SeedSearch.Lucene.Writing;
using SeedSearch.TestKit.Java;
using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Lucene.Tests.Reading;

/// <summary>What Java Lucene 4.10.4 writes with the formats of 4.8.</summary>
public sealed class JavaIndexTests
{
    internal static string Source(string name) => Path.Combine(Needs.RepositoryRoot, "tests", "SeedSearch.Lucene.Tests", "Java", name + ".java");

    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler)]
    public void All_that_it_writes_is_read_and_merged()
    {
        const int count = 3000;
        using var folder = new TemporaryFolder();
        JavaLucene.RunSource(Source("WriteLucene46"), [folder.Path, count.ToString(CultureInfo.InvariantCulture)]).Lines();
        Assert.NotEmpty(Directory.EnumerateFiles(folder.Path, "*.cfs"));
        using (var snapshot = IndexSnapshot.Open(new FileStorage(folder.Path)))
        {
            snapshot.Check();
            Assert.Equal(count - 2, snapshot.NumDocs);
            foreach (var segment in snapshot.Segments)
            {
                TermsCheck.Holds(segment);
                for (var doc = 0; doc < segment.MaxDoc; doc++) Assert.Equal(Expected(segment.DocBase + doc), Read(segment, doc));
            }
        }
        using (var writer = new IndexWriter(new FileStorage(folder.Path), new IndexWriterOptions { DefaultAnalyzer = new WordAnalyzer(), DropTermVectors = true })) writer.ForceMerge(1);
        Judge.CallsClean(folder.Path);
        using var merged = IndexSnapshot.Open(new FileStorage(folder.Path));
        var kept = Enumerable.Range(0, count).Where(i => i is not (5 or count / 2 + 5)).ToList();
        for (var doc = 0; doc < kept.Count; doc++) Assert.Equal(Expected(kept[doc]), Read(merged.Segments[0], doc));
        TermsCheck.Holds(merged.Segments[0]);
    }

    private static string Expected(int i) => string.Create(CultureInfo.InvariantCulture,
        $"common w{i % 7} v{i % 131} common u{i}|{i}|{i * 3L}|{i * 1000003L}|{i % 5 * 100000}|{7 + i * 86400L}|{(i % 3 == 0 ? i : "-")}|kind{i % 300}|a{i % 40},long{i % 9}|{i}");

    private static string Read(SegmentReader segment, int doc)
    {
        var stored = segment.StoredFields.Document(doc);
        var some = segment.NumericDocValues("some")!;
        var kinds = segment.SortedDocValues("kind")!;
        var set = segment.SortedSetDocValues("set")!;
        var values = new List<string>();
        for (var at = set.Start(doc); at < set.End(doc); at++) values.Add(Encoding.UTF8.GetString(set.Values.Lookup(set.Ordinals[at])));
        var kind = kinds.Values.Lookup(kinds.Ordinals[doc]);
        Assert.Equal(kinds.Ordinals[doc], kinds.Values.Find(kind));
        return string.Create(CultureInfo.InvariantCulture,
            $"{stored.GetText("text")}|{stored.GetText("id")}|{stored.GetText("number")}|{segment.NumericDocValues("spread")!.Get(doc)}|{segment.NumericDocValues("few")!.Get(doc)}|{segment.NumericDocValues("steps")!.Get(doc)}|{(some.Exists(doc) ? some.Get(doc) : "-")}|{Encoding.UTF8.GetString(kind)}|{string.Join(',', values)}|{Encoding.UTF8.GetString(segment.BinaryDocValues("bytes")!.Get(doc))}");
    }

    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler)]
    public void What_it_deletes_in_our_index_is_deleted()
    {
        using var folder = new TemporaryFolder();
        var text = new MadeUpText(4);
        using (var writer = new IndexWriter(new FileStorage(folder.Path), new IndexWriterOptions { DefaultAnalyzer = new WordAnalyzer() }))
            for (var i = 0; i < 2000; i++) writer.AddDocument(CheckIndexTests.Everything(text, i));
        Assert.Equal("1998", JavaLucene.RunSource(Source("ChangeIndex"), [folder.Path, "3", "1999"]).Lines()[^1]);
        using var snapshot = IndexSnapshot.Open(new FileStorage(folder.Path));
        Assert.Equal(1998, snapshot.NumDocs);
        Assert.False(snapshot.Segments[0].LiveDocs!.IsLive(3));
        using (var writer = new IndexWriter(new FileStorage(folder.Path), new IndexWriterOptions { DefaultAnalyzer = new WordAnalyzer() })) writer.DeleteDocuments(new Documents.Term("id", "4"));
        Judge.CallsClean(folder.Path);
        Assert.Equal("1996", JavaLucene.RunSource(Source("ChangeIndex"), [folder.Path, "5"]).Lines()[^1]);
    }
}
