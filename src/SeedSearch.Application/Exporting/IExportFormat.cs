using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Exporting;

/// <summary>One way to write results into a file. Safe for many threads.</summary>
public interface IExportFormat
{
    /// <summary>What stands before the first result; may be empty.</summary>
    string Head { get; }

    /// <summary>One result, its line break included.</summary>
    /// <param name="hit">The result.</param>
    /// <param name="permalink">Where its sentence lasts.</param>
    string Row(Hit hit, string permalink);
}
