using SeedSearch.Application.Indexing;

namespace SeedSearch.Cli.Output;

/// <summary>What could not be read, a line each.</summary>
internal static class SkippedLines
{
    public static void Show(IReadOnlyList<SkippedSource> skipped)
    {
        foreach (var source in skipped)
        {
            var line = source.Line is { } number ? FormattableString.Invariant($":{number}") : "";
            SeedSearchTool.Complain($"skipped {source.SourceFile}{line}: {source.Reason}; {source.Cure}");
        }
    }
}
