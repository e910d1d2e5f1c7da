namespace SeedSearch.Enrichment.Lists;

/// <summary>A mistake in a list that people edit (topics, organisations, people), with its place.</summary>
public sealed class ListFileException : FormatException
{
    /// <summary>A mistake in <paramref name="file"/>.</summary>
    /// <param name="file">The file as the user knows it.</param>
    /// <param name="line">The line, from 1; 0 when the whole file is meant.</param>
    /// <param name="reason">What is wrong and how to mend it.</param>
    /// <param name="inner">What the YAML reader said, or null.</param>
    public ListFileException(string file, int line, string reason, Exception? inner = null)
        : base(line > 0 ? $"{file}, line {line}: {reason}" : $"{file}: {reason}", inner)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file as the user knows it.</summary>
    public string File { get; }

    /// <summary>The line, from 1; 0 when the whole file is meant.</summary>
    public int Line { get; }
}
