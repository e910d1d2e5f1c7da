using System.Globalization;
using System.Text;
using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Tests.Writing;

/// <summary>What a test writes as a document: no codec, only values.</summary>
public sealed record PlainDocument(string Id, string Text, long? Number, string? Kind, string[] Facets, byte[]? Bytes);

/// <summary>Compares an index with a plain list of the documents that should be in it, in any order.</summary>
internal static class PlainModel
{
    internal static void Equals(IReadOnlyCollection<PlainDocument> model, IndexSnapshot snapshot)
    {
        Assert.Equal(model.Count, snapshot.NumDocs);
        var read = new List<string>();
        foreach (var segment in snapshot.Segments)
        {
            var terms = TermsByDoc(segment);
            for (var doc = 0; doc < segment.MaxDoc; doc++)
                if (segment.LiveDocs?.IsLive(doc) ?? true) read.Add(Describe(segment, doc, terms[doc]));
        }
        Assert.Equal(model.Select(Describe).Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    private static string Describe(PlainDocument document) => string.Join('|',
        document.Id, document.Text, document.Number?.ToString(CultureInfo.InvariantCulture) ?? "-", document.Kind ?? "-",
        string.Join(',', document.Facets.Distinct().Order(StringComparer.Ordinal)),
        document.Bytes is null ? "-" : Convert.ToHexString(document.Bytes),
        string.Join(' ', document.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static string Describe(SegmentReader segment, int doc, SortedDictionary<int, string> words)
    {
        var stored = segment.StoredFields.Document(doc);
        var (numbers, kinds, facets, bytes) = (segment.NumericDocValues("number"), segment.SortedDocValues("kind"), segment.SortedSetDocValues("$facets"), segment.BinaryDocValues("bytes"));
        var kind = kinds is null || kinds.Ordinals[doc] < 0 ? "-" : Encoding.UTF8.GetString(kinds.Values.Lookup(kinds.Ordinals[doc]));
        return string.Join('|', stored.GetText("id"), stored.GetText("text"),
            numbers is not null && numbers.Exists(doc) ? numbers.Get(doc).ToString(CultureInfo.InvariantCulture) : "-", kind,
            string.Join(',', FacetsOf(facets, doc).Order(StringComparer.Ordinal)),
            bytes is not null && bytes.Exists(doc) ? Convert.ToHexString(bytes.Get(doc)) : "-",
            string.Join(' ', words.Values));
    }

    private static IEnumerable<string> FacetsOf(SortedSetDocValues? facets, int doc)
    {
        for (var at = facets?.Start(doc) ?? 0; at < (facets?.End(doc) ?? 0); at++) yield return Encoding.UTF8.GetString(facets!.Values.Lookup(facets.Ordinals[at]))["f\u001F".Length..];
    }

    // The postings, turned round: what stands at which position of each document.
    private static SortedDictionary<int, string>[] TermsByDoc(SegmentReader segment)
    {
        var docs = new SortedDictionary<int, string>[segment.MaxDoc];
        for (var i = 0; i < docs.Length; i++) docs[i] = [];
        if (segment.Terms("text") is not { } terms) return docs;
        var cursor = terms.Cursor();
        while (cursor.Next())
        {
            var term = Encoding.UTF8.GetString(cursor.Term);
            var postings = terms.Postings(cursor.State, withPositions: true);
            while (postings.NextDoc() != PostingsCursor.NoMore)
                for (var i = postings.Freq; i > 0; i--) docs[postings.Doc].Add(postings.NextPosition(), term);
        }
        return docs;
    }
}
