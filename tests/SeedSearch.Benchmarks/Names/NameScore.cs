using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Text;

namespace SeedSearch.Benchmarks.Names;

/// <summary>Counts exact spans of the right kind, as eval/names.py does.</summary>
internal sealed class NameScore
{
    private readonly Dictionary<NameKind, (int Right, int Found, int Gold)> counts = [];

    public static NameScore Of(NameTagger tagger, IReadOnlyList<AnnotatedArticle> articles, TextWriter? slips = null)
    {
        var score = new NameScore();
        score.Add(tagger, articles, slips);
        return score;
    }

    public void Add(NameTagger tagger, IReadOnlyList<AnnotatedArticle> articles, TextWriter? slips = null)
    {
        var enricher = NameEnricher.Create(new NameOptions(), tagger);
        foreach (var article in articles)
        {
            var found = enricher.Read(article.Article).Mentions.Select(name => (name.Span, name.Kind)).ToHashSet();
            foreach (var kind in NameTagger.Kinds)
            {
                var gold = article.Gold.Where(name => name.Kind == kind).ToHashSet();
                var mine = found.Where(name => name.Kind == kind).ToHashSet();
                var (right, all, wanted) = counts.GetValueOrDefault(kind);
                counts[kind] = (right + mine.Count(gold.Contains), all + mine.Count, wanted + gold.Count);
                if (slips is not null && kind is NameKind.Person or NameKind.Organisation)
                {
                    Report(article, gold.Except(mine), found, "missed", slips!);
                    Report(article, mine.Except(gold), [.. article.Gold], "wrong", slips!);
                }
            }
        }
    }

    public void Add(NameScore other)
    {
        foreach (var (kind, more) in other.counts)
        {
            var (right, found, gold) = counts.GetValueOrDefault(kind);
            counts[kind] = (right + more.Right, found + more.Found, gold + more.Gold);
        }
    }

    /// <summary>F1 in hundredths.</summary>
    public double F(NameKind kind) => counts.GetValueOrDefault(kind) is var (right, found, gold) && right > 0 ? 200.0 * right / (found + gold) : 0;

    public override string ToString() => string.Join("  ", NameTagger.Kinds.Select(kind =>
    {
        var (right, found, gold) = counts.GetValueOrDefault(kind);
        var (precision, recall) = (100.0 * right / Math.Max(1, found), 100.0 * right / Math.Max(1, gold));
        return FormattableString.Invariant($"{kind} P {precision:f1} R {recall:f1} F {2 * precision * recall / Math.Max(1e-9, precision + recall):f1}");
    }));

    /// <summary>A line a slip: missed or wrong, its kind, the name, what the other side has in its place, the sentence.</summary>
    private static void Report(
        AnnotatedArticle article, IEnumerable<(TextSpan Span, NameKind Kind)> names, IReadOnlyCollection<(TextSpan Span, NameKind Kind)> others, string what, TextWriter slips)
    {
        var text = article.Article.Text;
        foreach (var (span, kind) in names)
        {
            var sentence = article.Article.Sentences.First(sentence => sentence.Span.Overlaps(span)).Span;
            var instead = string.Join(" | ", others.Where(other => other.Span.Overlaps(span)).Select(other => $"{other.Kind}: {other.Span.Of(text)}"));
            slips.WriteLine($"{what}\t{kind}\t{span.Of(text)}\t{instead}\t{sentence.Of(text).ReplaceLineEndings(" ")}");
        }
    }
}
