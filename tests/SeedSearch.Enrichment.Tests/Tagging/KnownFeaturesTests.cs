using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Tests.Tagging;

public sealed class KnownFeaturesTests
{
    [Fact]
    public void All_that_were_learned_pass_in_order_and_of_the_others_few()
    {
        var random = new Random(5);
        uint[] learned = [.. Enumerable.Range(0, 4096).Select(_ => (uint)random.NextInt64(1L << 32)).Distinct()];
        uint[] others = [.. Enumerable.Range(0, 4096).Select(_ => (uint)random.NextInt64(1L << 32)).Except(learned)];
        var known = new KnownFeatures(learned);
        var passed = new uint[learned.Length];

        Assert.Equal(learned.Length, known.Pick(learned, passed));
        Assert.Equal(learned, passed);
        Assert.InRange(known.Pick(others, passed), 0, others.Length / 2);
    }

    [Fact]
    public void Where_nothing_was_learned_nothing_passes() => Assert.Equal(0, new KnownFeatures([]).Pick([0, 1, uint.MaxValue], new uint[3]));
}
