using System.Globalization;
using System.Text;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>The values of one dimension in all segments of an index. Safe to share between threads.</summary>
internal sealed class Dimension
{
    private const int ValuesBetweenChecks = 1024;

    private readonly MadeOnce<string[]> _folded = new();
    private readonly Lazy<int[]> _parents;

    /// <param name="name">As it was indexed.</param>
    /// <param name="separator">Where the values are paths: what separates their steps; each document then has the ancestors of its values too.</param>
    /// <param name="segments">Of the index.</param>
    /// <param name="cancellationToken">Ends the making; asked every thousand values or documents.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Dimension(string name, char? separator, IReadOnlyList<SegmentReader> segments, CancellationToken cancellationToken)
    {
        Name = name;
        Segments = [.. segments.Select(s => SegmentDimension.Of(s, name, separator, cancellationToken))];
        Values = Segments.Length == 1 ? Segments[0].Values : Merge(Segments, cancellationToken);
        Maps = Segments.Length == 1 ? [null] : [.. Segments.Select(s => MapOf(s.Values, cancellationToken))];
        _parents = new(() => separator is { } c ? ValueTree.Parents(Values, c) : new int[Values.Length + 1]);
    }

    public string Name { get; }

    public SegmentDimension[] Segments { get; }

    /// <summary>All values, in the order of their bytes; a value's number is its place plus 1.</summary>
    public string[] Values { get; }

    /// <summary>By segment: from the number of a value there to its number here; null where they are the same.</summary>
    public int[]?[] Maps { get; }

    /// <summary>Like <see cref="Values"/>, in small letters without accents; made when first asked for.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public string[] Folded(CancellationToken cancellationToken) => _folded.Get(() => Fold(cancellationToken), cancellationToken);

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

    /// <summary>All values of several segments, which are in order each.</summary>
    private static string[] Merge(SegmentDimension[] segments, CancellationToken cancellationToken)
    {
        string[] all = [];
        foreach (var segment in segments)
        {
            var merged = new List<string>(all.Length + segment.Values.Length);
            for (int i = 0, j = 0; i < all.Length || j < segment.Values.Length;)
            {
                if (merged.Count % ValuesBetweenChecks == 0) cancellationToken.Obey();
                var order = i == all.Length ? 1 : j == segment.Values.Length ? -1 : Utf8Order.Instance.Compare(all[i], segment.Values[j]);
                merged.Add(order <= 0 ? all[i] : segment.Values[j]);
                if (order <= 0) i++;
                if (order >= 0) j++;
            }

            all = [.. merged];
        }

        return all;
    }

    private int[] MapOf(string[] values, CancellationToken cancellationToken)
    {
        var map = new int[values.Length + 1];
        for (int i = 0, number = 0; i < values.Length; i++)
        {
            if (i % ValuesBetweenChecks == 0) cancellationToken.Obey();
            while (Values[number++] != values[i]) { }
            map[i + 1] = number;
        }

        return map;
    }

    private string[] Fold(CancellationToken cancellationToken)
    {
        var folded = new string[Values.Length];
        for (var i = 0; i < folded.Length; i++)
        {
            if (i % ValuesBetweenChecks == 0) cancellationToken.Obey();
            folded[i] = Fold(Values[i]);
        }

        return folded;
    }
}
