using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Benchmarks.Training;

/// <summary>Exact precision and recall of sources, cues and contents: sets of words, marks at the edges left out.</summary>
internal sealed class AttributionScore
{
    private readonly int[,] counts = new int[3, 3];

    public void Add(GoldArticle article, IEnumerable<Attribution> found)
    {
        var kept = found.Where(f => f.Content.Count > 0).ToList();
        Count(0, kept.Select(f => Words(f.Source)), article.Attributions.Select(a => a.Source), article.Text);
        Count(1, kept.Select(f => Words([f.Cue])), article.Attributions.Select(a => a.Cue), article.Text);
        Count(2, kept.Select(f => Words(f.Content)), article.Attributions.Select(a => a.Content), article.Text);
    }

    public override string ToString() => string.Join(Environment.NewLine, Enumerable.Range(0, 3).Select(part =>
        $"{new[] { "source", "cue", "content" }[part],-8} {CueTrainer.Score(counts[part, 0], counts[part, 1], counts[part, 2])}"));

    private static int[] Words(List<WordRange> ranges) => [.. ranges.SelectMany(r => Enumerable.Range(r.From, r.Length))];

    private void Count(int part, IEnumerable<int[]> found, IEnumerable<int[]> gold, QuoteText text)
    {
        var f = found.Select(Key).Where(k => k.Length > 0).ToHashSet();
        var g = gold.Select(Key).Where(k => k.Length > 0).ToHashSet();
        counts[part, 0] += f.Count(g.Contains);
        counts[part, 1] += f.Count;
        counts[part, 2] += g.Count;

        string Key(int[] words) => string.Join(' ', words.Where(w => text.Words[w] is not [var c] || char.IsLetterOrDigit(c)));
    }
}
