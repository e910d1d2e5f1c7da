using SeedSearch.Benchmarks.Training;
using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Names;

/// <summary>Trains the name tagger: a conditional random field over runs of words with capitals.</summary>
internal static class NameTraining
{
    public static TaggerWeights Train(IReadOnlyList<AnnotatedArticle> articles, ChainOptions options) =>
        new ChainTrainer(NameTagger.Tags, options).Train([.. articles.SelectMany(Sequences)]);

    /// <summary>The weights with so much (logarithms of odds) against the start of every name of a kind, in the order of <see cref="NameTagger.Kinds"/>.</summary>
    public static TaggerWeights Cautious(TaggerWeights weights, ReadOnlySpan<float> against)
    {
        var transitions = weights.Transitions.ToArray();
        var start = weights.Start.ToArray();
        var count = weights.Tags.Count;
        foreach (var tag in Enumerable.Range(1, count - 1).Where(tag => weights.Tags.Names[tag][0] is 'B' or 'U'))
        {
            var less = (int)MathF.Round(against[(tag - 1) / 4] / weights.Unit);
            start[tag] -= less;
            for (var from = 0; from < count; from++)
            {
                transitions[(from * count) + tag] -= less;
            }
        }

        return weights with { Start = start, Transitions = transitions };
    }

    private static List<TrainingSequence> Sequences(AnnotatedArticle article)
    {
        var words = new ArticleWords(article.Article, Gazetteer.Shipped);
        var facts = new ArticleFacts(words);
        var gold = article.Tags(words);
        var lattice = new FeatureLattice();
        var sequences = new List<TrainingSequence>();
        for (var sentence = 0; sentence < words.SentenceCount; sentence++)
        {
            var offset = words.Start(sentence);
            var all = words.Sentence(sentence);
            var line = NameFeatures.SentenceKind(all);
            for (var (start, end) = CapitalRuns.Next(all, 0); start < end; (start, end) = CapitalRuns.Next(all, end))
            {
                NameFeatures.Fill(words, facts, sentence, start, end, line, lattice);
                sequences.Add(TrainingSequence.From(lattice, WellFormed(gold.AsSpan(offset + start, end - start))));
            }
        }

        return sequences;
    }

    /// <summary>A name that the run cuts off is closed or opened at its edge, so that the path is one the tagger may take.</summary>
    private static byte[] WellFormed(ReadOnlySpan<byte> gold)
    {
        var tags = gold.ToArray();
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == 0)
            {
                continue;
            }

            var first = tags[i] - ((tags[i] - 1) % 4);
            var opens = i == 0 || !NameTagger.Tags.MayFollow(tags[i - 1], first + 1);
            var continues = i + 1 < tags.Length && tags[i + 1] > 0 && tags[i + 1] - ((tags[i + 1] - 1) % 4) == first && (tags[i + 1] - 1) % 4 is 1 or 2 && i + 1 < tags.Length;
            tags[i] = (byte)(first + (opens ? continues ? 0 : 3 : continues ? 1 : 2));
        }

        return tags;
    }
}
