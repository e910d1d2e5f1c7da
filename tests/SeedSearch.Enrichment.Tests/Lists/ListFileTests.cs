using SeedSearch.Enrichment.Lists;
using YamlDotNet.RepresentationModel;

namespace SeedSearch.Enrichment.Tests.Lists;

public class ListFileTests
{
    private readonly ListFile file = new("my.yaml");

    [Theory]
    [InlineData("a: [1", 2)] // where the closing bracket is missed
    [InlineData("a: 1\nb: \"x", 2)]
    [InlineData("a: 1\n---\nb: 2", 3)]
    public void What_is_no_single_document_is_told_with_its_line(string yaml, int line)
    {
        var mistake = Assert.Throws<ListFileException>(() => file.Read(new StringReader(yaml)));
        Assert.Equal(("my.yaml", line), (mistake.File, mistake.Line));
        Assert.StartsWith($"my.yaml, line {line}: ", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_no_document() => Assert.Null(file.Read(new StringReader("# nothing\n")));

    [Fact]
    public void A_value_of_the_wrong_form_is_told_with_its_line()
    {
        var root = (YamlMappingNode)file.Read(new StringReader("a: 1\nb:\n  - x\nc: ''"))!;
        Assert.Equal(1, Assert.Throws<ListFileException>(() => file.Items(root["a"], "a")).Line);
        Assert.Equal(3, Assert.Throws<ListFileException>(() => file.Entries(root["b"], "b").ToList()).Line);
        Assert.Equal(4, Assert.Throws<ListFileException>(() => file.Text(root["c"], "c")).Line);
    }

    [Fact]
    public void A_list_that_is_not_built_in_is_an_error() => Assert.Throws<FileNotFoundException>(() => ListFile.Open(null, "no-such-list"));
}
