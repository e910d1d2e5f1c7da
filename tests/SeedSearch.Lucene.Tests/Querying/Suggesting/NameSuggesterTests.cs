using SeedSearch.Lucene.Querying.Suggesting;

namespace SeedSearch.Lucene.Tests.Querying.Suggesting;

public sealed class NameSuggesterTests
{
    private static readonly NameSuggester Names = new([new("Harbour Board", 7), new("Board of Trade", 3), new("Élan Vital", 2), new("Trade Board", 9), new("O'Board", 1)]);

    [Theory]
    [InlineData("board", "Board of Trade|Trade Board|Harbour Board|O'Board")]
    [InlineData("BOARD o", "Board of Trade")]
    [InlineData("elan", "Élan Vital")]
    [InlineData("trade", "Trade Board|Board of Trade")]
    [InlineData("oard", "Trade Board|Harbour Board|Board of Trade|O'Board")]
    [InlineData("oa", "")]
    [InlineData("rade b", "Trade Board")]
    [InlineData("rd\ntr", "")]
    [InlineData("  ", "")]
    public void Words_of_names_are_completed_the_beginning_of_the_name_first_and_the_inside_of_words_last(string typed, string expected) =>
        Assert.Equal(expected, string.Join('|', Names.Suggest(typed, 10).Select(s => s.Name)));

    [Fact]
    public void The_best_of_many_are_those_of_a_look_at_all()
    {
        var random = new Random(9);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => "abcd"[random.Next(4)]));
        var names = Enumerable.Range(0, 3000).Select(_ => new Suggestion(Word() + " " + Word(), random.Next(50))).DistinctBy(n => n.Name).ToList();
        var suggester = new NameSuggester(names);
        for (var i = 0; i < 200; i++)
        {
            var word = Word();
            var typed = word[..random.Next(1, word.Length + 1)];
            bool StartsWord(Suggestion n) => n.Name.Split(' ').Any(w => w.StartsWith(typed, StringComparison.Ordinal));
            var expected = names
                .Where(n => StartsWord(n) || (typed.Length >= 3 && n.Name.Contains(typed, StringComparison.Ordinal)))
                .OrderByDescending(StartsWord).ThenByDescending(n => n.Name.StartsWith(typed, StringComparison.Ordinal)).ThenByDescending(n => n.Count).Take(8)
                .Select(n => n with { IsInside = !StartsWord(n) });
            Assert.Equal(expected, suggester.Suggest(typed, 8));
        }
    }
}
