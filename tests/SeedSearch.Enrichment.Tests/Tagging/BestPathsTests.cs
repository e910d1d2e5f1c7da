using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Tests.Tagging;

public sealed class BestPathsTests
{
    private const int Words = 4;
    private static readonly TagSet Tags = TagSet.Bio("A", "B");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void All_ways_come_best_first_as_trying_each_would_find_them(int seed)
    {
        var random = new Random(seed);
        var features = Enumerable.Range(0, Words).Select(word => FeatureHash.Feature(7, (uint)word)).Order().ToArray();
        var weights = new TaggerWeights(
            Tags, 0.5f, Draw(Tags.Count), Draw(Tags.Count * Tags.Count), features, [.. Draw(Words * Tags.Count).Select(w => (sbyte)w)]);
        var lattice = new FeatureLattice();
        for (var word = 0; word < Words; word++)
        {
            lattice.BeginWord();
            lattice.Add(FeatureHash.Feature(7, (uint)word));
        }

        var expected = Ways([]).OrderByDescending(Score).Select(Score).ToArray();
        var found = new LinearTagger(weights).DecodeMany(lattice, int.MaxValue, margin: 1e6f);

        Assert.Equal(expected.Length, found.Select(path => string.Join(' ', path.Tags)).Distinct().Count());
        Assert.Equal(expected, found.Select(path => Score(path.Tags)));
        Assert.All(found, path => Assert.Equal((expected[0] - Score(path.Tags)) * 0.5f, path.Behind));
        Assert.Equal(3, new LinearTagger(weights).DecodeMany(lattice, 3, margin: 1e6f).Count);
        Assert.All(new LinearTagger(weights).DecodeMany(lattice, int.MaxValue, margin: 10), path => Assert.InRange(path.Behind, 0, 10));

        int[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(-100, 100))];

        int Score(byte[] way) => weights.Start[way[0]] + Enumerable.Range(0, Words).Sum(word => weights.Rows[(Array.IndexOf(features, FeatureHash.Feature(7, (uint)word)) * Tags.Count) + way[word]]
            + (word == 0 ? 0 : weights.Transitions[(way[word - 1] * Tags.Count) + way[word]]));
    }

    [Fact]
    public void Nothing_has_no_ways()
    {
        var weights = new TaggerWeights(Tags, 1, new int[Tags.Count], new int[Tags.Count * Tags.Count], [], []);
        Assert.Empty(new LinearTagger(weights).DecodeMany(new FeatureLattice(), 5, 5));
    }

    private static IEnumerable<byte[]> Ways(byte[] begun)
    {
        if (begun.Length == Words)
        {
            return Tags.MayEnd(begun[^1]) ? [begun] : [];
        }

        return Enumerable.Range(0, Tags.Count)
            .Where(tag => begun.Length == 0 ? Tags.MayStart(tag) : Tags.MayFollow(begun[^1], tag))
            .SelectMany(tag => Ways([.. begun, (byte)tag]));
    }
}
