using SeedSearch.Lucene.Querying.Facets;

namespace SeedSearch.Lucene.Querying.Suggesting;

/// <summary>A name to suggest.</summary>
/// <param name="Name">As it is to be shown.</param>
/// <param name="Count">How often it stands in the index; the more frequent name comes first.</param>
/// <param name="IsInside">Whether what was typed starts no word of it, but stands inside one.</param>
public readonly record struct Suggestion(string Name, int Count, bool IsInside = false);

/// <summary>
/// Completes what is typed to names: at their start, at the start of any later word ("kam" finds "Stefanie Kam"), and, where that leaves room,
/// inside words ("fanie"). Letter case and accents do not matter. Unchanging and safe to share between threads; about 70 bytes a word of a name.
/// </summary>
public sealed class NameSuggester
{
    /// <summary>Letters that are looked for inside words must be so many: fewer stand in nearly every name.</summary>
    private const int ShortestInside = 3;

    /// <summary>Stands in no name that is typed.</summary>
    private const char Between = '\n';

    private readonly Suggestion[] _names;
    private readonly string[] _folded;
    private readonly (int Name, int Start)[] _words;
    private readonly string _joined;
    private readonly int[] _starts;

    /// <summary>A suggester of these names.</summary>
    public NameSuggester(IEnumerable<Suggestion> names)
    {
        _names = [.. names];
        _folded = Array.ConvertAll(_names, n => Dimension.Fold(n.Name));
        _words = [.. Enumerable.Range(0, _names.Length).SelectMany(WordsOf)];
        Array.Sort(_words, (a, b) => RestOf(a).CompareTo(RestOf(b), StringComparison.Ordinal));
        _joined = string.Join(Between, _folded);
        _starts = new int[_names.Length];
        for (var i = 1; i < _starts.Length; i++) _starts[i] = _starts[i - 1] + _folded[i - 1].Length + 1;
    }

    /// <summary>Names in which a word starts as typed; those that start so themselves first, then the more frequent. Then those that have it inside a word.</summary>
    /// <param name="typed">A name's beginning, or that of one of its words and what follows, or three letters and more inside a word; the empty text finds nothing.</param>
    /// <param name="most">How many names at most.</param>
    public IReadOnlyList<Suggestion> Suggest(string typed, int most)
    {
        var wanted = Dimension.Fold(typed.Trim());
        if (wanted.Length == 0 || most <= 0) return [];
        var best = new PriorityQueue<int, (bool AtStart, int Count, int NegativeName)>();
        for (var at = FirstFrom(wanted); at < _words.Length && RestOf(_words[at]).StartsWith(wanted, StringComparison.Ordinal); at++)
        {
            var name = _words[at].Name;
            var rank = (_folded[name].StartsWith(wanted, StringComparison.Ordinal), _names[name].Count, -name);
            if (best.Count == most && best.TryPeek(out _, out var worst) && rank.CompareTo(worst) <= 0) continue;
            if (Holds(best, name)) continue; // by another of its words
            best.Enqueue(name, rank);
            if (best.Count > most) best.Dequeue();
        }

        HashSet<int> seen = best.Count < most ? [.. best.UnorderedItems.Select(b => b.Element)] : [];
        var found = BestFirst(best);
        if (found.Length < most && wanted.Length >= ShortestInside && !wanted.Contains(Between, StringComparison.Ordinal)) found = [.. found, .. Inside(wanted, most - found.Length, seen)];
        return found;
    }

    /// <summary>The most frequent names that have the text anywhere, but for those seen.</summary>
    private Suggestion[] Inside(string wanted, int most, HashSet<int> seen)
    {
        var best = new PriorityQueue<int, (bool AtStart, int Count, int NegativeName)>();
        for (var at = _joined.IndexOf(wanted, StringComparison.Ordinal); at >= 0;)
        {
            var name = Array.BinarySearch(_starts, at);
            if (name < 0) name = ~name - 1;
            if (!seen.Contains(name)) best.Enqueue(name, (false, _names[name].Count, -name));
            if (best.Count > most) best.Dequeue();

            // On with the next name.
            var next = name + 1 < _starts.Length ? _starts[name + 1] : _joined.Length;
            at = _joined.AsSpan(next).IndexOf(wanted, StringComparison.Ordinal) is >= 0 and var further ? next + further : -1;
        }

        return Array.ConvertAll(BestFirst(best), s => s with { IsInside = true });
    }

    private static bool Holds(PriorityQueue<int, (bool AtStart, int Count, int NegativeName)> best, int name)
    {
        foreach (var (element, _) in best.UnorderedItems)
            if (element == name) return true;
        return false;
    }

    private Suggestion[] BestFirst(PriorityQueue<int, (bool AtStart, int Count, int NegativeName)> best)
    {
        var found = new Suggestion[best.Count];
        for (var i = found.Length - 1; i >= 0; i--) found[i] = _names[best.Dequeue()];
        return found;
    }

    private int FirstFrom(string wanted)
    {
        var (low, high) = (0, _words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (RestOf(_words[middle]).CompareTo(wanted, StringComparison.Ordinal) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private ReadOnlySpan<char> RestOf((int Name, int Start) word) => _folded[word.Name].AsSpan(word.Start);

    private IEnumerable<(int, int)> WordsOf(int name)
    {
        var text = _folded[name];
        for (var i = 0; i < text.Length; i++)
            if (char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))) yield return (name, i);
    }
}
