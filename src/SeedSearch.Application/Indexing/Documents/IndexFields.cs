using SeedSearch.Lucene.Writing;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Application.Indexing.Documents;

/// <summary>
/// The fields of the index. Three kinds of documents stand in it, told apart by <see cref="Type"/>: a sentence (also one of page
/// furniture, or one that is gone), an article with its record, and nothing else.
/// </summary>
internal static class IndexFields
{
    /// <summary>What a document is: one of the constants below. One term.</summary>
    public const string Type = "type";

    public const string Sentence = "sentence";
    public const string Furniture = "furniture";
    public const string Article = "article";
    public const string Gone = "gone";

    /// <summary>A sentence's lasting name. One term, stored.</summary>
    public const string Id = "id";

    /// <summary>The key of the article that a sentence stands in. One term, stored; a gone sentence has none.</summary>
    public const string In = "in";

    /// <summary>The sentence's number in its article, from 0. Stored.</summary>
    public const string Number = "number";

    /// <summary>The words, analysed by <see cref="SentenceAnalyzer"/>, stored.</summary>
    public const string Text = "text";

    /// <summary>The words as printed, in small letters without accents.</summary>
    public const string Exact = "exact";

    /// <summary>Those of the words that somebody said, analysed like <see cref="Text"/>.</summary>
    public const string Said = "said";

    /// <summary>Those of the words that somebody said, as printed.</summary>
    public const string SaidExact = "saidExact";

    /// <summary>The words of the title of the sentence's article, analysed like <see cref="Text"/>, without places and lengths: they order what other fields found.</summary>
    public const string Title = "title";

    /// <summary>Organisations that the sentence itself names. Terms in small letters.</summary>
    public const string Named = "named";

    /// <summary>Organisations for which its speakers speak. Terms in small letters.</summary>
    public const string SpeakingFor = "for";

    /// <summary>People that the sentence names. Terms in small letters.</summary>
    public const string Person = "person";

    /// <summary>How its speakers were found: name, title, pronoun, otherArticle, none. Terms.</summary>
    public const string FoundBy = "found";

    /// <summary>Names of its statements, shared by their printings. Terms.</summary>
    public const string Statement = "statement";

    /// <summary>The day of printing as year * 10,000 + month * 100 + day. Trie terms and a column; undated sentences have none.</summary>
    public const string Date = "date";

    /// <summary>Orders by day with the undated last: the day, and the day from the far end of time. Columns.</summary>
    public const string Newest = "newest";
    public const string Oldest = "oldest";

    /// <summary>The same in near-identical sentences. Column; 0 stands alone.</summary>
    public const string Group = "group";

    /// <summary>An article's key, in its own document. One term, stored.</summary>
    public const string Key = "key";

    /// <summary>An article's id, as its source gives it. Stored, in its own document.</summary>
    public const string ArticleId = "articleId";

    /// <summary>The file an article was read from. One term, stored.</summary>
    public const string File = "file";

    /// <summary>Stored bytes of an article: its record, digest, lessons; the fingerprint of what was read.</summary>
    public const string Record = "record";
    public const string Digest = "digest";
    public const string Lessons = "lessons";
    public const string Fingerprint = "fingerprint";

    /// <summary>How a gone sentence was: stored JSON.</summary>
    public const string AsItWas = "asItWas";

    /// <summary>How texts become terms, by field.</summary>
    public static IReadOnlyDictionary<string, Analyzer> Analyzers { get; } = new Dictionary<string, Analyzer>
    {
        [Text] = SentenceAnalyzer.Instance,
        [Said] = SentenceAnalyzer.Instance,
        [Exact] = ExactAnalyzer.Instance,
        [SaidExact] = ExactAnalyzer.Instance,
        [Title] = SentenceAnalyzer.Instance,
    };

    public static IndexWriterOptions WriterOptions { get; } = new() { DefaultAnalyzer = SentenceAnalyzer.Instance, Analyzers = Analyzers };
}
