namespace SeedSearch.Enrichment.Topics;

/// <summary>Takes the plural's ending off, so that a singular in topics.yaml finds the plural in a text.</summary>
/// <remarks>
/// What comes out need not be a word ("bus" is "bus", but "gases" is "gase"): an entry is looked for as written, in the text's words as they are and
/// in their singular. A plural in topics.yaml finds the plural only: "securities" is not "security".
/// </remarks>
internal static class WordForm
{
    /// <summary>Longer words are cut off here, in code units: no entry is as long.</summary>
    public const int Longest = 40;

    /// <summary>Writes <paramref name="word"/> in small letters into <paramref name="form"/>, and its singular behind it.</summary>
    /// <returns>The lengths of both; that of the singular is 0 when the word is no plural.</returns>
    public static (int Form, int Singular) Of(ReadOnlySpan<char> word, Span<char> form)
    {
        var length = Math.Min(word.Length, Longest);
        for (var i = 0; i < length; i++)
        {
            form[i] = char.ToLowerInvariant(word[i]);
        }

        if (length < 4 || form[length - 1] != 's' || form[length - 2] is 's' or 'u' or 'i')
        {
            return (length, 0);
        }

        var stem = form[..length];
        stem.CopyTo(form[length..]);
        if (stem.EndsWith("ies") && length > 4)
        {
            form[(2 * length) - 3] = 'y';
            return (length, length - 2);
        }

        return (length, stem.EndsWith("sses") || stem.EndsWith("ruses") || stem.EndsWith("mpuses") || stem.EndsWith("nuses") || stem.EndsWith("xes") || stem.EndsWith("ches") || stem.EndsWith("shes") ? length - 2 : length - 1);
    }
}
