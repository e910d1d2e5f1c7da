using System.Xml.Linq;

namespace SeedSearch.Architecture.Tests;

/// <summary>The arrows between the rooms: all that exist, and no other.</summary>
public class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Corpus"] = ["Text"],
        ["Enrichment"] = ["Text"],
        ["Lucene"] = ["Text"],
        ["Application"] = ["Corpus", "Enrichment", "Lucene", "Text"],
        ["Cli"] = ["Application"],
        ["Web"] = ["Application"],
    };

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Fact]
    public void Every_room_of_src_is_on_the_map() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Checkout.Projects("src").Select(Checkout.Room).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_refers_to_its_allowed_neighbours_only(string room)
    {
        var project = Checkout.Projects("src").Single(p => Checkout.Room(p) == room);
        Assert.Equal(Allowed[room], Checkout.References(project));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_names_no_namespace_beyond_its_neighbours(string room)
    {
        string[] may = [room, .. Allowed[room]];
        var forbidden = Allowed.Keys.Except(may).Select(other => "SeedSearch." + other).ToArray();
        var found = Checkout.Sources("src/SeedSearch." + room)
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (file, line, index)))
            .Where(x => x.line.TrimStart().StartsWith("using ", StringComparison.Ordinal))
            .Where(x => forbidden.Any(f => x.line.Contains(f + ".", StringComparison.Ordinal) || x.line.Contains(f + ";", StringComparison.Ordinal)))
            .Select(x => $"{Checkout.Relative(x.file)}:{x.index + 1}: {x.line.Trim()}");
        Assert.Empty(found);
    }

    [Fact]
    public void References_do_not_reach_through_a_room_to_the_next() =>
        Assert.Equal("true", XDocument.Load(Path.Combine(Checkout.Root, "src", "Directory.Build.props"))
            .Descendants("DisableTransitiveProjectReferences").Single().Value);

    [Fact]
    public void Nothing_in_src_refers_to_tests() =>
        Assert.DoesNotContain(Checkout.Projects("src"), p => File.ReadAllText(p).Contains("tests/", StringComparison.Ordinal));

    [Fact]
    public void Every_room_has_tests()
    {
        var tests = Checkout.Projects("tests").Select(Checkout.Room).ToHashSet();
        Assert.All(Allowed.Keys, room => Assert.Contains(room + ".Tests", tests));
    }
}
