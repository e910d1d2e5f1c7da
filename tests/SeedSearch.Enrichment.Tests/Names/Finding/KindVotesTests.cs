using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Enrichment.Tests.Names.Finding;

public sealed class KindVotesTests
{
    [Theory]
    [InlineData(new[] { 0.9, 0.8 }, "OO")]
    [InlineData(new[] { 0.8, 0.9 }, "PP")]
    [InlineData(new[] { 0.9, 0.9 }, "OP")]
    [InlineData(new[] { 0.9, 0.8, 0.8 }, "PPP")]
    public void A_name_is_of_the_kind_that_most_speaks_for(double[] confidences, string expected)
    {
        var words = new ArticleWords(NameReadings.Article(string.Join(" and ", confidences.Select(_ => "Zorblat"))), Gazetteer.Shipped);
        var names = confidences.Select((sure, i) => new FoundName(0, 2 * i, (2 * i) + 1, i == 0 ? NameKind.Organisation : NameKind.Place, sure)).ToList();
        KindVotes.Settle(words, names);
        Assert.Equal(expected, string.Concat(names.Select(name => name.Kind == NameKind.Organisation ? 'O' : 'P')));
    }
}
