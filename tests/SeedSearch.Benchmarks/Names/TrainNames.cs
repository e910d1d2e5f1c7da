using SeedSearch.Benchmarks.Training;
using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Names;

/// <summary>
/// train-names DATA OUT [--score]: trains the name tagger on what may ship under DATA (names/wikigold, names/wnut17, syntax/gum), writes
/// its weights into OUT; with --score it also prints CoNLL's figures. With --folds it only prints WikiGold's, by cross-validation; KEEP is a
/// path for the folds' weights, which a second run takes up again: what comes behind the tagger is then measured in seconds.
/// </summary>
internal static class TrainNames
{
    /// <summary>Made-up articles of each genre of news, and of an encyclopaedia.</summary>
    private const int NewsAGenre = 100, EncyclopaediaAGenre = 80;

    /// <summary>How often WikiGold is learned from, restyled anew each time: what people wrote counts more beside what is made up.</summary>
    private const int WikiGoldTimes = 3;

    /// <summary>Against the start of every organisation in the weights that ship, a logarithm of odds.</summary>
    private const float Caution = 0.25f;

    /// <summary>What is tried against organisations, in logarithms of odds.</summary>
    private static readonly float[] Cautions = [0, 0.25f, 0.5f, 0.75f, 1];

    public static int Run(string[] arguments)
    {
        if (arguments.Length < 2)
        {
            Console.Error.WriteLine("train-names DATA OUT [--score | --folds [--keep PATH]] [--made-up N] [--encyclopaedia N] [--orders N] [--dropout HUNDREDTHS]");
            return 2;
        }

        var data = arguments[0];
        var madeUp = Number(arguments, "--made-up", NewsAGenre);
        var encyclopaedia = Number(arguments, "--encyclopaedia", EncyclopaediaAGenre);
        var options = new ChainOptions { Decay = 1e-3f, Orders = Number(arguments, "--orders", 1), Dropout = Number(arguments, "--dropout", 30) / 100f };
        var wikigold = ConllReader.Read(Path.Combine(data, "names", "wikigold", "wikigold.conll.gz"));
        List<AnnotatedArticle> others =
        [
            .. GumReader.Read(Path.Combine(data, "syntax", "gum-open-genres.conllu.gz")),
            .. ConllReader.Read(Path.Combine(data, "names", "wnut17", "train.conll.gz")),
        ];
        if (arguments.Contains("--folds"))
        {
            var keep = Array.IndexOf(arguments, "--keep");
            CrossValidate(wikigold, others, options, madeUp, encyclopaedia, keep < 0 ? null : arguments[keep + 1]);
            return 0;
        }

        var learned = NameTraining.Train(Enriched([.. wikigold, .. others], madeUp, encyclopaedia), options);
        var weights = NameTraining.Cautious(learned, Caution);
        Directory.CreateDirectory(arguments[1]);
        Write(weights, Path.Combine(arguments[1], "names.weights"));
        if (arguments.Contains("--score"))
        {
            var news = ConllReader.Read(Path.Combine(data, "names", "conll2003", "eng.testa.gz"));
            foreach (var caution in Cautions)
            {
                Console.WriteLine(FormattableString.Invariant($"CoNLL testa, caution {caution}: {NameScore.Of(new NameTagger(new LinearTagger(NameTraining.Cautious(learned, caution))), news)}"));
            }
        }

        return 0;
    }

    private static int Number(string[] arguments, string name, int usual) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? int.Parse(arguments[at + 1], System.Globalization.CultureInfo.InvariantCulture) : usual;

    /// <summary>The articles, restyled and once with other names, and the made-up ones.</summary>
    private static List<AnnotatedArticle> Enriched(List<AnnotatedArticle> articles, int madeUp, int encyclopaedia) =>
        [
            .. Restyling.AsHeadlines(articles, 1),
            .. Enumerable.Range(2, WikiGoldTimes - 1).SelectMany(time => Restyling.AsHeadlines(articles.Where(article => article.Article.Id.StartsWith("wikigold", StringComparison.Ordinal)), time + 3)),
            .. Restyling.WithOtherNames(articles, 2),
            .. SyntheticNews.Write(madeUp, 1),
            .. SyntheticNews.WriteEncyclopaedia(encyclopaedia, 3),
        ];

    private static void CrossValidate(List<AnnotatedArticle> wikigold, List<AnnotatedArticle> others, ChainOptions options, int madeUp, int encyclopaedia, string? keep)
    {
        const int Folds = 4;
        var scores = Cautions.Select(_ => new NameScore()).ToArray();
        using var slips = new StreamWriter(Path.Combine(Path.GetTempPath(), "wikigold-slips.tsv"));
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Kept(keep is null ? null : $"{keep}.{fold}", () => NameTraining.Train(Enriched([.. wikigold.Where((_, i) => i % Folds != fold), .. others], madeUp, encyclopaedia), options));
            for (var i = 0; i < Cautions.Length; i++)
            {
                scores[i].Add(new NameTagger(new LinearTagger(NameTraining.Cautious(weights, Cautions[i]))), [.. wikigold.Where((_, n) => n % Folds == fold)], i == 0 ? slips : null);
            }
        }

        for (var i = 0; i < Cautions.Length; i++)
        {
            Console.WriteLine(FormattableString.Invariant($"WikiGold, {Folds} folds, caution {Cautions[i]}: {scores[i]}"));
        }
    }

    private static TaggerWeights Kept(string? path, Func<TaggerWeights> train)
    {
        if (File.Exists(path))
        {
            using var stream = File.OpenRead(path);
            return TaggerFormat.Read(stream);
        }

        var weights = train();
        if (path is not null)
        {
            Write(weights, path);
        }

        return weights;
    }

    private static void Write(TaggerWeights weights, string path)
    {
        using var file = File.Create(path);
        TaggerFormat.Write(weights, file);
        Console.WriteLine($"{Path.GetFileName(path)}: {weights.Features.Length} features, {file.Length} bytes");
    }
}
