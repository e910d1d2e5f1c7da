using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Browser.Tests;

/// <summary>A test that needs a browser and axe-core, whose axe.min.js SEEDSEARCH_AXE names (npm install axe-core). Skipped without; with CI=true it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactThatNeedsAxeAttribute : FactAttribute
{
    public FactThatNeedsAxeAttribute()
        => Skip = Needs.WhyNot(Need.Browser) ?? (Axe is null && !Needs.IsContinuousIntegration ? "needs axe-core: npm install axe-core, then SEEDSEARCH_AXE=.../axe-core/axe.min.js" : null);

    /// <summary>The file, or null.</summary>
    public static string? Axe => Environment.GetEnvironmentVariable("SEEDSEARCH_AXE") is { Length: > 0 } file && File.Exists(file) ? file : null;
}
