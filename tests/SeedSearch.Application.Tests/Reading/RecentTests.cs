using SeedSearch.Application.Reading;

namespace SeedSearch.Application.Tests.Reading;

public sealed class RecentTests
{
    [Fact]
    public void What_is_asked_for_again_and_again_stays_and_the_rest_goes()
    {
        var recent = new Recent<int>(100);
        recent.Keep("often", 1);
        for (var n = 0; n < 1000; n++)
        {
            recent.Keep($"once {n}", n);
            Assert.True(recent.TryGet("often", out var often) && often == 1, $"gone after {n}");
            Assert.InRange(recent.Count, 1, 101);
        }

        Assert.True(recent.TryGet("once 999", out _));
        Assert.False(recent.TryGet("once 0", out _));
    }

    [Fact]
    public async Task Many_threads_keep_it_bounded_and_true()
    {
        var recent = new Recent<string>(100);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            var random = new Random(thread);
            for (var n = 0; n < 20_000; n++)
            {
                var key = random.Next(400).ToString(System.Globalization.CultureInfo.InvariantCulture);
                if (recent.TryGet(key, out var value))
                {
                    Assert.Equal(key, value);
                }
                else
                {
                    recent.Keep(key, key);
                }
            }
        })));
        Assert.InRange(recent.Count, 50, 116);
    }
}
