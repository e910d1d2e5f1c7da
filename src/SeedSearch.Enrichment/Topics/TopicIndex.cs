namespace SeedSearch.Enrichment.Topics;

/// <summary>Finds which entries of all topics begin at a word.</summary>
internal sealed class TopicIndex
{
    /// <summary>Letters before a star, at least: beginnings are looked up by so many.</summary>
    public const int ShortestBeginning = 4;

    private readonly PostingTable exact;
    private readonly PostingTable forms;
    private readonly PostingTable beginnings;
    private readonly List<(int Top, double Weight)> groups = [];

    /// <summary>Indexes the entries of <paramref name="topics"/>.</summary>
    public TopicIndex(IReadOnlyList<TopicDefinition> topics)
    {
        var entries = new List<Posting>();
        var byWords = new Dictionary<(int Top, string Words), int>();
        for (var topic = 0; topic < topics.Count; topic++)
        {
            var top = topics[topic].Parent < 0 ? topic : topics[topic].Parent;
            foreach (var entry in topics[topic].Entries)
            {
                entries.Add(new Posting(entries.Count, topic, Group(byWords, top, entry), entry));
            }
        }

        Entries = entries;
        exact = new PostingTable(entries.Where(posting => First(posting).IsExact), word => word.Form);
        forms = new PostingTable(entries.Where(posting => First(posting) is { IsExact: false, IsBeginning: false }), word => word.Form);
        beginnings = new PostingTable(entries.Where(posting => First(posting).IsBeginning), word => word.Form[..ShortestBeginning]);
    }

    /// <summary>All entries, by their number.</summary>
    public IReadOnlyList<Posting> Entries { get; }

    /// <summary>For each group its top level and what it gives to that: the heaviest weight of its entries.</summary>
    public IReadOnlyList<(int Top, double Weight)> Groups => groups;

    /// <summary>Puts the entries that stand at word <paramref name="at"/> of <paramref name="sentence"/> into <paramref name="found"/>, longest first.</summary>
    public void Find(TokenizedSentence sentence, int at, List<Posting> found)
    {
        found.Clear();
        var printed = sentence.Printed(at);
        if (char.IsUpper(printed[0]) || char.IsUpper(printed[^1]))
        {
            exact.Find(printed, sentence, at, found);
        }

        var form = sentence.Form(at);
        forms.Find(form, sentence, at, found);
        if (sentence.Singular(at) is { Length: > 0 } singular)
        {
            forms.Find(singular, sentence, at, found);
        }

        if (form.Length >= ShortestBeginning)
        {
            beginnings.Find(form[..ShortestBeginning], sentence, at, found);
        }

        LongestFirst(found);
    }

    private int Group(Dictionary<(int Top, string Words), int> byWords, int top, TopicEntry entry)
    {
        var words = string.Join(' ', entry.Words.Select(word => word.IsBeginning ? word.Form + "*" : word.Form));
        if (!byWords.TryGetValue((top, words), out var group))
        {
            group = groups.Count;
            groups.Add((top, 0));
            byWords.Add((top, words), group);
        }

        groups[group] = (top, Math.Max(groups[group].Weight, entry.Weight));
        return group;
    }

    private static TopicWord First(Posting posting) => posting.Entry.Words[0];

    /// <summary>Few are found at one word, mostly in order already.</summary>
    private static void LongestFirst(List<Posting> found)
    {
        for (var i = 1; i < found.Count; i++)
        {
            var posting = found[i];
            var at = i;
            while (at > 0 && found[at - 1].Length < posting.Length)
            {
                found[at] = found[at - 1];
                at--;
            }

            found[at] = posting;
        }
    }
}
