namespace SeedSearch.Enrichment.Topics;

/// <summary>The words of one sentence: as printed, in small letters, and in the singular. Made once and filled again for every sentence.</summary>
internal sealed class TokenizedSentence
{
    private readonly List<Word> words = [];
    private string text = string.Empty;
    private char[] forms = new char[1024];

    /// <summary>Number of words.</summary>
    public int Count => words.Count;

    /// <summary>Takes the words of a stretch of <paramref name="source"/>.</summary>
    public void Fill(string source, int start, int length)
    {
        text = source;
        words.Clear();
        var used = 0;
        var tokens = new TopicTokens(source.AsSpan(start, length));
        while (tokens.Next())
        {
            if (forms.Length - used < 2 * WordForm.Longest)
            {
                Array.Resize(ref forms, 2 * forms.Length);
            }

            var (form, singular) = WordForm.Of(source.AsSpan(start + tokens.Start, tokens.End - tokens.Start), forms.AsSpan(used));
            words.Add(new Word(start + tokens.Start, tokens.End - tokens.Start, used, form, singular));
            used += form + singular;
        }
    }

    /// <summary>Where the word starts in the source.</summary>
    public int Start(int word) => words[word].Start;

    /// <summary>The first code unit of the source behind the word.</summary>
    public int End(int word) => words[word].Start + words[word].Length;

    /// <summary>The word as printed.</summary>
    public ReadOnlySpan<char> Printed(int word) => text.AsSpan(words[word].Start, words[word].Length);

    /// <summary>The word in small letters.</summary>
    public ReadOnlySpan<char> Form(int word) => forms.AsSpan(words[word].Form, words[word].FormLength);

    /// <summary>Its singular; empty when it is no plural.</summary>
    public ReadOnlySpan<char> Singular(int word) => forms.AsSpan(words[word].Form + words[word].FormLength, words[word].SingularLength);

    private readonly record struct Word(int Start, int Length, int Form, int FormLength, int SingularLength);
}
