using System.Text;
using SeedSearch.Lucene.Querying.Expanding;
using SeedSearch.Text;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Querying.Highlighting;

/// <summary>What a query asks of one field, and where it is in a text.</summary>
internal sealed class FieldMarks(string field, Analyzer analyzer)
{
    private readonly HashSet<string> _terms = [];
    private readonly List<ITermFilter> _filters = [];
    private readonly List<PhraseQuery> _phrases = [];
    private readonly TermSource _source = analyzer.CreateSource();

    public bool IsEmpty => _terms.Count + _filters.Count + _phrases.Count == 0;

    /// <summary>Takes what the query asks of this field.</summary>
    public void Add(Query query)
    {
        switch (query)
        {
            case TermQuery term when term.Field == field: _terms.Add(term.Term); break;
            case PhraseQuery { Terms: [var only] } phrase when phrase.Field == field: _terms.Add(only.Term); break;
            case PhraseQuery phrase when phrase.Field == field: _phrases.Add(phrase); break;
            case PrefixQuery prefix when prefix.Field == field: _filters.Add(new PrefixFilter(prefix.Prefix)); break;
            case WildcardQuery wildcard when wildcard.Field == field: _filters.Add(new WildcardFilter(wildcard.Pattern)); break;
            case FuzzyQuery fuzzy when fuzzy.Field == field: _filters.Add(new FuzzyFilter(fuzzy.Term, fuzzy.MaxEdits, fuzzy.PrefixLength)); break;
            case BoostQuery boost: Add(boost.Inner); break;
            case ConstantScoreQuery constant: Add(constant.Inner); break;
            case BooleanQuery boolean:
                foreach (var clause in boolean.Clauses)
                    if (clause.Occur != Occur.MustNot) Add(clause.Query);
                break;
        }
    }

    /// <summary>Adds the places of what matched.</summary>
    public void Find(string text, List<TextSpan> found, CancellationToken cancellationToken)
    {
        var words = Analyse(text, cancellationToken);
        foreach (var word in words)
        {
            cancellationToken.Obey();
            if (IsWanted(word.Term)) found.Add(word.Span);
        }

        foreach (var phrase in _phrases)
        {
            if (phrase.Slop == 0) FindExact(phrase, words, found, cancellationToken);
            else FindNear(phrase, words, found, cancellationToken);
        }
    }

    private List<Word> Analyse(string text, CancellationToken cancellationToken)
    {
        var words = new List<Word>();
        // A long text has few different words: each is kept once.
        var terms = new HashSet<string>();
        var known = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        var position = -1;
        _source.Reset(text.AsMemory());
        while (_source.Next())
        {
            cancellationToken.Obey();
            position += _source.PositionIncrement;
            if (!known.TryGetValue(_source.Term, out var term)) terms.Add(term = _source.Term.ToString());
            words.Add(new(term, _source.Span, position));
        }

        return words;
    }

    private bool IsWanted(string term)
    {
        if (_terms.Contains(term)) return true;
        if (_filters.Count == 0) return false;
        var bytes = Encoding.UTF8.GetBytes(term);
        return _filters.Exists(f => bytes.AsSpan().StartsWith(f.Prefix) && f.Fits(bytes));
    }

    private static void FindExact(PhraseQuery phrase, List<Word> words, List<TextSpan> found, CancellationToken cancellationToken)
    {
        foreach (var first in words)
        {
            cancellationToken.Obey();
            if (first.Term != phrase.Terms[0].Term) continue;
            var start = first.Position - phrase.Terms[0].Position;
            var (from, to) = (first.Span.Start, first.Span.End);
            var all = true;
            foreach (var (term, position) in phrase.Terms)
            {
                var at = PlaceOf(term, start + position, words);
                if (all = at >= 0) (from, to) = (Math.Min(from, words[at].Span.Start), Math.Max(to, words[at].Span.End));
                else break;
            }

            if (all) found.Add(TextSpan.FromBounds(from, to));
        }
    }

    /// <summary>Where a term stands at a position; -1 where it does not. Words come in the order of their positions, several may share one.</summary>
    private static int PlaceOf(string term, int position, List<Word> words)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Position < position) low = middle + 1;
            else high = middle;
        }

        for (; low < words.Count && words[low].Position == position; low++)
            if (words[low].Term == term) return low;
        return -1;
    }

    /// <summary>Each word less its place in the phrase: where all words of the phrase lie within the slop, they are a match.</summary>
    private static void FindNear(PhraseQuery phrase, List<Word> words, List<TextSpan> found, CancellationToken cancellationToken)
    {
        var moved = new List<(int At, int Which, TextSpan Span)>();
        for (var which = 0; which < phrase.Terms.Count; which++)
        {
            foreach (var word in words)
            {
                cancellationToken.Obey();
                if (word.Term == phrase.Terms[which].Term) moved.Add((word.Position - phrase.Terms[which].Position, which, word.Span));
            }
        }

        moved.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.Which.CompareTo(b.Which));
        var seen = new int[phrase.Terms.Count];
        var missing = seen.Length;
        var (end, marked) = (0, 0);
        for (var start = 0; start < moved.Count; start++)
        {
            cancellationToken.Obey();
            for (; end < moved.Count && moved[end].At - moved[start].At <= phrase.Slop; end++)
                if (seen[moved[end].Which]++ == 0) missing--;
            if (missing == 0)
                for (marked = Math.Max(marked, start); marked < end; marked++) found.Add(moved[marked].Span);
            if (--seen[moved[start].Which] == 0) missing++;
        }
    }

    private readonly record struct Word(string Term, TextSpan Span, int Position);
}
