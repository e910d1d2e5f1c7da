using System.Text;
using SeedSearch.Lucene.Querying.Expanding;

namespace SeedSearch.Lucene.Tests.Querying.Expanding;

public sealed class FuzzyFilterTests
{
    [Theory]
    [InlineData("harbour", "harbor", 1)]
    [InlineData("harbour", "habrour", 1)]
    [InlineData("harbour", "harbour", 0)]
    [InlineData("harbour", "arbor", 2)]
    [InlineData("café", "cafe", 1)]
    public void Edits_are_counted_in_characters_and_a_swap_is_one(string word, string term, int edits)
    {
        var filter = new FuzzyFilter(word, 2, 0);
        Assert.True(filter.Fits(Encoding.UTF8.GetBytes(term)));
        Assert.Equal(edits, filter.Edits);
    }

    [Fact]
    public void Every_term_in_any_order_gets_the_distance_of_the_textbook_table()
    {
        var random = new Random(3);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => "abc"[random.Next(3)]));
        for (var round = 0; round < 60; round++)
        {
            var word = Word();
            var filter = new FuzzyFilter(word, 2, 0);
            var terms = Enumerable.Range(0, 60).Select(_ => Word()).ToList();
            if (round % 2 == 0) terms.Sort(StringComparer.Ordinal);
            foreach (var term in terms)
            {
                var distance = Distance(word, term);
                var near = distance <= 2 && distance < Math.Min(word.Length, term.Length);
                Assert.Equal(near || distance == 0, filter.Fits(Encoding.UTF8.GetBytes(term)));
                if (near) Assert.Equal(distance, filter.Edits);
            }
        }
    }

    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0) { d[i, j] = i + j; continue; }
                d[i, j] = Math.Min(d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }

        return d[a.Length, b.Length];
    }
}
