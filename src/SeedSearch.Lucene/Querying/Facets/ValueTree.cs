namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>The values of a dimension as paths, with the ancestors that are no value of any document.</summary>
internal sealed class ValueTree
{
    private readonly char _separator;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _paths = [""];
    private readonly List<int> _parents = [0];

    public ValueTree(string[] values, char separator)
    {
        _separator = separator;
        foreach (var value in values) Add(value);
        for (var i = 1; i <= values.Length; i++) _parents[i] = ParentOf(_paths[i]);
        Parents = [.. _parents];
        Paths = [.. _paths];
    }

    /// <summary>By number: the path. Numbers up to the number of values are those of the values; further ones are ancestors.</summary>
    public string[] Paths { get; }

    /// <summary>By number: the parent's number, 0 for a root.</summary>
    public int[] Parents { get; }

    /// <summary>The number of a path; 0 when there is no such path.</summary>
    public int NumberOf(string path) => _numbers.GetValueOrDefault(path);

    private void Add(string path)
    {
        _numbers[path] = _paths.Count;
        _paths.Add(path);
        _parents.Add(0);
    }

    private int ParentOf(string path)
    {
        var cut = path.LastIndexOf(_separator);
        if (cut <= 0) return 0;
        var parent = path[..cut];
        if (_numbers.TryGetValue(parent, out var number)) return number;
        Add(parent);
        number = _paths.Count - 1;
        _parents[number] = ParentOf(parent);
        return number;
    }
}
