using SeedSearch.Lucene.Querying.Expanding;

namespace SeedSearch.Lucene.Tests.Querying.Expanding;

public sealed class TrieRangesTests
{
    [Theory]
    [InlineData(false, 4)]
    [InlineData(false, 8)]
    [InlineData(true, 8)]
    [InlineData(true, 16)]
    public void A_number_has_a_term_in_exactly_the_ranges_that_hold_it(bool is64Bit, int step)
    {
        var random = new Random(5);
        var (least, greatest) = is64Bit ? (long.MinValue, long.MaxValue) : (int.MinValue, (long)int.MaxValue);
        long Number() => random.Next(5) switch
        {
            0 => least,
            1 => greatest,
            2 => random.Next(-300, 300),
            _ => random.NextInt64(least, greatest),
        };
        for (var i = 0; i < 3000; i++)
        {
            var (a, b, value) = (Number(), Number(), Number());
            var (min, max) = (Math.Min(a, b), Math.Max(a, b));
            var ranges = TrieRanges.Cut(min, max, is64Bit, step);
            var inside = 0;
            for (var shift = 0; shift < (is64Bit ? 64 : 32); shift += step)
            {
                var term = TrieRanges.Term(value, shift, is64Bit);
                inside += ranges.Count(r => term.AsSpan().SequenceCompareTo(r.First) >= 0 && term.AsSpan().SequenceCompareTo(r.Last) <= 0);
            }

            Assert.Equal(value >= min && value <= max ? 1 : 0, inside);
        }
    }
}
