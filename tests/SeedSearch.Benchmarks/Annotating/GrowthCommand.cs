using System.Globalization;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Enrichment.Topics;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Benchmarks.Annotating;

/// <summary>growth [KIND...] [--mb=1,2,5,10]: how the processor time of one article grows with its length, by kind of text and part of the reading.</summary>
internal static class GrowthCommand
{
    /// <value>Readings of each text, of which the quickest counts: the others were disturbed by the collector, the compiler or other work.</value>
    private const int Runs = 3;

    private static readonly string[] Parts = ["sentences", "names", "topics", "quotes", "digest"];

    public static int Run(string[] arguments)
    {
        var sizes = arguments.FirstOrDefault(a => a.StartsWith("--mb=", StringComparison.Ordinal)) is { } mb
            ? mb[5..].Split(',').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray()
            : [1, 2, 5, 10];
        var kinds = arguments.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).ToArray();
        var readers = (NameEnricher.Create(new NameOptions()), QuoteEnricher.Create(), TopicEnricher.Load(null));
        Times(LongTexts.Write("prose", 200_000), readers);
        Console.WriteLine($"{"kind",-12} {"MB",5} {"seconds",8} {"ratio",6}   {string.Join(' ', Parts.Select(p => $"{p,9}"))}");
        foreach (var kind in kinds.Length == 0 ? LongTexts.Names : kinds)
        {
            var first = 0.0;
            Times(LongTexts.Write(kind, 500_000), readers);
            foreach (var size in sizes)
            {
                var text = LongTexts.Write(kind, (int)(size * 1_000_000));
                var times = Enumerable.Range(0, Runs).Select(_ => Times(text, readers)).MinBy(run => run.Sum())!;
                var all = times.Sum();
                first = first == 0 ? all : first;
                Console.WriteLine(FormattableString.Invariant($"{kind,-12} {size,5} {all,8:f2} {all / first,6:f1}   {string.Join(' ', times.Select(t => FormattableString.Invariant($"{t,9:f2}")))}"));
            }
        }

        return 0;
    }

    /// <summary>Seconds of the processor for each of <see cref="Parts"/>.</summary>
    private static double[] Times(string text, (NameEnricher Names, QuoteEnricher Quotes, TopicEnricher Topics) readers)
    {
        GC.Collect();
        var times = new List<double>();
        var last = Environment.CpuUsage.TotalTime;
        var article = new ArticleText("a", text, SentenceSplitter.Split(text));
        Lap();
        var names = readers.Names.Read(article);
        Lap();
        var (sentenceTopics, articleTopics) = readers.Topics.Find(article);
        Lap();
        var quotes = readers.Quotes.Read(article, names);
        Lap();
        _ = ArticleDigester.Digest(article, new ArticleFindings
        {
            Names = names.Mentions, People = names.People, Affiliations = names.Affiliations, Quotes = quotes, Topics = sentenceTopics, ArticleTopics = articleTopics,
        });
        Lap();
        return [.. times];

        void Lap()
        {
            var now = Environment.CpuUsage.TotalTime;
            times.Add((now - last).TotalSeconds);
            last = now;
        }
    }
}
