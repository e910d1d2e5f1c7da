using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>
/// Brings spellings of one name together: "Xi Jiinping" is Xi Jinping, "East West Institute" the EastWest Institute. A rare spelling
/// gives way to a more usual one in like company; names that merely look alike do not.
/// </summary>
internal static class SpellingsAcross
{
    /// <value>A spelling printed in more articles than this is no slip of the pen.</value>
    private const int RareArticles = 2;

    public static void Learn(ArticleDigest[] articles, NamesInContext context, NameLessons lessons)
    {
        foreach (var kind in (NameKind[])[NameKind.Person, NameKind.Organisation])
        {
            var spellings = Spelling.All(articles, kind, context);
            var words = WordsOfNames(spellings);
            foreach (var (rare, usual) in Candidates(spellings))
            {
                if (Spelling.Slip(rare.Name, usual.Name) is var slip and not SlipKind.None && MaySlip(slip, rare, usual, words, context))
                {
                    Teach(articles, kind, rare, usual, lessons);
                }
            }
        }
    }

    private static bool MaySlip(SlipKind slip, Spelling rare, Spelling usual, Dictionary<string, int> words, NamesInContext context)
    {
        if (slip == SlipKind.Marks)
        {
            return true;
        }

        var company = rare.Articles.Max(article => context.SharedCompany(article, usual.Name));
        if (slip == SlipKind.Twist)
        {
            return rare.Articles.Count <= RareArticles && company >= context.Telling;
        }

        // A letter more, less or other: only where the odd word is in no other name, and the usual one far more usual.
        return rare.Articles.Count <= RareArticles && usual.Mentions >= 3 * rare.Mentions && company >= 2 * context.Telling
            && Spelling.OddWord(rare.Name, usual.Name) is { Length: >= 6 } odd && words[odd] == 1;
    }

    private static void Teach(ArticleDigest[] articles, NameKind kind, Spelling rare, Spelling usual, NameLessons lessons)
    {
        var teacher = usual.Articles[0];
        foreach (var article in rare.Articles)
        {
            var told = usual.Articles.Contains(article) ? null : new ToldByOtherArticle(articles[teacher].Id, usual.First, 1);
            lessons.Add(article, new NameLesson(kind, rare.Name, usual.Name, $"another spelling of {usual.Name}, which is more usual", 0.95, told));
        }
    }

    /// <summary>In how many names a word stands.</summary>
    private static Dictionary<string, int> WordsOfNames(List<Spelling> spellings)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in spellings.SelectMany(s => s.Name.Split(' ').Distinct(StringComparer.OrdinalIgnoreCase)))
        {
            words[word] = words.GetValueOrDefault(word) + 1;
        }

        return words;
    }

    /// <summary>
    /// Pairs whose letters are alike but for one: they meet where each is robbed of any one letter. Each rare spelling is paired with the
    /// most usual one it meets.
    /// </summary>
    private static IEnumerable<(Spelling Rare, Spelling Usual)> Candidates(List<Spelling> spellings)
    {
        var met = new List<(ulong Robbed, int Spelling)>();
        for (var number = 0; number < spellings.Count; number++)
        {
            met.AddRange(Spelling.Robbed(spellings[number].Letters).Select(hash => (hash, number)));
        }

        met.Sort();
        var usual = new Dictionary<int, int>();
        for (var start = 0; start < met.Count;)
        {
            var end = start + 1;
            while (end < met.Count && met[end].Robbed == met[start].Robbed)
            {
                end++;
            }

            // The list is in order of use: the lowest number of a meeting is the most usual spelling.
            for (var at = start + 1; at < end && end - start < 32; at++)
            {
                if (met[at].Spelling != met[start].Spelling)
                {
                    usual[met[at].Spelling] = Math.Min(met[start].Spelling, usual.GetValueOrDefault(met[at].Spelling, int.MaxValue));
                }
            }

            start = end;
        }

        return usual.OrderBy(pair => pair.Key).Select(pair => (spellings[pair.Key], spellings[pair.Value]));
    }
}
