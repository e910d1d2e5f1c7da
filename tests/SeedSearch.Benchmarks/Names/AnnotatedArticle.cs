using SeedSearch.Enrichment;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Text;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Benchmarks.Names;

/// <summary>An article with the names that annotators found in it.</summary>
internal sealed record AnnotatedArticle(ArticleText Article, IReadOnlyList<(TextSpan Span, NameKind Kind)> Gold)
{
    public static AnnotatedArticle Of(string id, string text, IReadOnlyList<(TextSpan, NameKind)> gold) =>
        new(new ArticleText(id, text, SentenceSplitter.Split(text)), gold);

    /// <summary>The right tag of each word; a name that the word cut doesn't follow takes the words it touches.</summary>
    public byte[] Tags(ArticleWords words)
    {
        var tags = new byte[words.All.Length];
        foreach (var (span, kind) in Gold)
        {
            for (var sentence = 0; sentence < words.SentenceCount; sentence++)
            {
                if (!Article.Sentences[sentence].Span.Overlaps(span))
                {
                    continue;
                }

                var (start, end) = (-1, -1);
                for (var i = words.Start(sentence); i < words.End(sentence); i++)
                {
                    if (words.All[i].Span.Overlaps(span))
                    {
                        start = start < 0 ? i : start;
                        end = i + 1;
                    }
                }

                if (start >= 0 && !tags.AsSpan(start, end - start).ContainsAnyExcept((byte)0))
                {
                    Mark(tags.AsSpan(start, end - start), kind);
                }
            }
        }

        return tags;
    }

    private static void Mark(Span<byte> tags, NameKind kind)
    {
        var first = 1 + (4 * Array.IndexOf(NameTagger.Kinds, kind));
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = (byte)(first + (tags.Length == 1 ? 3 : i == 0 ? 0 : i + 1 < tags.Length ? 1 : 2));
        }
    }
}
