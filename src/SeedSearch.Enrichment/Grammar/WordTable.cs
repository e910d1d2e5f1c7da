using SeedSearch.Text;
using SeedSearch.Text.Words;

namespace SeedSearch.Enrichment.Grammar;

/// <summary>The words of one article with all that was found out about them, a column a fact; word numbers count from 0 over the article.</summary>
internal sealed class WordTable
{
    private WordTable(string text, IReadOnlyList<Sentence> sentences, List<TextSpan> words, int[] firstWord)
    {
        (Text, Sentences, FirstWord, Count) = (text, sentences, firstWord, words.Count);
        (Spans, Shapes, SentenceOf) = (words.ToArray(), new WordShape[Count], new int[Count]);
        (Tags, Heads, Relations) = (new WordTag[Count], new int[Count], new Relation[Count]);
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            for (var word = firstWord[sentence]; word < firstWord[sentence + 1]; word++)
            {
                SentenceOf[word] = sentence;
                Shapes[word] = WordShape.Of(Spans[word].In(text));
                Heads[word] = -1;
            }
        }
    }

    public string Text { get; }

    public int Count { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>A sentence's first word; one entry more than there are sentences.</summary>
    public int[] FirstWord { get; }

    public TextSpan[] Spans { get; }

    public WordShape[] Shapes { get; }

    public int[] SentenceOf { get; }

    public WordTag[] Tags { get; }

    /// <summary>The word on which a word hangs; -1 for the root of a sentence.</summary>
    public int[] Heads { get; }

    public Relation[] Relations { get; }

    public uint Lower(int word) => Shapes[word].Lower;

    public ReadOnlySpan<char> this[int word] => Spans[word].In(Text);

    /// <summary>The words of <paramref name="sentences"/>; sentences that are page furniture have none.</summary>
    public static WordTable Of(string text, IReadOnlyList<Sentence> sentences)
    {
        var words = new List<TextSpan>(text.Length / 5);
        var first = new int[sentences.Count + 1];
        for (var i = 0; i < sentences.Count; i++)
        {
            first[i] = words.Count;
            if (!sentences[i].IsFurniture)
            {
                WordSplitter.Split(text, sentences[i].Span, words);
            }
        }

        first[sentences.Count] = words.Count;
        return new WordTable(text, sentences, words, first);
    }

    /// <summary>A table of words that are cut already, as treebanks print them.</summary>
    public static WordTable OfCutWords(string text, IReadOnlyList<Sentence> sentences, List<TextSpan> words, int[] firstWord) =>
        new(text, sentences, words, firstWord);
}
