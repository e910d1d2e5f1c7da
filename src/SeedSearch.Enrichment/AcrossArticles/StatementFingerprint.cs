namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>A number that near-identical texts share.</summary>
public static class StatementFingerprint
{
    /// <value>Fewer words with meaning than this are said too often to be told apart.</value>
    private const int FewestWords = 4;

    /// <summary>Made of the words with meaning in their order, capitals, marks and plural endings aside; 0 for texts of fewer than four of them.</summary>
    public static long Of(string text)
    {
        var words = new List<uint>(32);
        StatementWords.Read(text, words);
        var hash = 14695981039346656037UL;
        var meaningful = 0;
        foreach (var word in words)
        {
            if (StatementWords.IsMeaningful(word))
            {
                hash = (hash ^ word) * 1099511628211UL;
                meaningful++;
            }
        }

        return meaningful < FewestWords ? 0 : (long)(hash | 1);
    }
}
