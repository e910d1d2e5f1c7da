namespace SeedSearch.Text.Sentences;

/// <summary>Cuts an article's text into sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="text"/>, in order, not overlapping; white space between them belongs to none.</summary>
    public static IReadOnlyList<Sentence> Split(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.Length > 0)
            {
                sentences.Add(new Sentence(new TextSpan(start + line.IndexOf(trimmed[0], StringComparison.Ordinal), trimmed.Length), false, true));
            }

            start += line.Length + 1;
        }

        return sentences;
    }
}
