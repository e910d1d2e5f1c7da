using SeedSearch.Benchmarks.Training;
using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Names;

/// <summary>
/// train-names DATA OUT [--score]: trains the name tagger on what may ship under DATA (names/wikigold, names/wnut17, syntax/gum), writes
/// its weights into OUT; with --score it also prints CoNLL's figures. With --folds it only prints WikiGold's, by cross-validation.
/// </summary>
internal static class TrainNames
{
    private const int ArticlesAGenre = 80;

    public static int Run(string[] arguments)
    {
        if (arguments.Length < 2)
        {
            Console.Error.WriteLine("train-names DATA OUT [--score | --folds 4] [--passes N] [--made-up N] [--rate N] [--decay N]");
            return 2;
        }

        var data = arguments[0];
        var madeUp = Number(arguments, "--made-up", ArticlesAGenre);
        var options = new ChainOptions { Passes = Number(arguments, "--passes", 8), MostFeatures = 300_000, Rate = Number(arguments, "--rate", 50) / 1000f, Decay = Number(arguments, "--decay", 100) / 1e5f };
        var wikigold = ConllReader.Read(Path.Combine(data, "names", "wikigold", "wikigold.conll.gz"));
        List<AnnotatedArticle> others =
        [
            .. GumReader.Read(Path.Combine(data, "syntax", "gum-open-genres.conllu.gz")),
            .. ConllReader.Read(Path.Combine(data, "names", "wnut17", "train.conll.gz")),
        ];
        if (arguments.Contains("--folds"))
        {
            CrossValidate(wikigold, others, options, madeUp, Number(arguments, "--folds", 4));
            return 0;
        }

        var weights = NameTraining.Train(Enriched([.. wikigold, .. others], madeUp), options);
        Directory.CreateDirectory(arguments[1]);
        Write(weights, Path.Combine(arguments[1], "names.weights"));
        var tagger = new NameTagger(new LinearTagger(weights));
        if (arguments.Contains("--score"))
        {
            using var slips = new StreamWriter(Path.Combine(Path.GetTempPath(), "name-slips.tsv"));
            Console.WriteLine($"CoNLL train: {NameScore.Of(tagger, ConllReader.Read(Path.Combine(data, "names", "conll2003", "eng.train.gz")), slips)}");
            Console.WriteLine($"CoNLL testa: {NameScore.Of(tagger, ConllReader.Read(Path.Combine(data, "names", "conll2003", "eng.testa.gz")))}");
        }

        return 0;
    }

    private static int Number(string[] arguments, string name, int usual) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? int.Parse(arguments[at + 1], System.Globalization.CultureInfo.InvariantCulture) : usual;

    /// <summary>The articles, one time restyled and one time with other names, and the made-up ones.</summary>
    private static List<AnnotatedArticle> Enriched(List<AnnotatedArticle> articles, int madeUp) =>
        [.. Restyling.AsHeadlines(articles, 1), .. Restyling.WithOtherNames(articles, 2), .. SyntheticNews.Write(madeUp, 1)];

    private static void CrossValidate(List<AnnotatedArticle> wikigold, List<AnnotatedArticle> others, ChainOptions options, int madeUp, int most)
    {
        const int Folds = 4;
        var score = new NameScore();
        using var slips = new StreamWriter(Path.Combine(Path.GetTempPath(), "wikigold-slips.tsv"));
        for (var fold = 0; fold < most; fold++)
        {
            var weights = NameTraining.Train(Enriched([.. wikigold.Where((_, i) => i % Folds != fold), .. others], madeUp), options);
            score.Add(new NameTagger(new LinearTagger(weights)), [.. wikigold.Where((_, i) => i % Folds == fold)], slips);
        }

        Console.WriteLine($"WikiGold, {most} of {Folds} folds: {score}");
    }

    private static void Write(TaggerWeights weights, string path)
    {
        using var file = File.Create(path);
        TaggerFormat.Write(weights, file);
        Console.WriteLine($"{Path.GetFileName(path)}: {weights.Features.Length} features, {file.Length} bytes");
    }
}
