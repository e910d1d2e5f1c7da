namespace SeedSearch.Lucene;

/// <summary>A file of the index is of a format that is not understood here, though it need not be damaged.</summary>
public abstract class IndexFormatException : IOException
{
    private protected IndexFormatException(string file, string found, string understood, string cure)
        : base($"{file}: found {found}; understood here: {understood}. {cure}") => (File, Found, Understood) = (file, found, understood);

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The version found.</summary>
    public string Found { get; }

    /// <summary>The versions understood.</summary>
    public string Understood { get; }
}

/// <summary>The index was written by a Lucene older than 4.8.</summary>
public sealed class IndexFormatTooOldException : IndexFormatException
{
    /// <summary>Names the file, the version found and the versions understood.</summary>
    public IndexFormatTooOldException(string file, string found, string understood)
        : base(file, found, understood, "Upgrade the index with Lucene 4.8's IndexUpgrader, or build it again.") { }
}

/// <summary>The index was written by a newer Lucene, or by one with other codecs.</summary>
public sealed class IndexFormatTooNewException : IndexFormatException
{
    /// <summary>Names the file, the version found and the versions understood.</summary>
    public IndexFormatTooNewException(string file, string found, string understood)
        : base(file, found, understood, "Write the index with Lucene 4.8's formats (codec Lucene46), or build it again.") { }
}
