using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Text.Tests.Analysis.WordBreaks;

/// <summary>
/// The generated files are what their builders give. To write them again:
/// <c>SEEDSEARCH_WRITE_TABLES=1 dotnet test tests/SeedSearch.Text.Tests --filter WordTablesTests</c>.
/// </summary>
public sealed class WordTablesTests
{
    [Fact]
    public void The_machine_is_what_the_grammar_gives() => Same("WordBreaks/WordMachine.cs", WordMachineBuilder.Source());

    [FactThatNeeds(Need.UnicodeData)]
    public void The_classes_are_what_the_Unicode_files_give() => Same("WordBreaks/WordClassRanges.cs", WordClassBuilder.Source());

    [FactThatNeeds(Need.UnicodeData)]
    public void The_folding_is_what_the_Unicode_files_give() => Same("FoldingTable.cs", FoldingTableBuilder.Source());

    private static void Same(string file, string source)
    {
        var path = Path.Combine(Needs.RepositoryRoot, "src", "SeedSearch.Text", "Analysis", file);
        if (Environment.GetEnvironmentVariable("SEEDSEARCH_WRITE_TABLES") == "1")
            File.WriteAllText(path, source);
        Assert.Equal(source, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
