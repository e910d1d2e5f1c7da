namespace SeedSearch.Enrichment.Topics;

/// <summary>Counts what the topics' words give in one article. One thread, one article.</summary>
internal sealed class TopicCount(TopicIndex index, IReadOnlyList<TopicDefinition> topics)
{
    private readonly TokenizedSentence sentence = new();
    private readonly List<Posting> found = [];

    /// <summary>Word up to which each topic has been served: a word counts once, for the longest entry that holds it.</summary>
    private readonly int[] served = new int[topics.Count];
    private readonly int[] times = new int[index.Count];
    private readonly int[] lastSentence = new int[index.Count];
    private readonly (int Start, int End)[] first = new (int, int)[index.Count];
    private readonly double[] inSentence = new double[topics.Count];
    private readonly List<int> touched = [];
    private readonly List<int> met = [];
    private int sentences;

    /// <summary>Topics that the last sentence gave a score to.</summary>
    public IReadOnlyList<int> Touched => touched;

    /// <summary>Entries found so far.</summary>
    public IReadOnlyList<int> Met => met;

    /// <summary>The last sentence's score of a topic, by its own words.</summary>
    public double InSentence(int topic) => inSentence[topic];

    /// <summary>How often the entry was found.</summary>
    public int Times(int entry) => times[entry];

    /// <summary>Where the entry was found first.</summary>
    public (int Start, int End) First(int entry) => first[entry];

    /// <summary>Counts a sentence; a headline's words count <paramref name="worth"/> times.</summary>
    public void Add(string text, int start, int length, int worth)
    {
        sentence.Fill(text, start, length);
        foreach (var topic in touched)
        {
            inSentence[topic] = 0;
        }

        touched.Clear();
        sentences++;
        Array.Clear(served);
        for (var at = 0; at < sentence.Count; at++)
        {
            index.Find(sentence, at, found);
            foreach (var posting in found)
            {
                Take(posting, at, worth);
            }
        }
    }

    private void Take(Posting posting, int at, int worth)
    {
        var (number, topic, entry) = posting;
        if (served[topic] > at)
        {
            return;
        }

        served[topic] = at + entry.Words.Count;
        if (entry.Weight == 0)
        {
            return;
        }

        if (times[number] == 0)
        {
            first[number] = (sentence.Start(at), sentence.End(at + entry.Words.Count - 1));
            met.Add(number);
        }

        times[number] += worth;
        if (lastSentence[number] == sentences)
        {
            return;
        }

        lastSentence[number] = sentences;
        if (inSentence[topic] == 0)
        {
            touched.Add(topic);
        }

        inSentence[topic] += entry.Weight;
    }
}
