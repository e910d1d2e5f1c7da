using FsCheck;
using FsCheck.Fluent;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Writing;

namespace SeedSearch.Lucene.Tests.Writing;

/// <summary>Any documents, added, updated, deleted, committed and merged in any order, are what a plain list of them says.</summary>
public sealed class AgainstAModelTests
{
    private static readonly IndexWriterOptions Options = new() { DefaultAnalyzer = new WordAnalyzer(), SegmentsPerTier = 3 };

    private static readonly string[] Words = ["a", "b", "ab", "abc", "tax", "taxes", "é", "東京", "\U0001F600", "zz", new string('x', 300)];

    private static Gen<PlainDocument> Document =>
        from id in Gen.Choose(0, 30)
        from words in Gen.Elements(Words).ListOf()
        from number in Gen.OneOf(Gen.Constant((long?)null), Gen.Choose(-3, 3).Select(n => (long?)n), Gen.Elements<long?>(long.MinValue, long.MaxValue, 1L << 40))
        from kind in Gen.Elements<string?>(null, "k1", "k2", "kind three")
        from facets in Gen.Elements("x", "y", "zebra").ListOf()
        from bytes in Gen.OneOf(Gen.Constant((byte[]?)null), Gen.Choose(0, 255).ListOf().Select(l => (byte[]?)[.. l.Select(i => (byte)i)]))
        select new PlainDocument(id.ToString(System.Globalization.CultureInfo.InvariantCulture), string.Join(' ', words), number, kind, [.. facets], bytes);

    private static Gen<Action> Step => Gen.Frequency(
        (10, Document.Select(d => new Action(ActionKind.Add, d, 0))),
        (5, Document.Select(d => new Action(ActionKind.Update, d, 0))),
        (3, Gen.Choose(0, 30).Select(i => new Action(ActionKind.Delete, null, i))),
        (2, Gen.Choose(0, 1).Select(i => new Action(ActionKind.Commit, null, i))),
        (1, Gen.Choose(1, 3).Select(i => new Action(ActionKind.Merge, null, i))),
        (1, Gen.Choose(0, 1).Select(i => new Action(ActionKind.Look, null, i))));

    [Fact]
    public void An_index_is_what_its_documents_are() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Environment.GetEnvironmentVariable("SEEDSEARCH_SLOW") == "1" ? 3000 : 80), Prop.ForAll(Step.ListOf().ToArbitrary(), steps => Run(steps)));

    private static void Run(IEnumerable<Action> steps)
    {
        var storage = new MemoryStorage();
        var model = new List<PlainDocument>();
        using (var writer = new IndexWriter(storage, Options))
        {
            foreach (var step in steps) Do(step, writer, model);
            using var snapshot = writer.GetSnapshot();
            PlainModel.Equals(model, snapshot);
        }
        using var reopened = IndexSnapshot.Open(storage);
        reopened.Check();
        PlainModel.Equals(model, reopened);
        foreach (var segment in reopened.Segments) Reading.TermsCheck.Holds(segment);
        using (var writer = new IndexWriter(storage, Options)) writer.ForceMerge(1);
        using var merged = IndexSnapshot.Open(storage);
        PlainModel.Equals(model, merged);
        Assert.True(merged.Segments.Count <= 1);
    }

    private static void Do(Action step, IndexWriter writer, List<PlainDocument> model)
    {
        switch (step.Kind)
        {
            case ActionKind.Add:
                writer.AddDocument(Make(step.Document!));
                model.Add(step.Document!);
                break;
            case ActionKind.Update:
                writer.UpdateDocument(new Term("id", step.Document!.Id), Make(step.Document));
                model.RemoveAll(d => d.Id == step.Document.Id);
                model.Add(step.Document);
                break;
            case ActionKind.Delete:
                var id = step.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
                writer.DeleteDocuments(new Term("id", id));
                model.RemoveAll(d => d.Id == id);
                break;
            case ActionKind.Commit:
                writer.Commit();
                break;
            case ActionKind.Merge:
                writer.ForceMerge(step.Number);
                break;
            default:
                using (var snapshot = writer.GetSnapshot()) PlainModel.Equals(model, snapshot);
                break;
        }
    }

    internal static Document Make(PlainDocument plain)
    {
        var document = new Document { new TextField("text", plain.Text, Stored: true), new KeywordField("id", plain.Id, Stored: true) };
        if (plain.Number is { } number) document.Add(new NumericDocValuesField("number", number));
        if (plain.Kind is { } kind) document.Add(new SortedDocValuesField("kind", kind));
        if (plain.Bytes is { } bytes) document.Add(new BinaryDocValuesField("bytes", bytes));
        foreach (var facet in plain.Facets) document.Add(new FacetField("f", facet));
        return document;
    }

    private enum ActionKind
    {
        Add,
        Update,
        Delete,
        Commit,
        Merge,
        Look,
    }

    private sealed record Action(ActionKind Kind, PlainDocument? Document, int Number);
}
