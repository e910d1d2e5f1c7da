using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Training;

/// <summary>Learns to find each cue's source and content.</summary>
internal static class ArgumentTrainer
{
    public static readonly TagSet Tags = TagSet.Bio("source", "content");

    /// <param name="articles">What to learn from.</param>
    /// <param name="foundCues">The tags of each article's words as a cue model gives them that did not learn from it.</param>
    public static TaggerWeights Train(IReadOnlyList<GoldArticle> articles, IReadOnlyList<byte[]> foundCues)
    {
        var lattice = new FeatureLattice();
        var sequences = new List<TrainingSequence>();
        foreach (var (article, found) in articles.Zip(foundCues))
        {
            var words = article.Text.Words;
            foreach (var attribution in article.Attributions.Where(a => a.Cue.Length > 0))
            {
                var sentence = words.SentenceOf[attribution.Cue[0]];
                var (from, to) = (words.FirstWord[sentence], words.FirstWord[sentence + 1]);
                var isCue = Array.ConvertAll(found, tag => tag > 0);
                foreach (var word in attribution.Cue)
                {
                    isCue[word] = true;
                }

                var view = new CueView(article.Text, from, to, attribution.Cue[0], Math.Min(to, attribution.Cue[^1] + 1), isCue);
                ArgumentFeatures.Fill(view, lattice);
                sequences.Add(TrainingSequence.From(lattice, GoldTags(attribution, from, to)));
            }
        }

        return new ChainTrainer(Tags, new ChainOptions { Orders = 4 }).Train(sequences);
    }

    private static byte[] GoldTags(GoldAttribution attribution, int from, int to)
    {
        var tags = new byte[to - from];
        Put(attribution.Source, 1);
        Put(attribution.Content, 3);
        return tags;

        void Put(int[] part, byte begin)
        {
            foreach (var word in part.Where(w => w >= from && w < to))
            {
                tags[word - from] = word > from && part.Contains(word - 1) ? (byte)(begin + 1) : begin;
            }
        }
    }
}
