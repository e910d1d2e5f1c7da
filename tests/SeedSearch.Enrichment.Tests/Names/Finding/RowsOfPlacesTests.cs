using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Enrichment.Tests.Names.Finding;

public sealed class RowsOfPlacesTests
{
    [Theory]
    [InlineData("Utah , Colorado , Kansas and Ohio", "OPPP", "PPPP")]
    [InlineData("Utah , Colorado , Kansas and Ohio", "OOPP", "OOPP")]
    [InlineData("Zorblat , Colorado , Kansas and Ohio", "OPPP", "OPPP")]
    [InlineData("Utah , Colorado", "OP", "OP")]
    [InlineData("Utah beat Colorado , Kansas and Ohio", "OPPP", "OPPP")]
    public void A_listed_place_is_one_among_places(string text, string kinds, string expected)
    {
        var words = new ArticleWords(NameReadings.Article(text), Gazetteer.Shipped);
        var names = new List<FoundName>();
        for (var i = 0; i < words.All.Length; i++)
        {
            if (words.All[i].Is(WordForm.Capital))
            {
                names.Add(new FoundName(0, i, i + 1, kinds[names.Count] == 'O' ? NameKind.Organisation : NameKind.Place, 0.9));
            }
        }

        RowsOfPlaces.Settle(words, names);
        Assert.Equal(expected, string.Concat(names.Select(name => name.Kind == NameKind.Organisation ? 'O' : 'P')));
    }
}
