using System.Globalization;

namespace SeedSearch.Benchmarks.Names;

/// <summary>How much of what the name tagger learns from; what is not told is as shipped.</summary>
internal sealed record TrainingMix
{
    /// <summary>Made-up articles of each genre of news but sport.</summary>
    public int News { get; init; } = 40;

    /// <summary>Made-up articles of each kind of sport, where cities play.</summary>
    public int Sport { get; init; } = 40;

    /// <summary>Made-up articles of each genre of an encyclopaedia.</summary>
    public int Encyclopaedia { get; init; } = 100;

    /// <summary>How often WikiGold is learned from, restyled anew each time: what people wrote counts more beside what is made up.</summary>
    public int WikiGold { get; init; } = 3;

    /// <summary>Copies of all articles with other names in the old ones' places.</summary>
    public int Exchanged { get; init; } = 1;

    /// <summary>The mix that the command line tells: --made-up N, --sport N, --encyclopaedia N, --wikigold N, --exchanged N.</summary>
    public static TrainingMix Of(string[] arguments)
    {
        var shipped = new TrainingMix();
        return new TrainingMix
        {
            News = Number(arguments, "--made-up", shipped.News),
            Sport = Number(arguments, "--sport", shipped.Sport),
            Encyclopaedia = Number(arguments, "--encyclopaedia", shipped.Encyclopaedia),
            WikiGold = Number(arguments, "--wikigold", shipped.WikiGold),
            Exchanged = Number(arguments, "--exchanged", shipped.Exchanged),
        };
    }

    /// <summary>The number behind the option, or the usual one.</summary>
    public static int Number(string[] arguments, string name, int usual) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? int.Parse(arguments[at + 1], CultureInfo.InvariantCulture) : usual;

    /// <summary>The articles, restyled and with other names, and the made-up ones.</summary>
    public List<AnnotatedArticle> Enrich(List<AnnotatedArticle> articles) =>
    [
        .. Restyling.AsHeadlines(articles, 1),
        .. Enumerable.Range(2, WikiGold - 1).SelectMany(time => Restyling.AsHeadlines(articles.Where(article => article.Article.Id.StartsWith("wikigold", StringComparison.Ordinal)), time + 3)),
        .. Enumerable.Range(0, Exchanged).SelectMany(time => Restyling.WithOtherNames(articles, 2 + (7 * time))),
        .. SyntheticNews.Write(News, Sport, 1),
        .. SyntheticNews.WriteEncyclopaedia(Encyclopaedia, 3),
    ];
}
