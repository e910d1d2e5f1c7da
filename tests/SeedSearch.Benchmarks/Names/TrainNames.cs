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
    private const int ArticlesAGenre = 160;

    /// <summary>What is tried against organisations, in logarithms of odds.</summary>
    private static readonly float[] Cautions = [0, 0.25f, 0.5f, 0.75f, 1];

    public static int Run(string[] arguments)
    {
        if (arguments.Length < 2)
        {
            Console.Error.WriteLine("train-names DATA OUT [--score | --folds 4] [--passes N] [--made-up N] [--encyclopaedia N] [--caution HUNDREDTHS] [--rate N] [--decay N]");
            return 2;
        }

        var data = arguments[0];
        var madeUp = Number(arguments, "--made-up", ArticlesAGenre);
        var encyclopaedia = Number(arguments, "--encyclopaedia", 60);
        var options = new ChainOptions { Passes = Number(arguments, "--passes", 8), MostFeatures = 300_000, Rate = Number(arguments, "--rate", 50) / 1000f, Decay = Number(arguments, "--decay", 100) / 1e5f };
        var wikigold = ConllReader.Read(Path.Combine(data, "names", "wikigold", "wikigold.conll.gz"));
        List<AnnotatedArticle> others =
        [
            .. GumReader.Read(Path.Combine(data, "syntax", "gum-open-genres.conllu.gz")),
            .. ConllReader.Read(Path.Combine(data, "names", "wnut17", "train.conll.gz")),
        ];
        if (arguments.Contains("--folds"))
        {
            CrossValidate(wikigold, others, options, madeUp, encyclopaedia, Number(arguments, "--folds", 4));
            return 0;
        }

        var learned = NameTraining.Train(Enriched([.. wikigold, .. others], madeUp, encyclopaedia), options);
        var weights = NameTraining.Cautious(learned, Number(arguments, "--caution", 20) / 100f);
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

    /// <summary>The articles, one time restyled and one time with other names, and the made-up ones.</summary>
    private static List<AnnotatedArticle> Enriched(List<AnnotatedArticle> articles, int madeUp, int encyclopaedia) =>
        [.. Restyling.AsHeadlines(articles, 1), .. Restyling.WithOtherNames(articles, 2), .. SyntheticNews.Write(madeUp, 1), .. SyntheticNews.WriteEncyclopaedia(encyclopaedia, 3)];

    private static void CrossValidate(List<AnnotatedArticle> wikigold, List<AnnotatedArticle> others, ChainOptions options, int madeUp, int encyclopaedia, int most)
    {
        const int Folds = 4;
        var scores = Cautions.Select(_ => new NameScore()).ToArray();
        using var slips = new StreamWriter(Path.Combine(Path.GetTempPath(), "wikigold-slips.tsv"));
        for (var fold = 0; fold < most; fold++)
        {
            var weights = NameTraining.Train(Enriched([.. wikigold.Where((_, i) => i % Folds != fold), .. others], madeUp, encyclopaedia), options);
            for (var i = 0; i < Cautions.Length; i++)
            {
                scores[i].Add(new NameTagger(new LinearTagger(NameTraining.Cautious(weights, Cautions[i]))), [.. wikigold.Where((_, n) => n % Folds == fold)], i == 0 ? slips : null);
            }
        }

        for (var i = 0; i < Cautions.Length; i++)
        {
            Console.WriteLine(FormattableString.Invariant($"WikiGold, {most} of {Folds} folds, caution {Cautions[i]}: {scores[i]}"));
        }
    }

    private static void Write(TaggerWeights weights, string path)
    {
        using var file = File.Create(path);
        TaggerFormat.Write(weights, file);
        Console.WriteLine($"{Path.GetFileName(path)}: {weights.Features.Length} features, {file.Length} bytes");
    }
}
