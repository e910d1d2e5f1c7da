using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Application.Searching;

/// <summary>All values of a facet in one state of the index, found by how readers type them. Immutable.</summary>
internal sealed class NameDirectory
{
    /// <value>Values that one typed text may stand for.</value>
    private const int Most = 100;

    private readonly Dictionary<string, List<ListedValue>> byTerm = new(StringComparer.Ordinal);
    private readonly List<(string Term, ListedValue Value)> all = [];

    private readonly Lazy<List<(string Term, ListedValue Value)>> sorted;

    private NameDirectory(IEnumerable<FacetCount> values, Func<string, string>? otherName)
    {
        sorted = new(() => [.. Alphabet.Sorted(all, v => v.Value.Value)]);
        foreach (var value in values)
        {
            var (term, listed) = (ValueTerms.Of(value.Value), new ListedValue(value.Value, value.Count));
            // A value of two languages is found by both its names.
            all.Add((otherName is null ? term : $"{term}\n{ValueTerms.Of(otherName(value.Value))}", listed));
            if (!byTerm.TryGetValue(term, out var same))
            {
                byTerm[term] = same = [];
            }

            same.Add(listed);
        }
    }

    /// <summary>The values of a facet, the most frequent first.</summary>
    public static NameDirectory Of(IndexView view, Facet facet) => view.Remember((typeof(NameDirectory), facet), () =>
    {
        var options = new SearchOptions
        {
            Top = 0,
            Facets = [new FacetRequest(FacetDimensions.Of(facet)) { Top = int.MaxValue, PathSeparator = FacetDimensions.SeparatorOf(facet) }],
        };
        var result = view.Searcher.Search(Scope.Sentences, options, CancellationToken.None);
        return new NameDirectory(result.Facets[0].Values, facet == Facet.Topic ? TopicNames.German : null);
    });

    public int Count => all.Count;

    /// <summary>The values that contain the typed letters, the most frequent first.</summary>
    public IEnumerable<ListedValue> Containing(string letters) => Containing(letters, all);

    /// <summary>The values that contain the typed letters, from A to Z; put in order once, which takes longer than all else on a page of names.</summary>
    public IEnumerable<ListedValue> ContainingFromAToZ(string letters) => Containing(letters, sorted.Value);

    /// <summary>The value that is spelled so, capitals and accents aside, the most frequent one; null when there is none.</summary>
    public string? Spelled(string name) => byTerm.GetValueOrDefault(ValueTerms.Of(name)) is { } same
        ? same.Find(v => v.Value == name)?.Value ?? same[0].Value
        : null;

    /// <summary>The values meant by a typed name: those spelled so, capitals and accents aside; else those that have all its words.</summary>
    public IReadOnlyList<string> Meant(string typed)
    {
        var term = ValueTerms.Of(typed);
        if (byTerm.TryGetValue(term, out var same))
        {
            return [.. same.Select(v => v.Value)];
        }

        var words = term.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [] : [.. all.Where(v => words.All(w => HasWord(v.Term, w))).Take(Most).Select(v => v.Value.Value)];
    }

    private static IEnumerable<ListedValue> Containing(string letters, List<(string Term, ListedValue Value)> values)
    {
        var term = ValueTerms.Of(letters);
        return values.Where(v => v.Term.Contains(term, StringComparison.Ordinal)).Select(v => v.Value);
    }

    private static bool HasWord(string term, string word)
    {
        for (var at = term.IndexOf(word, StringComparison.Ordinal); at >= 0; at = term.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(term[at - 1])) && (end == term.Length || !char.IsLetterOrDigit(term[end])))
            {
                return true;
            }
        }

        return false;
    }
}
