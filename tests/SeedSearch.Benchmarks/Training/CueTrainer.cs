using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Training;

/// <summary>Learns to find cues.</summary>
internal static class CueTrainer
{
    public static readonly TagSet Tags = TagSet.Bio("cue");

    public static TaggerWeights Train(IEnumerable<GoldArticle> articles)
    {
        var lattice = new FeatureLattice();
        var sequences = new List<TrainingSequence>();
        foreach (var article in articles)
        {
            var gold = GoldTags(article);
            var words = article.Text.Words;
            for (var s = 0; s < words.Sentences.Count; s++)
            {
                CueFeatures.Fill(article.Text, s, lattice);
                sequences.Add(TrainingSequence.From(lattice, gold.AsSpan(words.FirstWord[s], lattice.Length)));
            }
        }

        return new ChainTrainer(Tags, new ChainOptions { Orders = 4 }).Train(sequences);
    }

    /// <summary>The tags that models give which learned from the other half of the articles.</summary>
    public static List<byte[]> TagUnseen(IReadOnlyList<GoldArticle> articles)
    {
        var taggers = new[] { 0, 1 }.Select(half => new LinearTagger(Train(articles.Where((_, i) => i % 2 != half)))).ToArray();
        return [.. articles.Select((article, i) => Tag(taggers[i % 2], article))];
    }

    public static string Measure(LinearTagger tagger, IEnumerable<GoldArticle> articles)
    {
        int right = 0, predicted = 0, wanted = 0;
        foreach (var article in articles)
        {
            var tags = Tag(tagger, article);
            var found = Spans(tags).ToHashSet();
            var gold = Spans(GoldTags(article)).ToHashSet();
            right += found.Count(gold.Contains);
            predicted += found.Count;
            wanted += gold.Count;
        }

        return Score(right, predicted, wanted);
    }

    public static byte[] Tag(LinearTagger tagger, GoldArticle article)
    {
        var lattice = new FeatureLattice();
        var words = article.Text.Words;
        var tags = new byte[words.Count];
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            CueFeatures.Fill(article.Text, s, lattice);
            tagger.Decode(lattice, tags.AsSpan(words.FirstWord[s], lattice.Length));
        }

        return tags;
    }

    public static string Score(int right, int predicted, int wanted) =>
        $"P {100.0 * right / predicted:F1} R {100.0 * right / wanted:F1} F1 {200.0 * right / (predicted + wanted):F1} ({right} right, {predicted} predicted, {wanted} gold)";

    public static byte[] GoldTags(GoldArticle article)
    {
        var tags = new byte[article.Text.Words.Count];
        foreach (var cue in article.Attributions.Select(a => a.Cue).Where(c => c.Length > 0))
        {
            foreach (var word in cue)
            {
                tags[word] = 2;
            }

            tags[cue[0]] = 1;
        }

        return tags;
    }

    public static IEnumerable<(int From, int To)> Spans(byte[] tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == 1)
            {
                var end = i + 1;
                while (end < tags.Length && tags[end] == 2)
                {
                    end++;
                }

                yield return (i, end);
            }
        }
    }
}
