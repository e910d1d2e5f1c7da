using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Expanding;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Querying.Syntax;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Querying.Suggesting;

/// <summary>Another way to write what was typed.</summary>
/// <param name="Text">What to type instead.</param>
/// <param name="Query">What that asks for.</param>
/// <param name="Hits">How many documents it finds: more than what was typed.</param>
public sealed record Correction(string Text, Query Query, long Hits);

/// <summary>"Did you mean": looks for rare words of the query among the words of the index that are at most two edits away and more frequent.</summary>
public sealed class SpellingAdvisor
{
    /// <summary>Words in at least so many documents are taken as meant.</summary>
    private const int CommonFrom = 5;

    /// <summary>How many times as frequent a word must be to be proposed instead.</summary>
    private const int TimesAsFrequent = 10;

    private const int ShortestWord = 4;

    private readonly IndexSearcher _searcher;
    private readonly string _field;
    private readonly Analyzer _analyzer;

    /// <param name="searcher">The index.</param>
    /// <param name="field">A field with words as printed, not stemmed.</param>
    /// <param name="analyzer">How that field was analysed.</param>
    public SpellingAdvisor(IndexSearcher searcher, string field, Analyzer analyzer) => (_searcher, _field, _analyzer) = (searcher, field, analyzer);

    /// <summary>A better spelling; null when there is none that finds more.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="syntax">How it is read.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public Correction? Advise(string typed, QuerySyntax syntax, CancellationToken cancellationToken)
    {
        var better = typed;
        foreach (var token in Enumerable.Reverse(QueryLexer.Split(typed, out _)))
        {
            if (token is not { Kind: TokenKind.Word, Tilde: null } || token.Text.Contains('*', StringComparison.Ordinal)) continue;
            if (Replacement(token.Text, cancellationToken) is { } word) better = string.Concat(better.AsSpan(0, token.Span.Start), word, better.AsSpan(token.Span.Start + token.Text.Length));
        }

        if (better == typed) return null;
        var query = syntax.Read(better).Query;
        var hits = _searcher.Count(query, cancellationToken);
        return hits > _searcher.Count(syntax.Read(typed).Query, cancellationToken) ? new Correction(better, query, hits) : null;
    }

    private string? Replacement(string word, CancellationToken cancellationToken)
    {
        var source = _analyzer.CreateSource();
        source.Reset(word.AsMemory());
        if (!source.Next()) return null;
        var term = source.Term.ToString();
        if (source.Next() || term.Length < ShortestWord) return null;
        var known = _searcher.DocFreq(_field, term);
        if (known >= CommonFrom) return null;
        var edits = term.Length < 6 ? 1 : 2;
        ExpandedTerm? best = null;
        foreach (var near in _searcher.Nearest(_field, () => new FuzzyFilter(term, edits, 1), cancellationToken))
        {
            if (near.Entry.DocFreq < Math.Max(2, known * TimesAsFrequent)) continue;
            if (best is null || near.Worth > best.Worth || (near.Worth == best.Worth && near.Entry.DocFreq > best.Entry.DocFreq)) best = near;
        }

        return best is null ? null : System.Text.Encoding.UTF8.GetString(best.Term);
    }
}
