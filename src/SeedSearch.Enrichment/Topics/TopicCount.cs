namespace SeedSearch.Enrichment.Topics;

/// <summary>Counts what the topics' words give in one article. One thread, one article at a time.</summary>
internal sealed class TopicCount(TopicIndex index, int topics)
{
    private readonly TokenizedSentence sentence = new();
    private readonly List<Posting> found = [];
    private readonly List<int> touched = [];
    private readonly List<int> met = [];
    private readonly List<int> metGroups = [];

    /// <summary>Word up to which each topic has been served: a word counts once, for the longest entry that holds it.</summary>
    private readonly int[] served = new int[topics];
    private readonly double[] inSentence = new double[topics];
    private readonly Tally[] entries = new Tally[index.Entries.Count];
    private readonly Tally[] groups = new Tally[index.Groups.Count];
    private int sentences;

    /// <summary>Topics that the last sentence gave a score to, top levels included.</summary>
    public IReadOnlyList<int> Touched => touched;

    /// <summary>Entries found so far, in order of their first place.</summary>
    public IReadOnlyList<int> Met => met;

    /// <summary>Groups found so far.</summary>
    public IReadOnlyList<int> MetGroups => metGroups;

    /// <summary>The last sentence's score of a topic; a top level's has those of its parts in it.</summary>
    public double InSentence(int topic) => inSentence[topic];

    /// <summary>How often, and where first, the entry was found.</summary>
    public Tally Entry(int entry) => entries[entry];

    /// <summary>How often, and where first, the group was found.</summary>
    public Tally Group(int group) => groups[group];

    /// <summary>Forgets everything, for the next article.</summary>
    public void Clear()
    {
        met.ForEach(number => entries[number] = default);
        metGroups.ForEach(number => groups[number] = default);
        touched.ForEach(topic => inSentence[topic] = 0);
        met.Clear();
        metGroups.Clear();
        touched.Clear();
        sentences = 0;
    }

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
        var (topic, entry) = (posting.Topic, posting.Entry);
        if (served[topic] > at)
        {
            return;
        }

        served[topic] = at + posting.Length;
        if (entry.Weight == 0)
        {
            return;
        }

        var place = TextPlace(at, posting.Length);
        var (top, weight) = index.Groups[posting.Group];
        if (Count(ref entries[posting.Number], posting.Number, met, place, worth) && topic != top)
        {
            Give(topic, entry.Weight);
        }

        if (Count(ref groups[posting.Group], posting.Group, metGroups, place, worth))
        {
            Give(top, weight);
        }
    }

    private (int Start, int End) TextPlace(int at, int length) => (sentence.Start(at), sentence.End(at + length - 1));

    private void Give(int topic, double weight)
    {
        if (inSentence[topic] == 0)
        {
            touched.Add(topic);
        }

        inSentence[topic] += weight;
    }

    /// <summary>Counts one place, but once only for entries of one group; true when it is the sentence's first.</summary>
    private bool Count(ref Tally tally, int number, List<int> list, (int Start, int End) place, int worth)
    {
        if (tally.Times == 0)
        {
            list.Add(number);
            tally = new Tally { First = place, Last = -1 };
        }

        if (tally.Last == place.Start && tally.Sentence == sentences)
        {
            return false;
        }

        var isFirst = tally.Sentence != sentences;
        tally.Times += worth;
        tally.Last = place.Start;
        tally.Sentence = sentences;
        return isFirst;
    }

    /// <summary>How often something was found.</summary>
    internal struct Tally
    {
        /// <summary>How often, a headline's places counted several times.</summary>
        public int Times;

        /// <summary>The first place.</summary>
        public (int Start, int End) First;

        /// <summary>Where the last place starts.</summary>
        public int Last;

        /// <summary>The sentence of the last place.</summary>
        public int Sentence;
    }
}
