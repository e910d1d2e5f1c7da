using SeedSearch.Enrichment.Lists;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Names.Known;

namespace SeedSearch.Enrichment.Tests.Names;

public sealed class KnownNameReaderTests
{
    [Fact]
    public void An_entry_has_name_other_names_kind_and_near()
    {
        var entry = Assert.Single(Read("- {name: Example Union, kind: event, other names: [EU2, E.U.2], near: [Exampleland]}"));
        Assert.Equal(("Example Union", NameKind.Other), (entry.Name, entry.Kind));
        Assert.Equal(["EU2", "E.U.2"], entry.OtherNames);
        Assert.Equal(["Exampleland"], entry.Near);
    }

    [Fact]
    public void An_empty_file_holds_nobody() => Assert.Empty(Read("# nothing\n"));

    [Theory]
    [InlineData("name: One", 1, "list")]
    [InlineData("- name: One\n- kind: company", 2, "no name")]
    [InlineData("- name: One\n- name: Two\n  kind: compny", 3, "kind")]
    [InlineData("- name: One\n  gender: x", 2, "gender")]
    [InlineData("- name: One\n  othernames: [x]", 2, "othernames")]
    [InlineData("- name: One\n  other names: x", 2, "list")]
    [InlineData("- name: One\n  ambiguous: perhaps", 2, "ambiguous")]
    [InlineData("- name: One\n\n- name: One", 3, "line 1")]
    [InlineData("- name: [One\n- name: Two", 1, "bracket")]
    public void A_mistake_is_told_with_file_and_line(string yaml, int line, string word)
    {
        var mistake = Assert.Throws<ListFileException>(() => Read(yaml));
        Assert.Equal(("names.yaml", line), (mistake.File, mistake.Line));
        Assert.Contains(word, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_ones_own_takes_the_place_of_the_shipped_one()
    {
        var path = Path.Combine(Path.GetTempPath(), $"organisations-{Guid.NewGuid():N}.yaml");
        File.WriteAllText(path, "- {name: Society of Exemplary Examples, kind: ngo, other names: [zorblax Examples]}");
        try
        {
            var reading = NameEnricher.Create(new NameOptions { OrganisationsPath = path }).Read(NameReadings.Article("They asked Zorblax of it, and zorblax Examples agreed."));
            Assert.Contains(reading.Mentions, mention => mention is { Kind: NameKind.Organisation, Name: "Society of Exemplary Examples" });
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static List<KnownName> Read(string yaml) => KnownNameReader.Read(new StringReader(yaml), "names.yaml", NameKind.Organisation);
}
