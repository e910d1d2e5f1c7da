using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>An acronym that an article does not explain stands for what the other articles, where they agree, explain it to be.</summary>
internal static class AcronymsAcross
{
    /// <value>The share of explaining articles that must agree; an acronym with two meanings teaches nothing.</value>
    private const double Agreement = 0.8;

    public static void Learn(ArticleDigest[] articles, NameLessons lessons)
    {
        var meanings = Meanings(articles, lessons);
        for (var article = 0; article < articles.Length; article++)
        {
            foreach (var name in articles[article].Names.Where(n => n.Kind == NameKind.Organisation && Acronym.Is(n.Name)))
            {
                if (meanings.TryGetValue(name.Name, out var meaning) && meaning.Article != article)
                {
                    lessons.Add(article, new NameLesson(NameKind.Organisation, name.Name, meaning.Name, $"other articles explain {name.Name} as {meaning.Name}", 0.9,
                        new ToldByOtherArticle(articles[meaning.Article].Id, meaning.First, 1)));
                }
            }
        }
    }

    /// <summary>Whether the letters are those of the name's words, in order; a word of the name itself ("PAC" of a PAC) explains nothing.</summary>
    private static bool IsShortFor(string acronym, string name)
    {
        var at = 0;
        foreach (var word in name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == acronym)
            {
                return false;
            }

            at += at < acronym.Length && char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(acronym[at]) ? 1 : 0;
        }

        return at >= 2;
    }

    private static Dictionary<string, (string Name, int Article, TextSpan First)> Meanings(ArticleDigest[] articles, NameLessons lessons)
    {
        var explained = new Dictionary<string, Dictionary<string, (int Count, int Article, TextSpan First)>>(StringComparer.Ordinal);
        for (var article = 0; article < articles.Length; article++)
        {
            foreach (var name in articles[article].Names.Where(n => n.Kind == NameKind.Organisation))
            {
                foreach (var acronym in name.Acronyms.Where(a => IsShortFor(a, name.Name)))
                {
                    if (!explained.TryGetValue(acronym, out var names))
                    {
                        explained[acronym] = names = new(StringComparer.Ordinal);
                    }

                    var canonical = lessons.Canonical(article, name.Kind, name.Name);
                    var before = names.GetValueOrDefault(canonical, (0, article, name.First));
                    names[canonical] = (before.Item1 + 1, before.Item2, before.Item3);
                }
            }
        }

        var meanings = new Dictionary<string, (string, int, TextSpan)>(StringComparer.Ordinal);
        foreach (var (acronym, names) in explained)
        {
            var best = names.OrderByDescending(n => n.Value.Count).ThenBy(n => n.Key, StringComparer.Ordinal).First();
            if (best.Value.Count >= Agreement * names.Values.Sum(n => n.Count))
            {
                meanings[acronym] = (best.Key, best.Value.Article, best.Value.First);
            }
        }

        return meanings;
    }
}
