namespace SeedSearch.Lucene;

/// <summary>A file of the index is damaged: truncated, changed, missing.</summary>
public class CorruptIndexException : IOException
{
    /// <summary>Names the file, the place, and what is wrong with it.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="offset">Bytes from the start of the file; -1 when the damage has no one place.</param>
    /// <param name="problem">What was expected and what was found.</param>
    /// <param name="inner">What made the damage seen, if an exception did.</param>
    public CorruptIndexException(string file, long offset, string problem, Exception? inner = null)
        : base($"{file}{(offset >= 0 ? $" at byte {offset}" : "")}: {problem}. Restore the file from a copy, or build the index again.", inner) =>
        (File, Offset, Problem) = (file, offset, problem);

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>Bytes from the start of the file; -1 when the damage has no one place.</summary>
    public long Offset { get; }

    /// <summary>What was expected and what was found.</summary>
    public string Problem { get; }
}
