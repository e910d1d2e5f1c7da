using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SeedSearch.Architecture.Tests;

/// <summary>Conventions that a reader of the house relies on.</summary>
public partial class ConventionTests
{
    private static readonly string[] TopLevel = ["README.md", "SeedSearch.sln", "global.json", "index-data", "src", "tests", "LICENSE"];

    [Fact]
    public void The_top_level_is_as_the_user_fixed_it()
    {
        var found = Directory.EnumerateFileSystemEntries(Checkout.Root).Select(Path.GetFileName)
            .Where(name => name is not null && !name.StartsWith('.') && name != "TestResults");
        Assert.All(found, name => Assert.Contains(name, TopLevel));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Checkout.Root, "SeedSearch.sln")).Replace('\\', '/');
        Assert.All(Checkout.Projects("src").Concat(Checkout.Projects("tests")), p => Assert.Contains(Checkout.Relative(p), solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Package_versions_stand_in_one_file()
    {
        var versioned = Checkout.Projects("src").Concat(Checkout.Projects("tests"))
            .Where(p => XDocument.Load(p).Descendants("PackageReference").Any(r => r.Attribute("Version") is not null))
            .Select(Checkout.Relative);
        Assert.Empty(versioned);
    }

    [Fact]
    public void No_room_or_type_is_named_by_mechanism()
    {
        var found = Checkout.Sources("src").Where(file => MechanismName().IsMatch(Checkout.Relative(file))).Select(Checkout.Relative);
        Assert.Empty(found);
    }

    [Fact]
    public void A_namespace_follows_its_folder()
    {
        var wrong = new List<string>();
        foreach (var file in Checkout.Sources("src"))
        {
            var declared = File.ReadLines(file).Select(line => NamespaceLine().Match(line)).FirstOrDefault(m => m.Success)?.Groups[1].Value;
            var relative = Path.GetDirectoryName(Checkout.Relative(file))!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
            if (declared is not null && declared != relative && !relative.StartsWith("SeedSearch.Web.Components", StringComparison.Ordinal))
            {
                wrong.Add($"{Checkout.Relative(file)}: {declared}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_clock_is_read_outside_TimeProvider()
    {
        var found = Checkout.Sources("src")
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (file, line, index)))
            .Where(x => ClockCall().IsMatch(x.line))
            .Select(x => $"{Checkout.Relative(x.file)}:{x.index + 1}: {x.line.Trim()}");
        Assert.Empty(found);
    }

    [GeneratedRegex(@"(Utils?|Helpers?|Common|Managers?)(/|\.cs$)")]
    private static partial Regex MechanismName();

    [GeneratedRegex(@"^namespace ([\w.]+);")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex ClockCall();
}
