using System.Collections.Frozen;

namespace SeedSearch.Enrichment.Topics;

/// <summary>Finds which entries of all topics begin at a word, by one look-up for the word as printed, one for its form, one for its beginning.</summary>
internal sealed class TopicIndex
{
    /// <summary>Letters before a star, at least: beginnings are looked up by so many.</summary>
    public const int ShortestBeginning = 4;

    private readonly FrozenDictionary<string, Posting[]>.AlternateLookup<ReadOnlySpan<char>> exact;
    private readonly FrozenDictionary<string, Posting[]>.AlternateLookup<ReadOnlySpan<char>> forms;
    private readonly FrozenDictionary<string, Posting[]>.AlternateLookup<ReadOnlySpan<char>> beginnings;

    /// <summary>Indexes the entries of <paramref name="topics"/> by their first word.</summary>
    public TopicIndex(IReadOnlyList<TopicDefinition> topics)
    {
        var all = new List<Posting>();
        for (var topic = 0; topic < topics.Count; topic++)
        {
            foreach (var entry in topics[topic].Entries)
            {
                all.Add(new Posting(all.Count, topic, entry));
            }
        }

        Count = all.Count;
        Entries = [.. all];
        exact = Lookup(all.Where(posting => posting.First.IsExact), posting => posting.First.Form);
        forms = Lookup(all.Where(posting => !posting.First.IsExact && !posting.First.IsBeginning), posting => posting.First.Form);
        beginnings = Lookup(all.Where(posting => posting.First.IsBeginning), posting => posting.First.Form[..ShortestBeginning]);
    }

    /// <summary>Number of entries.</summary>
    public int Count { get; }

    /// <summary>All entries, by their number.</summary>
    public IReadOnlyList<Posting> Entries { get; }

    /// <summary>Appends the entries that stand at word <paramref name="at"/> of <paramref name="sentence"/>, longest first.</summary>
    public void Find(TokenizedSentence sentence, int at, List<Posting> found)
    {
        found.Clear();
        var form = sentence.Form(at);
        if (char.IsUpper(sentence.Printed(at)[0]) || char.IsUpper(sentence.Printed(at)[^1]))
        {
            Add(exact, sentence.Printed(at), sentence, at, found);
        }

        Add(forms, form, sentence, at, found);
        if (form.Length >= ShortestBeginning)
        {
            Add(beginnings, form[..ShortestBeginning], sentence, at, found);
        }

        if (found.Count > 1)
        {
            found.Sort(static (a, b) => b.Entry.Words.Count != a.Entry.Words.Count ? b.Entry.Words.Count.CompareTo(a.Entry.Words.Count) : a.Number.CompareTo(b.Number));
        }
    }

    private static void Add(FrozenDictionary<string, Posting[]>.AlternateLookup<ReadOnlySpan<char>> lookup, ReadOnlySpan<char> key, TokenizedSentence sentence, int at, List<Posting> found)
    {
        if (!lookup.TryGetValue(key, out var postings))
        {
            return;
        }

        foreach (var posting in postings)
        {
            if (Stands(posting.Entry.Words, sentence, at))
            {
                found.Add(posting);
            }
        }
    }

    private static bool Stands(IReadOnlyList<TopicWord> words, TokenizedSentence sentence, int at)
    {
        if (at + words.Count > sentence.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var same = word.IsExact ? sentence.Printed(at + i).SequenceEqual(word.Form)
                : word.IsBeginning ? sentence.Form(at + i).StartsWith(word.Form)
                : sentence.Form(at + i).SequenceEqual(word.Form);
            if (!same)
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, Posting[]>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<Posting> postings, Func<Posting, string> key) =>
        postings.GroupBy(key, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}

/// <summary>An entry of a topic.</summary>
/// <param name="Number">Its number among all entries.</param>
/// <param name="Topic">The number of its topic.</param>
/// <param name="Entry">The entry.</param>
internal sealed record Posting(int Number, int Topic, TopicEntry Entry)
{
    public TopicWord First => Entry.Words[0];
}
