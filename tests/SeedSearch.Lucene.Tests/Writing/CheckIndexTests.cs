using System.Globalization;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Querying.Syntax;
using SeedSearch.Lucene.Writing;
using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Lucene.Tests.Writing;

/// <summary>Lucene's own CheckIndex reads everything that we write.</summary>
public sealed class CheckIndexTests
{
    private static IndexWriterOptions Options => new() { DefaultAnalyzer = new LetterAnalyzer() };

    [FactThatNeeds(Need.JavaLucene)]
    public void An_empty_index()
    {
        var storage = new MemoryStorage();
        new IndexWriter(storage, Options).Dispose();
        Judge.CallsClean(storage);
    }

    [FactThatNeeds(Need.JavaLucene)]
    public void One_document()
    {
        var storage = new MemoryStorage();
        using (var writer = new IndexWriter(storage, Options)) writer.AddDocument([new TextField("text", "The bank raised its rate", Stored: true), new KeywordField("id", "1", Stored: true)]);
        Judge.CallsClean(storage);
    }

    [FactThatNeeds(Need.JavaLucene)]
    public void Sentences_with_all_kinds_of_fields_deletes_and_merges()
    {
        using var folder = new TemporaryFolder();
        var text = new MadeUpText(1);
        using (var writer = new IndexWriter(new FileStorage(folder.Path), Options))
        {
            for (var i = 0; i < 20_000; i++)
            {
                writer.AddDocument(Everything(text, i));
                if (i % 4000 == 3999) writer.Commit();
            }
            for (var i = 0; i < 20_000; i += 7) writer.DeleteDocuments(new Term("id", i.ToString(CultureInfo.InvariantCulture)));
            writer.UpdateDocument(new Term("id", "5"), Everything(text, 5));
            writer.Commit();
            Judge.CallsClean(folder.Path);
            writer.ForceMerge(1);
        }
        Judge.CallsClean(folder.Path);
    }

    internal static Document Everything(MadeUpText text, int id)
    {
        var document = new Document
        {
            new TextField("text", text.Sentence(22), Stored: true),
            new TextField("marked", text.Sentence(8), WithOffsets: true),
            new TextField("plain", text.Sentence(5)) { WithPositions = false, WithNorms = false },
            new KeywordField("id", id.ToString(CultureInfo.InvariantCulture), Stored: true),
            new Int32Field("day", id % 400, Stored: true),
            new Int64Field("moment", id * 1_000_003L),
            new StoredField("weight", new StoredValue(id / 3.0)),
            new NumericDocValuesField("dayDv", id % 400 * 86400),
            new NumericDocValuesField("few", id % 3 == 0 ? -7 : 1L << 40),
            new BinaryDocValuesField("bytes", new byte[] { (byte)id, (byte)(id >> 8) }.AsMemory(0, 1 + id % 2)),
            new BinaryDocValuesField("fixed", BitConverter.GetBytes(id)),
            new SortedDocValuesField("kind", "kind" + text.Number(50)),
            new FacetField("speaker", text.Word()),
        };
        if (id % 2 == 0) document.Add(new NumericDocValuesField("even", id));
        for (var i = text.Number(4); i > 0; i--) document.Add(new FacetField("topic", text.Word()));
        if (id % 5 == 0) document.Add(new SortedSetDocValuesField("set", text.Word()));
        return document;
    }
}
