namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Who spoke last in the article, and in which sentence.</summary>
internal sealed class SpokenBefore
{
    private const int Remembered = 6;
    private readonly List<(Speaker Speaker, int Sentence)> last = [];

    /// <summary>The last few, the latest at the end.</summary>
    public IReadOnlyList<(Speaker Speaker, int Sentence)> Last => last;

    /// <summary>The latest, or nobody.</summary>
    public (Speaker Speaker, int Sentence) Latest => last.Count > 0 ? last[^1] : default;

    public void Add(Speaker speaker, int sentence)
    {
        last.Add((speaker, sentence));
        if (last.Count > Remembered)
        {
            last.RemoveAt(0);
        }
    }
}
