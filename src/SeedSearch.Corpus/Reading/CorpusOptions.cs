namespace SeedSearch.Corpus.Reading;

/// <summary>Which files are the corpus.</summary>
public sealed record CorpusOptions
{
    /// <summary>Folders, which are read with all folders below, and single files; at least one.</summary>
    /// <remarks>
    /// Every path in the corpus is relative to the one folder that is given, to the folder of the one file, or, where several are
    /// given, to the nearest folder that holds them all.
    /// </remarks>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Single files that are JSON lines whatever their names end with; they need not be among <see cref="Paths"/>.</summary>
    public IReadOnlyList<string> JsonLines { get; init; } = [];

    /// <summary>Folders that are passed over wherever they lie: the index, for one.</summary>
    public IReadOnlyList<string> LeaveOut { get; init; } = [];

    /// <summary>The longest file that is read as a whole, and the longest line of a JSON-lines file.</summary>
    /// <value>Bytes, after unpacking; 1 to 1 GiB. The default is 128 MiB: a year of a newspaper in one array.</value>
    public int LongestText { get; init; } = 128 << 20;
}
