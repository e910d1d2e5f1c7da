using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Querying.Syntax;

/// <summary>Words and phrases -> queries of a text field, through that field's analyzer.</summary>
internal sealed class WordReader(QuerySyntax syntax)
{
    private readonly Dictionary<Analyzer, TermSource> _sources = [];

    /// <summary>Whether a word made no term so far.</summary>
    public bool SkippedStopWords { get; set; }

    /// <summary>Whether words that the analyzer leaves out are searched in the field of exact words.</summary>
    public bool KeepStopWords { get; set; }

    /// <summary>What a word or a quoted text asks for; null when nothing is left of it.</summary>
    public Query? Read(WordsField field, QueryToken token)
    {
        if (token.Kind == TokenKind.Quoted) return ReadQuoted(field, token);
        if (token.Tilde is { } edits && ReadFuzzy(field, QueryLexer.Unescape(token.Text), edits) is { } fuzzy) return fuzzy;
        if (IsPattern(token.Text)) return ReadPattern(field, token.Text);
        return ReadWord(field, QueryLexer.Unescape(token.Text));
    }

    /// <summary>All words of the text, joined by AND, whatever signs stand among them; names of fields are left out.</summary>
    public Query PlainWords(WordsField field, string text)
    {
        var plain = string.Join(' ', QueryLexer.Split(text, out var slip).Where(IsPlain).Select(t => t.Text));
        if (slip is { } unclosed) plain += " " + unclosed.At.Of(text);
        var terms = Terms(field.Analyzer, plain);
        var name = field.Field;
        if (terms.Count == 0 && field is { ExactField: { } exact, ExactAnalyzer: { } analyzer }) (name, terms) = (exact, Terms(analyzer, plain));
        return Query.AllOf([.. terms.Select(t => t.Term).Distinct().Select(t => new TermQuery(name, t))]);

        bool IsPlain(QueryToken token) => token.Kind is TokenKind.Word or TokenKind.Quoted || (token.Kind == TokenKind.Field && syntax.FieldOf(token.Text) is null);
    }

    private Query? ReadQuoted(WordsField field, QueryToken token)
    {
        var slop = token.Tilde is > 0 ? (int)token.Tilde : 0;
        if (field is { ExactField: { } exact, ExactAnalyzer: { } analyzer })
        {
            // One word: that form and no other. Stop words alone ("to be or not to be") are only in the exact field.
            var printed = Terms(analyzer, token.Text);
            if (printed.Count <= 1 || Terms(field.Analyzer, token.Text).Count == 0) return Phrase(exact, printed, slop);
        }

        return Phrase(field.Field, Terms(field.Analyzer, token.Text), slop);
    }

    private Query? ReadWord(WordsField field, string word)
    {
        var terms = Terms(field.Analyzer, word);
        if (terms.Count == 0)
        {
            SkippedStopWords = true;
            return KeepStopWords && field is { ExactField: { } exact, ExactAnalyzer: { } analyzer } ? Phrase(exact, Terms(analyzer, word), 0) : null;
        }

        if (terms.Count == 1 || syntax.SplitWordsArePhrases) return Phrase(field.Field, terms, 0);
        return new BooleanQuery([.. terms.Select(t => new Clause(syntax.DefaultOperator, new TermQuery(field.Field, t.Term)))]);
    }

    private static Query? Phrase(string field, List<PhraseTerm> terms, int slop) => terms.Count switch
    {
        0 => null,
        1 => new TermQuery(field, terms[0].Term),
        _ => new PhraseQuery(field, terms, slop),
    };

    private FuzzyQuery? ReadFuzzy(WordsField field, string word, float edits)
    {
        var term = Folded(field, word);
        if (term.Length == 0) return null;
        var most = edits switch
        {
            >= 1 => Math.Min(2, (int)edits),
            0 => 0,
            _ when !syntax.FuzzinessByLength => 2,
            _ => term.Length < 3 ? 0 : term.Length < 6 ? 1 : 2,
        };
        return new FuzzyQuery(field.ExactField ?? field.Field, term, most, syntax.FuzzinessByLength ? 1 : 0);
    }

    private bool IsPattern(string raw)
    {
        var letters = 0;
        var pattern = false;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\') i++;
            else if (raw[i] == '*' || (raw[i] == '?' && syntax.QuestionMarkIsWildcard)) pattern = true;
            if (i < raw.Length && char.IsLetterOrDigit(raw[i])) letters++;
        }

        return pattern && letters > 0;
    }

    private Query? ReadPattern(WordsField field, string raw)
    {
        var name = field.ExactField ?? field.Field;
        var stem = raw.TrimEnd('*');
        if (!IsPattern(stem) && !stem.EndsWith('\\'))
        {
            var prefix = Folded(field, QueryLexer.Unescape(stem));
            return prefix.Length == 0 ? null : new PrefixQuery(name, prefix);
        }

        return new WildcardQuery(name, Lower(raw));
    }

    /// <summary>The word as the field of printed words would spell it; where the analyzer cuts it in pieces, in small letters.</summary>
    private string Folded(WordsField field, string word)
    {
        if (field.ExactAnalyzer is not { } analyzer) return Lower(word);
        var terms = Terms(analyzer, word);
        return terms.Count == 1 ? terms[0].Term : terms.Count == 0 ? "" : Lower(word);
    }

#pragma warning disable CA1308 // The index holds small letters; this is not for comparing.
    private static string Lower(string word) => word.ToLowerInvariant();
#pragma warning restore CA1308

    private List<PhraseTerm> Terms(Analyzer analyzer, string text)
    {
        if (!_sources.TryGetValue(analyzer, out var source)) _sources[analyzer] = source = analyzer.CreateSource();
        var terms = new List<PhraseTerm>();
        source.Reset(text.AsMemory());
        var position = -1;
        while (source.Next())
        {
            position += source.PositionIncrement;
            terms.Add(new(source.Term.ToString(), terms.Count == 0 ? position = 0 : position));
        }

        return terms;
    }
}
