using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Querying.Syntax;
using SeedSearch.Lucene.Writing;

namespace SeedSearch.Lucene.Tests.Querying;

/// <summary>
/// An index over sentences of made-up words, the frequent ones far more frequent than the rare, in several segments and with
/// deleted documents. Fields: text, kind (nine in ten "sentence", the others "other"), day (32-bit number, and the same as doc value), group (doc value), facets speaker (one a document),
/// org (none to three), topic (paths).
/// </summary>
internal sealed class MadeUpIndex : IDisposable
{
    private static readonly string[] Syllables = ["ba", "ro", "ti", "men", "sal", "ku", "for", "di", "lan", "esh"];

    private readonly Random _random;

    /// <param name="documents">How many to write.</param>
    /// <param name="storage">Where to.</param>
    /// <param name="seed">The same seed gives the same documents.</param>
    public MadeUpIndex(int documents, IStorage storage, int seed = 1)
    {
        _random = new Random(seed);
        using (var writer = new IndexWriter(storage, new IndexWriterOptions { DefaultAnalyzer = new LetterAnalyzer() }))
        {
            for (var i = 0; i < documents; i++)
            {
                var made = Make(i);
                Sentences.Add(made);
                writer.AddDocument(made.ToDocument());
                if (i == documents / 3 || i == documents * 3 / 4) writer.Commit();
            }

            writer.Commit();
            for (var i = 0; i < documents; i += 53) writer.DeleteDocuments(new Term("id", Id(i)));
        }

        Snapshot = IndexSnapshot.Open(storage);
    }

    public IndexSnapshot Snapshot { get; }

    public List<MadeUpSentence> Sentences { get; } = [];

    public static string Id(int number) => $"s{number}";

    public static bool IsDeleted(int number) => number % 53 == 0;

    /// <summary>A word, the low numbers far more often than the high ones; every one of them is in the vocabulary, if not in a text.</summary>
    public static string Word(Random random) => WordOf((int)(Math.Pow(random.NextDouble(), 3) * 3000));

    public void Dispose() => Snapshot.Dispose();

    private static string WordOf(int rank)
    {
        var word = "";
        for (rank += 3; rank > 0; rank /= Syllables.Length) word += Syllables[rank % Syllables.Length];
        return word;
    }

    private MadeUpSentence Make(int number) => new(
        Id(number),
        string.Join(' ', Enumerable.Range(0, _random.Next(1, 40)).Select(_ => Word(_random))),
        _random.Next(-50, 800),
        _random.Next(20) == 0 ? 0 : _random.Next(1, 500),
        _random.Next(8) == 0 ? null : $"Speaker {(int)(Math.Pow(_random.NextDouble(), 2) * 60)}",
        [.. Enumerable.Range(0, _random.Next(4)).Select(_ => $"Org {(int)(Math.Pow(_random.NextDouble(), 2) * 90)}").Distinct()],
        [.. Enumerable.Range(0, _random.Next(3)).Select(_ => $"t{_random.Next(4)}" + (_random.Next(3) == 0 ? "" : $"/u{_random.Next(3)}" + (_random.Next(2) == 0 ? "" : $"/v{_random.Next(3)}"))).Distinct()]);
}

/// <summary>A document of a <see cref="MadeUpIndex"/>, as the test knows it.</summary>
internal sealed record MadeUpSentence(string Id, string Text, int Day, long Group, string? Speaker, string[] Orgs, string[] Topics)
{
    public Document ToDocument()
    {
        var document = new Document
        {
            new KeywordField("id", Id, Stored: true),
            new TextField("text", Text, Stored: true),
            new KeywordField("kind", Kind),
            new Int32Field("day", Day),
            new NumericDocValuesField("day", Day),
            new NumericDocValuesField("group", Group),
        };
        if (Speaker is not null) document.Add(new FacetField("speaker", Speaker));
        foreach (var org in Orgs) document.Add(new FacetField("org", org));
        foreach (var topic in Topics) document.Add(new FacetField("topic", topic));
        return document;
    }

    public string Kind => Id[^1] == '7' ? "other" : "sentence";

    public IEnumerable<string> Values(string dimension) => dimension switch
    {
        "speaker" => Speaker is null ? [] : [Speaker],
        "org" => Orgs,
        _ => Topics.SelectMany(WithAncestors).Distinct(),
    };

    private static IEnumerable<string> WithAncestors(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1)) yield return path[..end];
    }
}
