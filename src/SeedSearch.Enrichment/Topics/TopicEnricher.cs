using System.Collections.Concurrent;
using SeedSearch.Enrichment.Lists;

namespace SeedSearch.Enrichment.Topics;

/// <summary>Tells what sentences and articles are about, by the words and phrases of topics.yaml. Immutable; safe for many threads.</summary>
public sealed class TopicEnricher
{
    /// <summary>A sentence has a topic from this sum of weights on: one word of weight 1, or several lighter ones.</summary>
    public const double SentenceThreshold = 1;

    /// <summary>An article has a topic from this score on.</summary>
    private const double ArticleThreshold = 2;

    /// <summary>An article's topic must reach this part of its best one of the same level.</summary>
    private const double LeastShare = 0.2;

    /// <summary>Of an article's topic at least this part must come from words that tell by themselves: many small hints are chance.</summary>
    private const double LeastSure = 0.3;

    /// <summary>Second levels that an article gets, at most; as many top levels again.</summary>
    private const int MostTopics = 6;

    /// <summary>Topics that a sentence without one takes from its article, at most.</summary>
    private const int MostInherited = 2;

    /// <summary>The headline says what it is about: it counts as so many sentences.</summary>
    private const int HeadlineWorth = 3;

    private readonly IReadOnlyList<TopicDefinition> topics;
    private readonly TopicIndex index;

    /// <summary>Counts that no thread uses now: they are large, and one is needed for every article.</summary>
    private readonly ConcurrentBag<TopicCount> idle = [];

    private TopicEnricher(IReadOnlyList<TopicDefinition> topics)
    {
        this.topics = topics;
        index = new TopicIndex(topics);
    }

    /// <summary>All topics: "top level" or "top level/second level", each with its IPTC code or null, in the file's order.</summary>
    public IReadOnlyList<(string Topic, string? Code)> All => [.. topics.Select(topic => (topic.Path, topic.Code))];

    /// <summary>Reads the topics.</summary>
    /// <param name="path">A topics.yaml; null for the one that the program brings along.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="ListFileException">The file has a mistake: the message names file and line.</exception>
    public static TopicEnricher Load(string? path = null)
    {
        using var reader = ListFile.Open(path, "topics.yaml");
        return Load(reader, path ?? "topics.yaml");
    }

    /// <summary>What topics are called in German: the topic as <see cref="All"/> has it, and its last step's name. Those without one are left out.</summary>
    /// <param name="path">As for <see cref="Load(string?)"/>.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="ListFileException">The file has a mistake.</exception>
    public static IReadOnlyDictionary<string, string> GermanNames(string? path = null)
    {
        using var reader = ListFile.Open(path, "topics.yaml");
        return TopicFile.Read(reader, path ?? "topics.yaml").Where(topic => topic.German is not null).ToDictionary(topic => topic.Path, topic => topic.German!, StringComparer.Ordinal);
    }

    /// <summary>Reads the topics from <paramref name="reader"/>; <paramref name="name"/> is the file's name in messages.</summary>
    /// <exception cref="ListFileException">The file has a mistake.</exception>
    public static TopicEnricher Load(TextReader reader, string name) => new(TopicFile.Read(reader, name));

    /// <summary>The topics of the article and of its sentences; page furniture has none.</summary>
    /// <returns>Sentence topics in order of sentence, best first within one; article topics best first.</returns>
    public (IReadOnlyList<SentenceTopic> Sentences, IReadOnlyList<ArticleTopic> Article) Find(ArticleText article)
    {
        var count = idle.TryTake(out var used) ? used : new TopicCount(index, topics.Count);
        var findings = Find(article, count);
        count.Clear();
        idle.Add(count);
        return findings;
    }

    /// <summary>Why <paramref name="text"/>, taken as one sentence, gets its topics: what was found and how much it gave; best first, those below the threshold too.</summary>
    public IReadOnlyList<TopicExplanation> Explain(string text)
    {
        var count = new TopicCount(index, topics.Count);
        count.Add(text, 0, text.Length, 1);
        return [.. count.Touched.Select(Explanation).OrderByDescending(explanation => explanation.Score).ThenBy(explanation => explanation.Topic, StringComparer.Ordinal)];

        TopicExplanation Explanation(int topic) =>
            new(topics[topic].Path, topics[topic].Code, count.InSentence(topic), [.. Met(topic).OrderByDescending(evidence => evidence.Weight)]);

        // A top level has its parts' words too, each once.
        IEnumerable<TopicEvidence> Met(int topic) => topics[topic].Parent >= 0
            ? count.Met.Where(number => index.Entries[number].Topic == topic).Select(number => Evidence(index.Entries[number].Entry, count.Entry(number)))
            : count.MetGroups.Where(group => index.Groups[group].Top == topic)
                .Select(group => Evidence(count.Met.Select(number => index.Entries[number]).Where(posting => posting.Group == group).MaxBy(posting => posting.Entry.Weight)!.Entry, count.Group(group)));

        TopicEvidence Evidence(TopicEntry entry, TopicCount.Tally tally) =>
            new(entry.Text, entry.Line, entry.Weight, tally.Times, text[tally.First.Start..tally.First.End]);
    }

