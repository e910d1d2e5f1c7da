using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Text;

namespace SeedSearch.Benchmarks.Names;

/// <summary>Makes more of the annotated articles: sentences as headlines (in capitals, or with Words In Capitals), and copies with other names in the old ones' places.</summary>
internal static class Restyling
{
    /// <summary>What the id of a copy with other names ends with.</summary>
    public const string Exchanged = "-exchanged";

    /// <summary>The articles with one sentence in twelve in capitals and one in twelve like a headline.</summary>
    public static List<AnnotatedArticle> AsHeadlines(IEnumerable<AnnotatedArticle> articles, int seed)
    {
        var random = new Random(seed);
        return [.. articles.Select(article =>
        {
            var text = article.Article.Text.ToCharArray();
            foreach (var sentence in article.Article.Sentences)
            {
                var style = random.Next(24);
                var firstOfWord = true;
                for (var i = sentence.Span.Start; style < 4 && i < sentence.Span.End; i++)
                {
                    var ends = text.AsSpan(i, sentence.Span.End - i).IndexOf(' ');
                    var isLong = ends is > 3 or < 0;
                    text[i] = style < 2 || (firstOfWord && isLong) ? char.ToUpperInvariant(text[i]) : text[i];
                    firstOfWord = text[i] == ' ';
                }
            }

            return AnnotatedArticle.Of(article.Article.Id, new string(text), article.Gold);
        })];
    }

    /// <summary>A copy of each article in which words of names are exchanged, the same word always for the same, so that the text around and not the name is learned.</summary>
    public static List<AnnotatedArticle> WithOtherNames(IEnumerable<AnnotatedArticle> articles, int seed)
    {
        var random = new Random(seed);
        var source = new NameSource(random);
        return [.. articles.Select(article => Exchange(article, source))];
    }

    private static AnnotatedArticle Exchange(AnnotatedArticle article, NameSource source)
    {
        source.NewCast();
        var others = new Dictionary<(NameKind, string), string>();
        var text = new System.Text.StringBuilder();
        var gold = new List<(TextSpan, NameKind)>();
        var at = 0;
        foreach (var (span, kind) in article.Gold.OrderBy(name => name.Span.Start))
        {
            if (span.Start < at)
            {
                continue;
            }

            text.Append(article.Article.Text, at, span.Start - at);
            var start = text.Length;
            var words = span.Of(article.Article.Text).Split(' ');
            text.AppendJoin(' ', words.Select((word, i) => Other(word, i, words.Length, kind, others, source)));
            gold.Add((TextSpan.FromBounds(start, text.Length), kind));
            at = span.End;
        }

        text.Append(article.Article.Text, at, article.Article.Text.Length - at);
        return AnnotatedArticle.Of(article.Article.Id + Exchanged, text.ToString(), gold);
    }

    private static string Other(string word, int index, int length, NameKind kind, Dictionary<(NameKind, string), string> others, NameSource source)
    {
        if (word.Length < 3 || !char.IsUpper(word[0]) || char.IsUpper(word[1]) || (kind == NameKind.Place && length > 1) || Kept.Contains(word))
        {
            return word;
        }

        if (!others.TryGetValue((kind, word), out var other))
        {
            other = kind switch
            {
                NameKind.Person => index + 1 < length ? source.GivenName() : source.FamilyName(),
                NameKind.Organisation => source.BrandWord(),
                NameKind.Place => source.Town(),
                _ => word,
            };
            others[(kind, word)] = other;
        }

        return other;
    }

    /// <summary>Words that tell the kind of a body stay.</summary>
    private static readonly HashSet<string> Kept =
        [.. WordListFile.Read("organisation-words"), .. CountryList.Peoples, .. CountryList.Names, .. "The National State Central American Royal First New North South East West General United High".Split(' ')];
}
