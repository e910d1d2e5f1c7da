using SeedSearch.Text;

namespace SeedSearch.Lucene.Querying.Syntax;

/// <summary>
/// Tokens -> query, by descent: side by side &lt; OR &lt; AND &lt; NOT &lt; word, phrase, brackets, field. Stops at the first slip.
/// A null query is a piece without any term ("the" where stop words are left out): it asks for nothing and is left out.
/// </summary>
internal sealed class QueryParser(QuerySyntax syntax, List<QueryToken> tokens, WordReader words)
{
    private WordsField _field = syntax.DefaultField;
    private int _at;
    private int _depth;

    public Slip? Slip { get; private set; }

    public Query Result { get; private set; } = Query.None;

    /// <summary>The parts of the whole text; null after a slip and for text without any term.</summary>
    public List<QueryPart>? ReadAll()
    {
        var parts = ReadSideBySide();
        if (Slip is null && _at < tokens.Count) Fail(tokens[_at].Span, "This bracket closes nothing that was opened.");
        if (Slip is not null) return null;
        if (parts.Count == 0 && tokens.Count > 0 && words.SkippedStopWords)
        {
            words.KeepStopWords = true;
            words.SkippedStopWords = false;
            _at = 0;
            parts = ReadSideBySide();
        }

        if (Join(parts) is not { } query) return null;
        Result = query;
        return parts;
    }

    private List<QueryPart> ReadSideBySide()
    {
        var parts = new List<QueryPart>();
        while (Slip is null && _at < tokens.Count && tokens[_at].Kind != TokenKind.Close)
        {
            var start = tokens[_at].Span.Start;
            var (query, occur) = ReadOr();
            if (query is not null) parts.Add(new(TextSpan.FromBounds(start, tokens[_at - 1].Span.End), query, occur));
        }

        return parts;
    }

    private static Query? Join(List<QueryPart> parts)
    {
        if (parts.Count == 0) return null;
        if (parts.Count == 1 && parts[0].Occur != Occur.MustNot) return parts[0].Query;
        var clauses = parts.ConvertAll(p => new Clause(p.Occur, p.Query));
        if (clauses.TrueForAll(c => c.Occur == Occur.MustNot)) clauses.Insert(0, new(Occur.Must, Query.All));
        return new BooleanQuery(clauses);
    }

    /// <summary>One piece of a row, or several joined by OR; a lone piece keeps its sign.</summary>
    private (Query? Query, Occur Occur) ReadOr()
    {
        var first = ReadAnd();
        if (!Next(TokenKind.Or)) return first;
        var either = new List<Query>();
        AddTo(either, first);
        while (Next(TokenKind.Or))
        {
            _at++;
            AddTo(either, ReadAnd());
        }

        return (either.Count == 0 ? null : Query.AnyOf(either), syntax.DefaultOperator);
    }

    private static void AddTo(List<Query> either, (Query? Query, Occur Occur) piece)
    {
        if (piece.Query is null) return;
        either.Add(piece.Occur == Occur.MustNot ? new BooleanQuery([new(Occur.Must, Query.All), new(Occur.MustNot, piece.Query)]) : piece.Query);
    }

    private (Query? Query, Occur Occur) ReadAnd()
    {
        var first = ReadSigned();
        if (!Next(TokenKind.And)) return first;
        var start = first.Query is null ? [] : new List<QueryPart> { new(default, first.Query, AsAnd(first.Occur)) };
        while (Next(TokenKind.And))
        {
            _at++;
            var (query, occur) = ReadSigned();
            if (query is not null) start.Add(new(default, query, AsAnd(occur)));
        }

        return (Join(start), syntax.DefaultOperator);
    }

    private static Occur AsAnd(Occur occur) => occur == Occur.MustNot ? Occur.MustNot : Occur.Must;

    private (Query? Query, Occur Occur) ReadSigned()
    {
        var occur = syntax.DefaultOperator;
        var negated = false;
        while (Slip is null && _at < tokens.Count && tokens[_at].Kind is TokenKind.Minus or TokenKind.Not or TokenKind.Plus)
        {
            if (tokens[_at].Kind == TokenKind.Plus) occur = Occur.Must;
            else negated = !negated;
            _at++;
        }

        return (ReadPrimary(), negated ? Occur.MustNot : occur);
    }

