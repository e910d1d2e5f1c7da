using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Tests.Tagging;

public sealed class FeatureBatchTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(7, 9)]
    [InlineData(FeatureBatch.Most, FeatureBatch.Most)]
    [InlineData(3, 2)]
    public void Its_features_are_those_worked_out_one_by_one(int pairs, int triples)
    {
        var random = new Random(pairs + (100 * triples));
        var batch = new FeatureBatch();
        for (var round = 0; round < 3; round++)
        {
            var expected = new List<uint>();
            for (var i = 0; i < pairs; i++)
            {
                var (template, first, second) = (Number(), Number(), Number());
                batch.Add(template, first, second);
                expected.Add(FeatureHash.Feature(template, first, second));
            }

            for (var i = 0; i < triples; i++)
            {
                var (template, first, second, third) = (Number(), Number(), Number(), Number());
                batch.Add(template, first, second, third);
                expected.Add(FeatureHash.Feature(template, first, second, third));
            }

            Assert.Equal(expected, batch.Take().ToArray());
            Assert.Equal(0, batch.Take().Length);
        }

        uint Number() => (uint)random.NextInt64(1L << 32);
    }

    [Fact]
    public void More_than_it_holds_is_told_and_not_mixed_up()
    {
        var batch = new FeatureBatch();
        for (var n = 0u; n <= FeatureBatch.Most; n++)
        {
            batch.Add(1, n, n);
        }

        Assert.Throws<InvalidOperationException>(() => batch.Take().Length);
    }
}
