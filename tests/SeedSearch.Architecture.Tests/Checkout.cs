using System.Xml.Linq;
using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Architecture.Tests;

/// <summary>The checkout as files: projects, their references, sources.</summary>
internal static class Checkout
{
    public static string Root => Needs.RepositoryRoot;

    public static IEnumerable<string> Projects(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Where(file => !IsBuilt(file)).Order(StringComparer.Ordinal);

    /// <summary>The rooms (SeedSearch.X without the prefix) that a project refers to.</summary>
    public static IReadOnlyList<string> References(string project) =>
        [.. XDocument.Load(project).Descendants("ProjectReference").Select(r => Room(r.Attribute("Include")!.Value)).Order(StringComparer.Ordinal)];

    public static string Room(string path) =>
        Path.GetFileNameWithoutExtension(path.Replace('\\', '/')).Replace("SeedSearch.", "", StringComparison.Ordinal);

    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories).Where(file => !IsBuilt(file));

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static bool IsBuilt(string file)
    {
        var relative = "/" + Relative(file);
        return relative.Contains("/bin/", StringComparison.Ordinal) || relative.Contains("/obj/", StringComparison.Ordinal);
    }
}
