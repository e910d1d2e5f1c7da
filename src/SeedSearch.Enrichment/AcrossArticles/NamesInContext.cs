namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>
/// Which names stand together: two articles that name the same people and bodies speak of the same affair, the more so the rarer the
/// names are.
/// </summary>
internal sealed class NamesInContext
{
    /// <value>Articles of a name that are looked at for its company; the first ones tell enough.</value>
    private const int MostArticles = 24;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<List<int>> articlesOf = [];
    private readonly int[][] namesOf;

    public NamesInContext(ArticleDigest[] articles)
    {
        namesOf = new int[articles.Length][];
        for (var article = 0; article < articles.Length; article++)
        {
            var names = articles[article].People.Select(p => p.Name).Concat(articles[article].Names.Select(n => n.Name));
            namesOf[article] = [.. names.Select(NumberOf).Distinct().Order()];
            foreach (var name in namesOf[article])
            {
                articlesOf[name].Add(article);
            }
        }
    }

    /// <summary>Above this the company that two names keep is no accident: three tenths of what a name printed once weighs.</summary>
    public double Telling => 0.3 * Math.Log(1 + namesOf.Length);

    /// <summary>The articles that name it, in order.</summary>
    public IReadOnlyList<int> Articles(string name) => numbers.TryGetValue(name, out var number) ? articlesOf[number] : [];

    /// <summary>The weight of the names that an article shares with the best matching article that names <paramref name="name"/>.</summary>
    public double SharedCompany(int article, string name)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            return 0;
        }

        var best = 0.0;
        foreach (var other in articlesOf[number].Take(MostArticles))
        {
            best = Math.Max(best, other == article ? double.MaxValue : Shared(namesOf[article], namesOf[other], number));
        }

        return best;
    }

    private double Shared(int[] one, int[] other, int leftOut)
    {
        int i = 0, j = 0;
        var weight = 0.0;
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j])
            {
                weight += one[i] == leftOut ? 0 : Math.Log(1 + ((double)namesOf.Length / articlesOf[one[i]].Count));
                i++;
                j++;
            }
            else if (one[i] < other[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return weight;
    }

    private int NumberOf(string name)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers[name] = number = articlesOf.Count;
            articlesOf.Add([]);
        }

        return number;
    }
}
