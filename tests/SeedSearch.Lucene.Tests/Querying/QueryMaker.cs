using SeedSearch.Lucene.Querying;

namespace SeedSearch.Lucene.Tests.Querying;

/// <summary>Makes queries of all kinds about a <see cref="MadeUpIndex"/>.</summary>
internal sealed class QueryMaker(IReadOnlyList<MadeUpSentence> sentences, Random random)
{
    public Query Make(int number) => (number % 15) switch
    {
        0 => Term(),
        1 => Query.AllOf(Term(), Term()),
        2 => Query.AllOf(Some(random.Next(3, 5))),
        3 => Query.AnyOf(Some(random.Next(2, 7))),
        4 => new BooleanQuery([new(Occur.Must, Term()), new(Occur.Should, Term()), new(Occur.MustNot, Term())]),
        5 => new BooleanQuery([.. Some(5).Select(q => new Clause(Occur.Should, q))], random.Next(2, 4)),
        6 => Phrase(0),
        7 => Phrase(random.Next(1, 6)),
        8 => new PrefixQuery("text", Cut(MadeUpIndex.Word(random))),
        9 => new WildcardQuery("text", MadeUpIndex.Word(random)[..2] + "*" + "?i*"[random.Next(3)]),
        10 => new FuzzyQuery("text", Garble(MadeUpIndex.Word(random)), random.Next(1, 3), random.Next(0, 3), random.Next(5, 51)),
        11 => Range(),
        12 => new BooleanQuery([new(Occur.Must, Term()), new(Occur.Filter, random.Next(2) == 0 ? Facet() : Range())]),
        13 => new BooleanQuery([new(Occur.Must, new BoostQuery(Query.AnyOf(Some(3)), 2.5f)), new(Occur.Must, Term()), new(Occur.Should, Phrase(0))]),
        _ => random.Next(3) switch
        {
            0 => new ConstantScoreQuery(Query.AnyOf(Some(2))),
            1 => new BoostQuery(Term(), 1.7f),
            _ => new BooleanQuery([new(Occur.Must, Query.All), new(Occur.MustNot, Term()), new(Occur.Should, new BoostQuery(Term(), 0.3f))]),
        },
    };

    private static string Cut(string word) => word[..Math.Max(1, word.Length - 3)];

    private TermQuery Term() => new("text", MadeUpIndex.Word(random));

    private TermQuery Facet() => new("$facets", $"org\u001fOrg {random.Next(90)}");

    private Query[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => Term())];

    private Query Range()
    {
        var (a, b) = (random.Next(-60, 810), random.Next(-60, 810));
        return random.Next(2) == 0 ? new NumericRangeQuery("day", Math.Min(a, b), Math.Max(a, b)) : new DocValuesRangeQuery("day", Math.Min(a, b), Math.Max(a, b));
    }

    /// <summary>Words that stand near each other in some sentence, so that there is something to find; sometimes a word twice.</summary>
    private PhraseQuery Phrase(int slop)
    {
        var words = sentences[random.Next(sentences.Count)].Text.Split(' ');
        var at = random.Next(words.Length);
        var taken = words.Skip(at).Take(random.Next(2, 4)).ToList();
        while (taken.Count < 2) taken.Add(MadeUpIndex.Word(random));
        if (slop > 1 && random.Next(2) == 0) taken.Reverse();
        if (slop > 0 && random.Next(4) == 0) taken.Add(taken[0]);
        return PhraseQuery.Of("text", taken) with { Slop = slop };
    }

    private string Garble(string word)
    {
        var at = random.Next(word.Length);
        return random.Next(3) switch
        {
            0 => word.Remove(at, 1) + "o",
            1 => word.Insert(at, "e"),
            _ => at > 0 ? word.Remove(at, 1).Insert(at - 1, word[at].ToString()) : word,
        };
    }
}