    private Query? ReadPrimary()
    {
        if (Slip is not null) return null;
        if (_at >= tokens.Count) return FailAtEnd();
        var token = tokens[_at++];
        switch (token.Kind)
        {
            case TokenKind.Open: return ReadBrackets(token);
            case TokenKind.Close: return Fail(token.Span, "Something is missing before this bracket.");
            case TokenKind.And or TokenKind.Or or TokenKind.Not or TokenKind.Plus or TokenKind.Minus:
                return Fail(token.Span, $"{token.Text} joins two things; one of them is missing here. To search for the word itself write it in small letters.");
            case TokenKind.Field: return ReadField(token);
            default: return Boosted(words.Read(_field, token), token.Boost);
        }
    }

    private Query? ReadBrackets(QueryToken open)
    {
        if (++_depth > QuerySyntax.MaxDepth) return Fail(open.Span, $"Brackets stand in brackets more than {QuerySyntax.MaxDepth} deep.");
        var query = Join(ReadSideBySide());
        _depth--;
        if (Slip is not null) return null;
        if (_at >= tokens.Count) return Fail(open.Span, "This bracket is opened and never closed.");
        return Boosted(query, tokens[_at++].Boost);
    }

    private Query? ReadField(QueryToken name)
    {
        if (name.Text == "*" && _at < tokens.Count && tokens[_at].Text == "*")
        {
            _at++;
            return Query.All;
        }

        if (syntax.FieldOf(name.Text) is not { } field)
        {
            // "Update: ports reopen" is running text; "speker:Smith" is a slip.
            var glued = _at < tokens.Count && tokens[_at].Span.Start == name.Span.End;
            return glued
                ? Fail(name.Span, $"There is no field called \"{name.Text}\". The fields are: {string.Join(", ", syntax.Fields.Keys)}.")
                : words.Read(_field, name with { Kind = TokenKind.Word });
        }

        if (_at >= tokens.Count || tokens[_at].Kind is not (TokenKind.Word or TokenKind.Quoted or TokenKind.Open))
            return Fail(name.Span, $"Say what to look for after {name.Text}: and put values of several words in quotation marks.");
        if (field is ValueField values) return ReadValue(values);
        var outer = _field;
        _field = (WordsField)field;
        var query = ReadPrimary();
        _field = outer;
        return query;
    }

    private Query? ReadValue(ValueField field)
    {
        var token = tokens[_at++];
        if (token.Kind != TokenKind.Open) return ReadValue(field, token);
        var either = new List<Query>();
        while (_at < tokens.Count && tokens[_at].Kind is TokenKind.Word or TokenKind.Quoted or TokenKind.Or)
        {
            if (tokens[_at].Kind != TokenKind.Or && ReadValue(field, tokens[_at]) is { } query) either.Add(query);
            _at++;
        }

        if (Slip is not null) return null;
        if (_at >= tokens.Count || tokens[_at].Kind != TokenKind.Close || either.Count == 0)
            return Fail(token.Span, "Within these brackets only values may stand, joined by OR.");
        _at++;
        return Query.AnyOf(either);
    }

    private Query? ReadValue(ValueField field, QueryToken token)
    {
        var value = field.Read(token.Kind == TokenKind.Word ? QueryLexer.Unescape(token.Text) : token.Text);
        return value.Query is { } query ? Boosted(query, token.Boost) : Fail(token.Span, value.Hint ?? "This value is not understood.");
    }

    private bool Next(TokenKind kind) => Slip is null && _at < tokens.Count && tokens[_at].Kind == kind;

    private static Query? Boosted(Query? query, float boost) => query is null || boost == 1 ? query : new BoostQuery(query, boost);

    private Query? FailAtEnd() => Fail(tokens[^1].Span, $"Something is missing after {tokens[^1].Text}");

    private Query? Fail(TextSpan at, string hint)
    {
        Slip ??= new(at, hint);
        return null;
    }
}
