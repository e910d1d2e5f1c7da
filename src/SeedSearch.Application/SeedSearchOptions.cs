using System.ComponentModel.DataAnnotations;

namespace SeedSearch.Application;

/// <summary>Where articles and index lie, and how a search may behave.</summary>
public sealed class SeedSearchOptions
{
    /// <summary>Folders and files with articles.</summary>
    /// <value>At least one to index; none to search an index that is there. Relative to the working folder.</value>
    public IList<string> Corpus { get; init; } = [];

    /// <summary>The folder of the index.</summary>
    /// <value>Made when it is not there. Relative to the working folder.</value>
    [Required(AllowEmptyStrings = false)]
    public string Index { get; set; } = "";

    /// <summary>A topics.yaml that takes the place of the one shipped.</summary>
    /// <value>A path, or null (the default) for the one shipped.</value>
    public string? Topics { get; set; }

    /// <summary>An organisations.yaml that takes the place of the one shipped.</summary>
    /// <value>A path, or null (the default) for the one shipped.</value>
    public string? Organisations { get; set; }

    /// <summary>A people.yaml that takes the place of the one shipped.</summary>
    /// <value>A path, or null (the default) for the one shipped.</value>
    public string? People { get; set; }

    /// <summary>How long one search may take before it answers with what it has.</summary>
    /// <value>Milliseconds, 50 to 60,000; 5,000 by default.</value>
    [Range(50, 60_000)]
    public int SearchMilliseconds { get; set; } = 5_000;
}
