using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>Hashes of words for look-ups and features: both apostrophes are the same.</summary>
internal static class WordHash
{
    /// <summary>Of the word in small letters.</summary>
    public static uint Lower(ReadOnlySpan<char> word)
    {
        var hash = FeatureHash.Empty;
        foreach (var character in word)
        {
            hash = FeatureHash.Continue(hash, character == '’' ? '\'' : char.ToLowerInvariant(character));
        }

        return hash;
    }

    /// <summary>Of a row of words: the hash of those before, and of the next one.</summary>
    public static uint Join(uint before, uint word) => FeatureHash.Join(before, word);

    /// <summary>Of the word as printed.</summary>
    public static uint Printed(ReadOnlySpan<char> word)
    {
        var hash = FeatureHash.Empty;
        foreach (var character in word)
        {
            hash = FeatureHash.Continue(hash, character == '’' ? '\'' : character);
        }

        return hash;
    }
}
