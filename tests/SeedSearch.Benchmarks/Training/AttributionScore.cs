using SeedSearch.Enrichment.Quotes;
using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Benchmarks.Training;

/// <summary>Exact precision and recall of sources, cues and contents: sets of words, marks at the edges left out.</summary>
internal sealed class AttributionScore
{
    private readonly int[,] counts = new int[3, 3];
    private readonly int[,] kinds = new int[3, 2];
    private readonly int[,] linked = new int[2, 3];

    public void Add(GoldArticle article, IEnumerable<Attribution> found)
    {
        var kept = found.Where(f => f.Content.Count > 0).ToList();
        Count(0, kept.Select(f => Words(f.Source)), article.Attributions.Select(a => a.Source), article.Text);
        Count(1, kept.Select(f => Words([f.Cue])), article.Attributions.Select(a => a.Cue), article.Text);
        var contents = Count(2, kept.Select(f => Words(f.Content)), article.Attributions.Select(a => a.Content), article.Text);
        Link(article, kept);
        foreach (var (key, content) in article.Attributions.Select(a => (Key(article.Text, a.Content), a.Content)).DistinctBy(c => c.Item1))
        {
            var kind = (int)QuoteBuilder.KindOf(article.Text, [.. content.Select(w => new WordRange(w, w + 1))]);
            kinds[kind, 0] += contents.Contains(key) ? 1 : 0;
            kinds[kind, 1]++;
        }
    }

    public override string ToString() => string.Join(Environment.NewLine, Enumerable.Range(0, 3).Select(part =>
        $"{new[] { "source", "cue", "content" }[part],-8} {CueTrainer.Score(counts[part, 0], counts[part, 1], counts[part, 2])}"))
        + Environment.NewLine + string.Join(", ", Enum.GetValues<QuoteKind>().Select(k => $"{k}: {100.0 * kinds[(int)k, 0] / kinds[(int)k, 1]:F1} % of {kinds[(int)k, 1]} found"))
        + Environment.NewLine + $"sources beside right cues: of {linked[1, 0]} printed ones {linked[1, 1]} missing, {linked[1, 2]} others; of {linked[0, 0]} not printed {linked[0, 2]} found all the same";

    // By whether the gold annotation has a source: attributions with the same cue; sources missing; sources that share no word with the gold one.
    private void Link(GoldArticle article, List<Attribution> found)
    {
        var byCue = article.Attributions.Where(a => a.Cue.Length > 0).DistinctBy(a => Key(article.Text, a.Cue)).ToDictionary(a => Key(article.Text, a.Cue));
        foreach (var attribution in found)
        {
            if (byCue.TryGetValue(Key(article.Text, Words([attribution.Cue])), out var gold))
            {
                var has = gold.Source.Length > 0 ? 1 : 0;
                var source = Words(attribution.Source);
                linked[has, 0]++;
                linked[has, 1] += source.Length == 0 ? 1 : 0;
                linked[has, 2] += source.Length > 0 && !source.Intersect(gold.Source).Any() ? 1 : 0;
            }
        }
    }

    private static int[] Words(List<WordRange> ranges) => [.. ranges.SelectMany(r => Enumerable.Range(r.From, r.Length))];

    private HashSet<string> Count(int part, IEnumerable<int[]> found, IEnumerable<int[]> gold, QuoteText text)
    {
        var f = found.Select(w => Key(text, w)).Where(k => k.Length > 0).ToHashSet();
        var g = gold.Select(w => Key(text, w)).Where(k => k.Length > 0).ToHashSet();
        counts[part, 0] += f.Count(g.Contains);
        counts[part, 1] += f.Count;
        counts[part, 2] += g.Count;
        return f;
    }

    private static string Key(QuoteText text, int[] words) => string.Join(' ', words.Where(w => text.Words[w] is not [var c] || char.IsLetterOrDigit(c)));
}
