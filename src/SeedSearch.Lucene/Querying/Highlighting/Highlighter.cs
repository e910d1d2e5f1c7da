using SeedSearch.Text;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Querying.Highlighting;

/// <summary>
/// Says which stretches of a text a query matched. The text is analysed again, as it was for the index, and the query's own
/// terms, prefixes and phrases are looked for: what matched is what is marked, a stemmed word whole, an exact phrase in one piece.
/// For one thread.
/// </summary>
public sealed class Highlighter
{
    private readonly List<FieldMarks> _fields = [];

    /// <summary>Marks what a query matches.</summary>
    /// <param name="query">Its excluded parts mark nothing.</param>
    /// <param name="analyzers">By field that was made from the text: how it was analysed. Parts of the query that ask for other fields mark nothing.</param>
    public Highlighter(Query query, IReadOnlyDictionary<string, Analyzer> analyzers)
    {
        foreach (var (field, analyzer) in analyzers)
        {
            var marks = new FieldMarks(field, analyzer);
            marks.Add(query);
            if (!marks.IsEmpty) _fields.Add(marks);
        }
    }

    /// <summary>The stretches that matched, in order, without overlap; none cuts a surrogate pair or a character reference (<c>&amp;amp;</c>) in two.</summary>
    /// <param name="text">What to mark.</param>
    /// <param name="cancellationToken">Asked once a word.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<TextSpan> Find(string text, CancellationToken cancellationToken = default)
    {
        var found = new List<TextSpan>();
        foreach (var field in _fields) field.Find(text, found, cancellationToken);
        if (found.Count == 0) return found;
        for (var i = 0; i < found.Count; i++) found[i] = TextEdges.Widen(text, found[i]);
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var kept = 0;
        for (var i = 1; i < found.Count; i++)
        {
            if (found[i].Start < found[kept].End) found[kept] = TextSpan.FromBounds(found[kept].Start, Math.Max(found[kept].End, found[i].End));
            else found[++kept] = found[i];
        }

        found.RemoveRange(kept + 1, found.Count - kept - 1);
        return found;
    }

    /// <summary>The whole text in pieces, marked and not; put together they are the text.</summary>
    /// <inheritdoc cref="Find"/>
    public IReadOnlyList<Fragment> Mark(string text, CancellationToken cancellationToken = default)
    {
        var pieces = new List<Fragment>();
        var at = 0;
        foreach (var span in Find(text, cancellationToken))
        {
            if (span.Start > at) pieces.Add(new(TextSpan.FromBounds(at, span.Start), false));
            pieces.Add(new(span, true));
            at = span.End;
        }

        if (at < text.Length) pieces.Add(new(TextSpan.FromBounds(at, text.Length), false));
        return pieces;
    }
}
