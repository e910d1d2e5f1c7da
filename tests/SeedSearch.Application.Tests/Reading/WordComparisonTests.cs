using SeedSearch.Application.Reading;

namespace SeedSearch.Application.Tests.Reading;

public class WordComparisonTests
{
    [Theory]
    [InlineData("order is the guarantee of freedom", "Order is the guarantee for freedom", "for", 0.833)]
    [InlineData("the sea is calm", "the sea is calm", "", 1)]
    [InlineData("the sea is calm", "the grey sea is calm today", "grey|today", 0.8)]
    [InlineData("one", "two three", "two three", 0)]
    [InlineData("", "", "", 1)]
    public void Words_that_the_first_has_not_are_found(string one, string other, string differing, double likeness)
    {
        var compared = WordComparison.Of(one, other);
        var marked = WordComparison.MarkIn(other, other, compared.Differing);
        Assert.Equal(differing, string.Join('|', marked.Where(f => f.IsMatch).Select(f => f.Text)));
        Assert.Equal(other, string.Concat(marked.Select(f => f.Text)));
        Assert.Equal(likeness, compared.Likeness, 3);
    }
}
