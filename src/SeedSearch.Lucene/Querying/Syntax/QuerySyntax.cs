namespace SeedSearch.Lucene.Querying.Syntax;

/// <summary>
/// Reads what people type: <c>words</c>, <c>"phrases"</c>, <c>-exclude</c>, <c>AND OR NOT</c> in capitals, <c>( )</c>, <c>word*</c>,
/// <c>word~</c>, <c>"a b"~5</c>, <c>field:value</c>. NOT binds closest, then AND, then OR, then words side by side, so that
/// <c>tax OR levy port</c> asks for the port and either of the two. Safe to share between threads.
/// </summary>
public sealed class QuerySyntax
{
    /// <summary>How deep brackets may stand in brackets.</summary>
    public const int MaxDepth = 64;

    /// <summary>What words without a field's name search.</summary>
    public required WordsField DefaultField { get; init; }

    /// <summary>The names that may stand before a colon; letter case does not matter.</summary>
    public IReadOnlyDictionary<string, SyntaxField> Fields { get; init; } = new Dictionary<string, SyntaxField>();

    /// <summary>What joins words side by side: <see cref="Occur.Must"/> (default) or <see cref="Occur.Should"/>.</summary>
    public Occur DefaultOperator { get; init; } = Occur.Must;

    /// <summary>Whether a word that is analysed into several terms ("re-opened") asks for them as a phrase (default) or joined as words are.</summary>
    public bool SplitWordsArePhrases { get; init; } = true;

    /// <summary>Whether <c>?</c> inside a word stands for any one character; off by default, for people type questions.</summary>
    public bool QuestionMarkIsWildcard { get; init; }

    /// <summary>Whether <c>word~</c> allows one edit up to five letters and two beyond (default), or always two, as the classic syntax does.</summary>
    public bool FuzzinessByLength { get; init; } = true;

    /// <summary>Reads <paramref name="text"/>. Never throws; a slip is an answer of its own.</summary>
    public QueryReading Read(string text)
    {
        var tokens = QueryLexer.Split(text, out var slip);
        var words = new WordReader(this);
        if (slip is null)
        {
            var parser = new QueryParser(this, tokens, words);
            var parts = parser.ReadAll();
            slip = parser.Slip;
            if (slip is null && parts is not null) return new Understood(parser.Result, parts);
        }

        return slip is { } found
            ? new Puzzled(words.PlainWords(DefaultField, text), found.At, found.Hint)
            : new Understood(Query.None, []);
    }

    /// <summary>What a name before a colon stands for; null when it is no field's.</summary>
    internal SyntaxField? FieldOf(string name)
    {
        if (Fields.TryGetValue(name, out var field)) return field;
        foreach (var (key, value) in Fields)
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }
}
