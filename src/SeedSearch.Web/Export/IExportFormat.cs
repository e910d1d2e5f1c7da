using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Export;

/// <summary>One way to write results into a file.</summary>
internal interface IExportFormat
{
    /// <summary>What stands before the first result; may be empty.</summary>
    string Head { get; }

    /// <summary>One result, its line break included.</summary>
    string Row(Hit hit, string permalink);
}
