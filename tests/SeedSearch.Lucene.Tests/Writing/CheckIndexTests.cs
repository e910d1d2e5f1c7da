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

    [FactThatNeeds(Need.JavaLucene)]
    public void Terms_of_one_byte_and_of_32766_and_many_that_share_long_beginnings()
    {
        var storage = new MemoryStorage();
        var beginning = new string('y', 20_000);
        using (var writer = new IndexWriter(storage, Options))
        {
            for (var c = 0; c < 128; c++) writer.AddDocument([new KeywordField("id", ((char)c).ToString()), new KeywordField("long", new string((char)c, 32_766))]);
            for (var i = 0; i < 3000; i++) writer.AddDocument([new KeywordField("long", beginning + MadeUpText.Spell(i))]);
            writer.AddDocument([new KeywordField("id", "")]);
        }
        Judge.CallsClean(storage);
        using var snapshot = Lucene.Reading.IndexSnapshot.Open(storage);
        foreach (var segment in snapshot.Segments) Reading.TermsCheck.Holds(segment);
    }

    [FactThatNeeds(Need.JavaLucene)]
    public void A_term_that_is_in_all_of_70000_documents()
    {
        var storage = new MemoryStorage();
        using (var writer = new IndexWriter(storage, Options))
        {
            for (var i = 0; i < 70_000; i++)
            {
                Document document = [new TextField("text", i % 50 == 0 ? "everywhere and everywhere" : "everywhere", WithOffsets: true), new KeywordField("all", "yes")];
                if (i % 1000 == 0) document.Add(new KeywordField("rare", "here"));
                writer.AddDocument(document);
            }
        }
        Judge.CallsClean(storage);
        using var snapshot = Lucene.Reading.IndexSnapshot.Open(storage);
        Reading.TermsCheck.Holds(snapshot.Segments[0]);
    }

    [FactThatNeeds(Need.JavaLucene, Need.SlowProofs)]
    public void Three_hundred_thousand_sentences_from_several_threads_with_merges()
    {
        using var folder = new TemporaryFolder();
        using (var writer = new IndexWriter(new FileStorage(folder.Path), Options with { FlushMegabytes = 16 }))
        {
            Parallel.For(0, 3, part =>
            {
                var text = new MadeUpText(part, 100_000);
                for (var i = 0; i < 100_000; i++) writer.UpdateDocument(new Term("id", i.ToString(CultureInfo.InvariantCulture)), Everything(text, i));
            });
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
