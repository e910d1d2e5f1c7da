using System.Globalization;
using System.Text;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>The values of one dimension in all segments of an index. Safe to share between threads.</summary>
internal sealed class Dimension
{
    private readonly Lazy<string[]> _folded;
    private readonly Lazy<int[]> _parents;

    /// <param name="name">As it was indexed.</param>
    /// <param name="separator">Where the values are paths: what separates their steps; each document then has the ancestors of its values too.</param>
    /// <param name="segments">Of the index.</param>
    public Dimension(string name, char? separator, IReadOnlyList<SegmentReader> segments)
    {
        Name = name;
        Segments = [.. segments.Select(s => SegmentDimension.Of(s, name, separator))];
        Values = Segments.Length == 1 ? Segments[0].Values : Merge(Segments);
        Maps = Segments.Length == 1 ? [null] : [.. Segments.Select(s => MapOf(s.Values))];
        _folded = new(() => [.. Values.Select(Fold)]);
        _parents = new(() => separator is { } c ? ValueTree.Parents(Values, c) : new int[Values.Length + 1]);
    }

    public string Name { get; }

    public SegmentDimension[] Segments { get; }

    /// <summary>All values, in the order of their bytes; a value's number is its place plus 1.</summary>
    public string[] Values { get; }

    /// <summary>By segment: from the number of a value there to its number here; null where they are the same.</summary>
    public int[]?[] Maps { get; }

    /// <summary>Like <see cref="Values"/>, in small letters without accents.</summary>
    public string[] Folded => _folded.Value;

    /// <summary>By number: the number of the value above; 0 for a root.</summary>
    public int[] Parents => _parents.Value;

    /// <summary>The number of a value; 0 when no document has it.</summary>
    public int NumberOf(string value) => Math.Max(0, Array.BinarySearch(Values, value, Utf8Order.Instance) + 1);

    /// <summary>Small letters without accents.</summary>
    public static string Fold(string value)
    {
        var text = new StringBuilder(value.Length);
        // U+FFFE is no character; Unicode's forms are not defined for text that holds it.
        foreach (var c in value.Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) text.Append(char.ToLowerInvariant(c));
        return text.ToString();
    }

    private static string[] Merge(SegmentDimension[] segments)
    {
        var all = new SortedSet<string>(Utf8Order.Instance);
        foreach (var segment in segments) all.UnionWith(segment.Values);
        return [.. all];
    }

    private int[] MapOf(string[] values)
    {
        var map = new int[values.Length + 1];
        for (var i = 0; i < values.Length; i++) map[i + 1] = NumberOf(values[i]);
        return map;
    }
}
