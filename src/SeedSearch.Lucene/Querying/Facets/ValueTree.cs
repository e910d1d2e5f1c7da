namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>The values of a dimension as paths.</summary>
internal static class ValueTree
{
    /// <summary>The path above another one; null above a root.</summary>
    public static string? ParentOf(string path, char separator) => path.LastIndexOf(separator) is > 0 and var cut ? path[..cut] : null;

    /// <summary>All paths and their ancestors, in the order of their bytes.</summary>
    public static string[] WithAncestors(string[] paths, char separator)
    {
        var all = new SortedSet<string>(Utf8Order.Instance);
        foreach (var path in paths)
            for (var at = path; at is not null && all.Add(at); at = ParentOf(at, separator)) { }
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
}
