namespace SeedSearch.Enrichment.Names;

/// <summary>A list of known names (organisations.yaml, people.yaml) holds mistakes; the message names file, line and cure of each.</summary>
public sealed class NameListException : Exception
{
    /// <summary>An exception for these mistakes.</summary>
    /// <param name="mistakes">One line each, "file:line: what is wrong".</param>
    public NameListException(IReadOnlyList<string> mistakes)
        : base(string.Join(Environment.NewLine, mistakes)) => Mistakes = mistakes;

    /// <summary>The mistakes, in the file's order, "file:line: what is wrong".</summary>
    public IReadOnlyList<string> Mistakes { get; }
}
