using System.Globalization;
using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Suggesting;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Application.Searching;

/// <summary>What a reader may go on to type.</summary>
internal static class Suggesting
{
    /// <value>A word's beginning must have so many letters: one letter begins a word of every kind.</value>
    private const int ShortestBeginning = 2;

    private static readonly Facet[] Suggested = [Facet.Speaker, Facet.Organisation, Facet.Topic];

    /// <summary>
    /// Names and topics in which a word starts as typed, then those that have it inside a word, then words that go on as the last one typed; each the
    /// most frequent first.
    /// A third of the places is kept for words, and what one kind leaves free the other takes.
    /// </summary>
    public static IReadOnlyList<Suggestion> Of(IndexView view, string typed, int top, CancellationToken cancellationToken)
    {
        if (top <= 0)
        {
            return [];
        }

        var names = Names(view, typed, top);
        var words = WordsGoingOn(view, typed, Math.Max((top + 2) / 3, top - names.Count), cancellationToken);
        return [.. names.Take(top - words.Count), .. words];
    }

    private static List<Suggestion> Names(IndexView view, string typed, int top) =>
        [.. Suggested
            .SelectMany(facet => Suggester(view, facet).Suggest(typed, top).Select(s => (s.IsInside, Suggestion: new Suggestion(s.Name, facet, s.Count))))
            .Concat(GermanTopics(view).Suggest(typed, top).Select(s => (s.IsInside, Suggestion: new Suggestion(s.Name[(s.Name.LastIndexOf('\n') + 1)..], Facet.Topic, s.Count))))
            .DistinctBy(s => (s.Suggestion.Text, s.Suggestion.Facet))
            .OrderBy(s => s.IsInside).ThenByDescending(s => s.Suggestion.Sentences).ThenBy(s => s.Suggestion.Text, StringComparer.Ordinal)
            .Select(s => s.Suggestion)
            .Take(top)];

    /// <summary>Words of the sentences themselves, as printed but in small letters; the count is of the sentences that have this form.</summary>
    private static IReadOnlyList<Suggestion> WordsGoingOn(IndexView view, string typed, int top, CancellationToken cancellationToken)
    {
        var last = typed.AsSpan()[(typed.AsSpan().LastIndexOfAny(" (\"-") + 1)..].ToString();
        if (typed.EndsWith(' ') || last.Length < ShortestBeginning || !last.All(char.IsLetterOrDigit) || Folded(last) is not { } beginning)
        {
            return [];
        }

        var asked = string.Create(CultureInfo.InvariantCulture, $"{top} {beginning}");
        if (!view.WordsGoingOn.TryGet(asked, out var known))
        {
            view.WordsGoingOn.Keep(asked, known = FindWords(view, beginning, top, cancellationToken));
        }

        return known;
    }

    private static List<Suggestion> FindWords(IndexView view, string beginning, int top, CancellationToken cancellationToken)
    {
        // Twice as many as wanted: some are stop words, others stand in page furniture alone.
        var terms = view.Searcher.Beginning(IndexFields.Exact, beginning, (2 * top) + 2, cancellationToken);
        var found = new List<Suggestion>();
        foreach (var (term, documents) in terms.Where(t => !EnglishStopWords.All.Contains(t.Term)))
        {
            // No word is in more sentences than in documents, and those that follow are in no more documents than this one.
            if (found.Count(s => s.Sentences > documents) >= top)
            {
                break;
            }

            var sentences = view.Searcher.Count(Scope.Within(Scope.Sentences, new TermQuery(IndexFields.Exact, term)), cancellationToken);
            if (sentences > 0)
            {
                found.Add(new Suggestion(term, null, sentences));
            }
        }

        return [.. found.OrderByDescending(s => s.Sentences).ThenBy(s => s.Text, StringComparer.Ordinal).Take(top)];
    }

    /// <summary>A beginning as the index has it, or null where it is no single word.</summary>
    private static string? Folded(string word)
    {
        var source = ExactAnalyzer.Instance.CreateSource();
        source.Reset(word.AsMemory());
        return source.Next() && source.Term.ToString() is var term && !source.Next() ? term : null;
    }

    // Their German name, a line's end, the path: found by the first, known by the second.
    private static NameSuggester GermanTopics(IndexView view) => view.Remember((typeof(NameSuggester), "german"), () =>
        new NameSuggester(NameDirectory.Of(view, Facet.Topic).Containing("").Select(v => new Lucene.Querying.Suggesting.Suggestion($"{TopicNames.German(v.Value)}\n{v.Value}", (int)Math.Min(v.Sentences, int.MaxValue)))));

    private static NameSuggester Suggester(IndexView view, Facet facet) => view.Remember((typeof(NameSuggester), facet), () =>
        new NameSuggester(NameDirectory.Of(view, facet).Containing("").Where(v => v.Value != Words.Unknown)
            .Select(v => new Lucene.Querying.Suggesting.Suggestion(v.Value, (int)Math.Min(v.Sentences, int.MaxValue)))));
}
