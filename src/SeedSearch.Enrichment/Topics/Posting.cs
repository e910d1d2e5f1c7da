namespace SeedSearch.Enrichment.Topics;

/// <summary>An entry of a topic, as the index has it.</summary>
/// <param name="Number">Its number among all entries.</param>
/// <param name="Topic">The number of its topic.</param>
/// <param name="Group">The number of its group: the same words in several parts of one top level count once for that.</param>
/// <param name="Entry">The entry.</param>
internal sealed record Posting(int Number, int Topic, int Group, TopicEntry Entry)
{
    /// <summary>Number of words.</summary>
    public int Length { get; } = Entry.Words.Count;

    private readonly TopicWord[] words = [.. Entry.Words];

    /// <summary>Whether the entry stands at word <paramref name="at"/>.</summary>
    public bool StandsAt(TokenizedSentence sentence, int at)
    {
        if (at + words.Length > sentence.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!IsSame(words[i], sentence, at + i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(in TopicWord word, TokenizedSentence sentence, int at) =>
        word.IsExact ? sentence.Printed(at).SequenceEqual(word.Form)
        : word.IsBeginning ? sentence.Form(at).StartsWith(word.Form)
        : sentence.Form(at).SequenceEqual(word.Form) || sentence.Singular(at).SequenceEqual(word.Form);
}
