using SeedSearch.Lucene.Storage;
using SeedSearch.TestKit.Java;

namespace SeedSearch.Lucene.Tests.Writing;

/// <summary>Lucene's CheckIndex as a judge of what we wrote.</summary>
internal static class Judge
{
    internal static void CallsClean(string folder)
    {
        var run = JavaLucene.Run("org.apache.lucene.index.CheckIndex", folder);
        Assert.True(run.ExitCode == 0 && run.Output.Contains("No problems were detected with this index", StringComparison.Ordinal), run.Output + run.Errors);
    }

    /// <summary>Copies an index out of memory for the judge.</summary>
    internal static void CallsClean(MemoryStorage storage)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in storage.List()) File.WriteAllBytes(Path.Combine(folder.Path, name), storage.Read(name));
        CallsClean(folder.Path);
    }
}
