using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Querying.Syntax;

/// <summary>What a name before a colon, or no name at all, makes of the words behind it.</summary>
public abstract record SyntaxField
{
    private protected SyntaxField()
    {
    }
}

/// <summary>A field of running text: words, phrases, <c>word*</c>, <c>word~</c> and brackets may follow.</summary>
/// <param name="Field">The index field with the analysed text.</param>
/// <param name="Analyzer">How that field was analysed.</param>
public sealed record WordsField(string Field, Analyzer Analyzer) : SyntaxField
{
    /// <summary>
    /// The index field that holds the words as printed, unstemmed and with stop words: for a single word in quotation marks,
    /// for <c>word*</c> and <c>word~</c>, and for texts of stop words alone. Null: the field itself serves.
    /// </summary>
    public string? ExactField { get; init; }

    /// <summary>How <see cref="ExactField"/> was analysed; null exactly when that is null.</summary>
    public Analyzer? ExactAnalyzer { get; init; }
}

/// <summary>A field of whole values: one word or one quoted text follows, and the caller says what it means.</summary>
/// <param name="Read">Makes the query of the value, whose quotation marks are gone; it must not throw.</param>
public sealed record ValueField(Func<string, FieldValue> Read) : SyntaxField;

/// <summary>What a value of a <see cref="ValueField"/> means: a query or, for a slip, a hint; one of the two is null.</summary>
public readonly record struct FieldValue
{
    private FieldValue(Query? query, string? hint) => (Query, Hint) = (query, hint);

    /// <summary>What the value asks for; null for a slip.</summary>
    public Query? Query { get; }

    /// <summary>One sentence for the reader, what to write instead; null where there is no slip.</summary>
    public string? Hint { get; }

    /// <summary>The value was understood.</summary>
    public static FieldValue Of(Query query) => new(query, null);

    /// <summary>The value was not understood.</summary>
    public static FieldValue Slip(string hint) => new(null, hint);
}
