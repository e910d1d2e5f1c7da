namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>The values of a dimension as paths.</summary>
internal static class ValueTree
{
    private const int PathsBetweenChecks = 1024;

    /// <summary>The path above another one; null above a root.</summary>
    public static string? ParentOf(string path, char separator) => path.LastIndexOf(separator) is > 0 and var cut ? path[..cut] : null;

    /// <summary>All paths and their ancestors, in the order of their bytes.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; asked every thousand paths.</exception>
    public static string[] WithAncestors(string[] paths, char separator, CancellationToken cancellationToken)
    {
        var all = new SortedSet<string>(Utf8Order.Instance);
        for (var i = 0; i < paths.Length; i++)
        {
            if (i % PathsBetweenChecks == 0) cancellationToken.Obey();
            for (var at = paths[i]; at is not null && all.Add(at); at = ParentOf(at, separator)) { }
        }

        return [.. all];
    }

    /// <summary>By number, from 1 on: the number of the parent, 0 for a root.</summary>
    /// <param name="paths">Closed upwards: all ancestors are among them.</param>
    /// <param name="separator">Between the steps of a path.</param>
    public static int[] Parents(string[] paths, char separator)
    {
        var parents = new int[paths.Length + 1];
        for (var i = 0; i < paths.Length; i++)
            if (ParentOf(paths[i], separator) is { } parent) parents[i + 1] = Array.BinarySearch(paths, parent, Utf8Order.Instance) + 1;
        return parents;
    }

    /// <summary>Writes down paths and all their ancestors, each once, behind what stands there.</summary>
    /// <param name="values">Numbers of values.</param>
    /// <param name="places">By number of a value: its number among the paths.</param>
    /// <param name="parents">From <see cref="Parents"/>.</param>
    /// <param name="into">Takes the numbers of paths.</param>
    public static void AddWithAncestors(ReadOnlySpan<int> values, int[] places, int[] parents, List<int> into)
    {
        var first = into.Count;
        foreach (var value in values)
            for (var path = places[value]; path != 0 && into.IndexOf(path, first) < 0; path = parents[path]) into.Add(path);
    }
}
