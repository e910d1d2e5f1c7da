namespace SeedSearch.Enrichment.Topics;

/// <summary>The form in which words of texts and of topics.yaml are compared: small letters, the plural's ending taken off.</summary>
/// <remarks>It need not be a word: it is only the same for both sides. "companies" and "company" are "company"; "news" is itself.</remarks>
internal static class WordForm
{
    /// <summary>Longer words are cut off here: no entry is as long.</summary>
    public const int Longest = 40;

    /// <summary>Writes the form of <paramref name="word"/> into <paramref name="form"/> and returns its length.</summary>
    public static int Of(ReadOnlySpan<char> word, Span<char> form)
    {
        var length = Math.Min(word.Length, Longest);
        for (var i = 0; i < length; i++)
        {
            form[i] = char.ToLowerInvariant(word[i]);
        }

        return IsPlural(form[..length]) ? Singular(form, length) : length;
    }

    /// <summary>The form of a whole word.</summary>
    public static string Of(string word)
    {
        Span<char> form = stackalloc char[Longest];
        return new string(form[..Of(word, form)]);
    }

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')
        && word is not ("news" or "always" or "politics" or "economics" or "physics" or "mathematics" or "athletics" or "species" or "series" or "aids" or "windows" or "sports" or "does" or "lens" or "wales" or "texas" or "gas");

    private static int Singular(Span<char> word, int length)
    {
        var stem = word[..length];
        if (stem.EndsWith("ies") && length > 4)
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        return stem.EndsWith("sses") || stem.EndsWith("xes") || stem.EndsWith("ches") || stem.EndsWith("shes") ? length - 2 : length - 1;
    }
}
