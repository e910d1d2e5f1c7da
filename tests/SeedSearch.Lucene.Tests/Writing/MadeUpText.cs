namespace SeedSearch.Lucene.Tests.Writing;

/// <summary>Made-up sentences: words by rank, frequent ones more often, the same for the same seed.</summary>
public sealed class MadeUpText(int seed, int vocabulary = 5000)
{
    private readonly Random _random = new(seed);

    public int Number(int below) => _random.Next(below);

    public string Word()
    {
        var rank = (int)(vocabulary * Math.Pow(_random.NextDouble(), 4));
        return Spell(rank);
    }

    public string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    // Syllables, so that words share beginnings as words do.
    public static string Spell(int rank)
    {
        string[] syllables = ["ba", "den", "ko", "lu", "mer", "no", "pri", "ra", "sel", "ti", "ur", "vo", "wen", "xi", "yar", "zu"];
        var word = "";
        do
        {
            word += syllables[rank % syllables.Length];
            rank /= syllables.Length;
        }
        while (rank > 0);
        return word;
    }
}
