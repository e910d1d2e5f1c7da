using System.Text;
using System.Text.RegularExpressions;
using SeedSearch.Lucene.Querying.Expanding;

namespace SeedSearch.Lucene.Tests.Querying.Expanding;

public sealed class WildcardFilterTests
{
    [Theory]
    [InlineData("h*r", "harbour", true)]
    [InlineData("h?rbour", "härbour", true)]
    [InlineData("h*b?r", "harbour", false)]
    [InlineData("a\\*b", "a*b", true)]
    [InlineData("a\\*b", "axb", false)]
    [InlineData("*", "", true)]
    [InlineData("?", "😀", true)]
    public void Patterns_fit_whole_terms(string pattern, string term, bool fits) =>
        Assert.Equal(fits, new WildcardFilter(pattern).Fits(Encoding.UTF8.GetBytes(term)));

    [Fact]
    public void Any_pattern_fits_what_the_regular_expression_fits()
    {
        var random = new Random(4);
        for (var i = 0; i < 5000; i++)
        {
            var pattern = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => "ab*?"[random.Next(4)]));
            var term = string.Concat(Enumerable.Range(0, random.Next(0, 8)).Select(_ => "ab"[random.Next(2)]));
            var regex = "^" + pattern.Replace("*", ".*", StringComparison.Ordinal).Replace("?", ".", StringComparison.Ordinal) + "$";
            Assert.Equal(Regex.IsMatch(term, regex), new WildcardFilter(pattern).Fits(Encoding.UTF8.GetBytes(term)));
        }
    }
}
