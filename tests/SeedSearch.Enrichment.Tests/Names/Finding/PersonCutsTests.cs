using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Enrichment.Tests.Names.Finding;

public sealed class PersonCutsTests
{
    [Theory]
    [InlineData("Wilson and Mills", "Person: Wilson", "Person: Mills")]
    [InlineData("Wilson and Northport Council", "Person: Wilson")]
    [InlineData("Margaret Wilson Republicans", "Person: Margaret Wilson")]
    [InlineData("Senate Republicans", "Organisation: Senate", "Other: Republicans")]
    [InlineData("Zero Republicans", "Other: Republicans")]
    [InlineData("Margaret Wilson Margaret Anne Wilson", "Person: Margaret Wilson")]
    [InlineData("Wilson Margaret Anne WilsonVote", "Person: Wilson")]
    [InlineData("Wilson Margaret Anne Wilson", "Person: Wilson")]
    [InlineData("Margaret Wilson Anne (Margaret)", "Person: Margaret Wilson")]
    [InlineData("Francis Pope Francis", "Person: Francis")]
    [InlineData("Abdullah Abdullah", "Person: Abdullah Abdullah")]
    [InlineData("Margaret Anne Wilson", "Person: Margaret Anne Wilson")]
    [InlineData("Jane English", "Person: Jane English")]
    public void A_person_is_cut_where_another_name_begins(string text, params string[] expected)
    {
        var words = new ArticleWords(NameReadings.Article(text), Gazetteer.Shipped);
        var end = text.Contains('(', StringComparison.Ordinal) ? 3 : words.All.Length;
        var names = new List<FoundName> { new(0, 0, end, NameKind.Person, 0.9) };
        PersonCuts.Cut(words, names);
        Assert.Equal(expected, names.Select(name => $"{name.Kind}: {string.Join(' ', Enumerable.Range(name.Start, name.End - name.Start).Select(word => words.Printed(word).ToString()))}"));
    }
}
