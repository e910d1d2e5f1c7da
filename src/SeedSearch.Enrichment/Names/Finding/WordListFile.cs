using System.Reflection;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>Reads a word list shipped in this library: entries between commas or line ends; a line that starts with "#" is a remark.</summary>
internal static class WordListFile
{
    /// <summary>The entries of Names/Lists/<paramref name="name"/>.txt, in order, as printed.</summary>
    public static IEnumerable<string> Read(string name)
    {
        using var reader = new StreamReader(Open($"{name}.txt"));
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            foreach (var entry in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return entry;
            }
        }
    }

    /// <summary>A resource of the names room by its file name.</summary>
    public static Stream Open(string file) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"names/{file}") ?? throw new System.Diagnostics.UnreachableException($"the library was built without names/{file}");
}