    private (IReadOnlyList<SentenceTopic> Sentences, IReadOnlyList<ArticleTopic> Article) Find(ArticleText article, TopicCount count)
    {
        if (article.Title is { Length: > 0 } title)
        {
            count.Add(title, 0, title.Length, HeadlineWorth);
        }

        var own = new List<SentenceTopic>();
        var without = new List<int>();
        var isFirst = article.Title is null;
        for (var number = 0; number < article.Sentences.Count; number++)
        {
            var sentence = article.Sentences[number];
            if (sentence.IsFurniture)
            {
                continue;
            }

            count.Add(article.Text, sentence.Span.Start, sentence.Span.Length, isFirst ? HeadlineWorth : 1);
            isFirst = false;
            var before = own.Count;
            AddSentenceTopics(count, number, own);
            if (own.Count == before)
            {
                without.Add(number);
            }
        }

        var ofArticle = ArticleTopics(count);
        return (WithInherited(own, without, ofArticle), ofArticle);
    }

    private void AddSentenceTopics(TopicCount count, int sentence, List<SentenceTopic> found)
    {
        var start = found.Count;
        foreach (var topic in count.Touched)
        {
            var score = count.InSentence(topic);
            if (score >= SentenceThreshold && (topics[topic].Parent >= 0 || !HasPart(topic)))
            {
                found.Add(new SentenceTopic(sentence, topics[topic].Path, score));
            }
        }

        found.Sort(start, found.Count - start, BestFirst.Instance);

        bool HasPart(int top) => count.Touched.Any(topic => topics[topic].Parent == top && count.InSentence(topic) >= SentenceThreshold);
    }

    private List<ArticleTopic> ArticleTopics(TopicCount count)
    {
        var scores = new double[topics.Count];
        var sure = new double[topics.Count];
        foreach (var number in count.Met)
        {
            var posting = index.Entries[number];
            if (topics[posting.Topic].Parent >= 0)
            {
                Add(posting.Topic, posting.Entry.Weight, count.Entry(number).Times);
            }
        }

        foreach (var group in count.MetGroups)
        {
            var (top, weight) = index.Groups[group];
            Add(top, weight, count.Group(group).Times);
        }

        var found = new List<ArticleTopic>();
        foreach (var level in Enumerable.Range(0, topics.Count).GroupBy(topic => topics[topic].Parent < 0))
        {
            var best = level.Max(topic => scores[topic]);
            found.AddRange(level.Where(topic => scores[topic] >= Math.Max(ArticleThreshold, LeastShare * best) && sure[topic] >= LeastSure * scores[topic])
                .OrderByDescending(topic => scores[topic]).ThenBy(topic => topic).Take(MostTopics)
                .Select(topic => new ArticleTopic(topics[topic].Path, Math.Round(scores[topic], 3))));
        }

        return [.. found.OrderByDescending(topic => topic.Score).ThenBy(topic => topic.Topic, StringComparer.Ordinal)];

        void Add(int topic, double weight, int times)
        {
            var score = weight * Damped(times);
            scores[topic] += score;
            sure[topic] += weight >= SentenceThreshold ? score : 0;
        }
    }

    /// <summary>A word that comes again tells less each time.</summary>
    private static double Damped(int times) => 1 + Math.Log(times);

    private static List<SentenceTopic> WithInherited(List<SentenceTopic> own, List<int> without, List<ArticleTopic> ofArticle)
    {
        var finest = ofArticle.Where(topic => !ofArticle.Any(other => other.Topic.StartsWith(topic.Topic + "/", StringComparison.Ordinal))).Take(MostInherited).ToList();
        if (finest.Count == 0 || without.Count == 0)
        {
            return own;
        }

        var best = finest[0].Score;
        var all = new List<SentenceTopic>(own.Count + (without.Count * finest.Count));
        var at = 0;
        foreach (var sentence in without)
        {
            while (at < own.Count && own[at].Sentence < sentence)
            {
                all.Add(own[at++]);
            }

            foreach (var topic in finest)
            {
                all.Add(new SentenceTopic(sentence, topic.Topic, Math.Round(topic.Score / best / 2, 3)));
            }
        }

        all.AddRange(own.Skip(at));
        return all;
    }

    private sealed class BestFirst : IComparer<SentenceTopic>
    {
        public static readonly BestFirst Instance = new();

        public int Compare(SentenceTopic? x, SentenceTopic? y) =>
            y!.Score.CompareTo(x!.Score) is var byScore and not 0 ? byScore : string.CompareOrdinal(x.Topic, y.Topic);
    }
}
