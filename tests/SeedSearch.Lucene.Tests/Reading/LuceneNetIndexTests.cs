using System.Globalization;
using System.Text;
using System.Text.Json;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Querying.Syntax;
using SeedSearch.Lucene.Tests.Writing;
using SeedSearch.Lucene.Writing;
using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Lucene.Tests.Reading;

/// <summary>
/// The index that Lucene.Net 4.8 wrote (Fixtures/lucenenet-4.8): plain segments, a compound file, term vectors, offsets, deletes. Every
/// 97th of 3,000 documents is deleted.
/// </summary>
public sealed class LuceneNetIndexTests
{
    private static readonly string Fixture = Path.Combine(Needs.RepositoryRoot, "tests", "SeedSearch.Lucene.Tests", "Fixtures", "lucenenet-4.8");

    private static List<JsonElement> Documents => [.. File.ReadLines(Path.Combine(Fixture, "docs.jsonl")).Select(l => JsonDocument.Parse(l).RootElement)];

    internal static Dictionary<string, byte[]> Files() => Directory.EnumerateFiles(Path.Combine(Fixture, "index")).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);

    internal static void CopyTo(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Fixture, "index"))) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        foreach (var file in Directory.EnumerateFiles(folder)) File.SetAttributes(file, FileAttributes.Normal);
    }

    private static IndexSnapshot Open(out TemporaryFolder folder)
    {
        folder = new TemporaryFolder();
        CopyTo(folder.Path);
        return IndexSnapshot.Open(new FileStorage(folder.Path));
    }

    [Fact]
    public void Its_stored_fields_and_columns_are_those_of_its_documents()
    {
        using var snapshot = Open(out var folder);
        using var _ = folder;
        snapshot.Check();
        Assert.Equal(3000, snapshot.MaxDoc);
        Assert.Equal(3000 - 31, snapshot.NumDocs);
        var documents = Documents;
        foreach (var segment in snapshot.Segments)
        {
            var (day, id, speaker, facets) = (segment.NumericDocValues("dayDv")!, segment.BinaryDocValues("idDv")!, segment.SortedDocValues("speakerDv")!, segment.SortedSetDocValues("$facets")!);
            for (var doc = 0; doc < segment.MaxDoc; doc++)
            {
                var expected = documents[segment.DocBase + doc];
                var stored = segment.StoredFields.Document(doc);
                Assert.Equal(expected.GetProperty("text").GetString(), stored.GetText("text"));
                Assert.Equal(expected.GetProperty("id").GetString(), stored.GetText("id"));
                Assert.Equal(expected.GetProperty("day").GetInt32(), stored.Get("day")!.Value.AsInt64());
                Assert.Equal(StoredKind.Double, stored.Get("weight")!.Value.Kind);
                Assert.Equal(expected.GetProperty("day").GetInt32(), day.Get(doc));
                Assert.Equal(expected.GetProperty("id").GetString(), Encoding.UTF8.GetString(id.Get(doc)));
                Assert.Equal(expected.GetProperty("speaker").GetString(), Encoding.UTF8.GetString(speaker.Values.Lookup(speaker.Ordinals[doc])));
                Assert.Equal(Facets(expected), FacetsOf(facets, doc));
                Assert.Equal((segment.DocBase + doc) % 97 != 0, segment.LiveDocs!.IsLive(doc));
            }
        }
    }

    private static SortedSet<string> Facets(JsonElement document)
    {
        var facets = new SortedSet<string>(StringComparer.Ordinal) { FacetField.Spell("speaker", document.GetProperty("speaker").GetString()!) };
        foreach (var value in document.GetProperty("orgs").EnumerateArray()) facets.Add(FacetField.Spell("org", value.GetString()!));
        foreach (var value in document.GetProperty("topics").EnumerateArray()) facets.Add(FacetField.Spell("topic", value.GetString()!));
        return facets;
    }

    private static SortedSet<string> FacetsOf(Codec.DocValues.SortedSetDocValues facets, int doc)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = facets.Start(doc); at < facets.End(doc); at++) found.Add(Encoding.UTF8.GetString(facets.Values.Lookup(facets.Ordinals[at])));
        return found;
    }

    [Fact]
    public void Every_term_is_found_and_walked_over_alike()
    {
        using var snapshot = Open(out var folder);
        using var _ = folder;
        foreach (var segment in snapshot.Segments) TermsCheck.Holds(segment);
        var offsets = snapshot.Segments[2].Terms("text")!;
        Assert.True(offsets.Field.HasOffsets);
        Assert.True(offsets.TryFind("offici"u8, out var state));
        var cursor = offsets.Postings(state, withPositions: true);
        Assert.NotEqual(PostingsCursor.NoMore, cursor.NextDoc());
        cursor.NextPosition();
        var text = snapshot.Document(snapshot.Segments[2].DocBase + cursor.Doc).GetText("text")!;
        Assert.Equal("official", text[cursor.StartOffset..cursor.EndOffset].ToLower(CultureInfo.InvariantCulture)[..8]);
    }

    [FactThatNeeds(Need.JavaLucene)]
    public void It_can_be_written_to_and_Lucene_calls_it_clean()
    {
        using var folder = new TemporaryFolder();
        CopyTo(folder.Path);
        using (var writer = new IndexWriter(new FileStorage(folder.Path), new IndexWriterOptions { DefaultAnalyzer = new LetterAnalyzer(), DropTermVectors = true }))
        {
            writer.AddDocument([new TextField("text", "A sentence more", Stored: true), new KeywordField("id", "new", Stored: true), new NumericDocValuesField("dayDv", 7), new FacetField("speaker", "Speaker 1")]);
            writer.DeleteDocuments(new Term("id", "s00001"));
            writer.Commit();
            Judge.CallsClean(folder.Path);
            writer.ForceMerge(1);
        }
        Judge.CallsClean(folder.Path);
        using var snapshot = IndexSnapshot.Open(new FileStorage(folder.Path));
        Assert.Equal(3000 - 31 - 1 + 1, snapshot.NumDocs);
        Assert.Equal(snapshot.NumDocs, snapshot.MaxDoc);
        var kept = Documents.Where((_, i) => i % 97 != 0 && i != 1).ToList();
        for (var doc = 0; doc < kept.Count; doc++)
        {
            Assert.Equal(kept[doc].GetProperty("text").GetString(), snapshot.Document(doc).GetText("text"));
            Assert.Equal(Facets(kept[doc]), FacetsOf(snapshot.Segments[0].SortedSetDocValues("$facets")!, doc));
        }
        TermsCheck.Holds(snapshot.Segments[0]);
    }
}
