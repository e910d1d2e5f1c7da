using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Tests.Tagging;

public sealed class FeatureRowsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void The_sums_are_those_of_adding_row_by_row(int kinds)
    {
        var weights = Weights(TagSet.Bilou([.. Enumerable.Range(0, kinds).Select(i => $"K{i}")]), 3_000);
        var rows = FeatureRows.Of(weights);
        var row = Enumerable.Range(0, weights.Features.Length).ToDictionary(i => weights.Features[i], i => i);
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            // Learned ones, their neighbours, ones that differ in the high bits alone, and any others; at times more than are looked up at once.
            uint[] asked = [.. Enumerable.Range(0, random.Next(150)).Select(_ => weights.Features[random.Next(weights.Features.Length)]).SelectMany(f => new[] { f, f + 1, f ^ 0x8000_0000, f ^ 0x0100_0000, (uint)random.NextInt64(1L << 32) })];
            var sums = new int[weights.Tags.Count];
            sums[0] = 5;
            rows.Add(asked, sums);
            for (var tag = 0; tag < sums.Length; tag++)
            {
                Assert.Equal((tag == 0 ? 5 : 0) + asked.Sum(f => row.TryGetValue(f, out var at) ? weights.Rows[(at * sums.Length) + tag] : 0), sums[tag]);
            }
        }
    }

    [Fact]
    public void Every_learned_feature_has_its_weight_and_no_other_has_any()
    {
        var weights = Weights(TagSet.Bio("A", "B"), 5_000);
        var rows = FeatureRows.Of(weights);
        Assert.All(Enumerable.Range(0, weights.Features.Length), i => Assert.Equal(weights.Rows[(i * 5) + 3], rows.Weight(weights.Features[i], 3)));
        var learned = weights.Features.ToHashSet();
        Assert.All(weights.Features.Select(f => f ^ 0x4000_0000).Where(f => !learned.Contains(f)), f => Assert.Equal(0, rows.Weight(f, 3)));
    }

    private static TaggerWeights Weights(TagSet tags, int count)
    {
        var random = new Random(3);
        uint[] features = [.. Enumerable.Range(0, count).Select(i => i < 50 ? (uint)i : (uint)random.NextInt64(1L << 32)).Distinct().Order()];
        var rows = new sbyte[features.Length * tags.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = (sbyte)random.Next(-128, 128);
        }

        return new TaggerWeights(tags, 0.01f, new int[tags.Count], new int[tags.Count * tags.Count], features, rows);
    }
}
