using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Names;

/// <summary>Trains the two readings of the name tagger. The second learns from what the first says of articles it has not seen.</summary>
internal static class NameTraining
{
    private const int Folds = 4;

    public static (TaggerWeights First, TaggerWeights Second) Train(IReadOnlyList<AnnotatedArticle> articles, TrainingOptions options)
    {
        var words = articles.Select(article => new ArticleWords(article.Article, Gazetteer.Shipped)).ToArray();
        var gold = articles.Select((article, i) => article.Tags(words[i])).ToArray();
        var plain = words.Select((article, i) => Sequences(article, gold[i], null)).ToArray();
        var votes = new DocumentVotes[articles.Count];
        var quick = options with { Passes = Math.Max(3, options.Passes / 2) };
        for (var fold = 0; fold < Folds; fold++)
        {
            var tagger = new LinearTagger(Learn(plain.Where((_, i) => FoldOf(articles[i]) != fold), quick));
            for (var i = 0; i < articles.Count; i++)
            {
                if (FoldOf(articles[i]) != fold)
                {
                    continue;
                }

                var tags = new byte[gold[i].Length];
                NameTagger.Read(words[i], tagger, null, tags, null);
                votes[i] = new DocumentVotes(words[i], tags, NameTagger.Tags.Count);
            }
        }

        var first = Learn(plain, options);
        return (first, Learn(words.Select((article, i) => Sequences(article, gold[i], votes[i])), options));
    }

    /// <summary>An article and its copies with other names fall into one fold: else the first reading would know the text.</summary>
    private static int FoldOf(AnnotatedArticle article) => (int)(FeatureHash.Of(article.Article.Id.Replace(Restyling.Exchanged, "", StringComparison.Ordinal)) % Folds);

    private static TaggerWeights Learn(IEnumerable<List<TrainingSequence>> sequences, TrainingOptions options) =>
        new TaggerTrainer(NameTagger.Tags, options).Train([.. sequences.SelectMany(sequence => sequence)]);

    private static List<TrainingSequence> Sequences(ArticleWords words, byte[] gold, DocumentVotes? votes)
    {
        var lattice = new FeatureLattice();
        var sequences = new List<TrainingSequence>();
        for (var sentence = 0; sentence < words.SentenceCount; sentence++)
        {
            var offset = words.Start(sentence);
            var all = words.Sentence(sentence);
            for (var (start, end) = CapitalRuns.Next(all, 0); start < end; (start, end) = CapitalRuns.Next(all, end))
            {
                NameFeatures.Fill(words, sentence, start, end, votes, lattice);
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
