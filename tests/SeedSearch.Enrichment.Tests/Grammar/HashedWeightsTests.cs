using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Tests.Grammar;

public sealed class HashedWeightsTests
{
    [Theory]
    [InlineData(3, 44)]
    [InlineData(4, 1)]
    [InlineData(28, 18)]
    [InlineData(32, 18)]
    [InlineData(40, 5)]
    public void Scores_are_sums_of_signed_squares_before_and_after_a_trip_through_the_file(int columns, int features)
    {
        const int RowBits = 6;
        var random = new Random(5);
        var packed = Enumerable.Range(0, columns << RowBits).Select(_ => (sbyte)random.Next(-127, 128)).ToArray();
        uint[] asked = [.. Enumerable.Range(0, features).Select(_ => (uint)random.NextInt64(1L << 32))];
        int[] expected = [.. Enumerable.Range(0, columns).Select(c => asked.Sum(f => (int)packed[((int)(f >> (32 - RowBits)) * columns) + c] is var b ? b * Math.Abs(b) : 0))];

        var weights = new HashedWeights(RowBits, columns, 0.5f, packed);
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(file, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            weights.Write(writer);
        }

        file.Position = 0;
        foreach (var model in new[] { weights, HashedWeights.Read(new BinaryReader(file)) })
        {
            var scores = new int[64];
            model.Score(asked, scores);
            Assert.Equal(expected, scores[..columns]);
        }
    }
}
