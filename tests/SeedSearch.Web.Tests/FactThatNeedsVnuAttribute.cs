using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Web.Tests;

/// <summary>A test that needs Java and the checker of HTML, whose vnu.jar SEEDSEARCH_VNU names (npm install vnu-jar). Skipped without; with CI=true it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactThatNeedsVnuAttribute : FactAttribute
{
    public FactThatNeedsVnuAttribute()
        => Skip = (Jar is null || Needs.Java is null) && !Needs.IsContinuousIntegration ? "needs Java and the Nu HTML checker: npm install vnu-jar, then SEEDSEARCH_VNU=.../vnu.jar" : null;

    /// <summary>The file, or null.</summary>
    public static string? Jar => Environment.GetEnvironmentVariable("SEEDSEARCH_VNU") is { Length: > 0 } file && File.Exists(file) ? file : null;
}
