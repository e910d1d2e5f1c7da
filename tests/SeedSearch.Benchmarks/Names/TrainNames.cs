using SeedSearch.Benchmarks.Training;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Names;

/// <summary>
/// train-names DATA OUT [--score]: trains the name tagger on what may ship under DATA (names/wikigold, names/wnut17, syntax/gum), writes
/// its weights into OUT; with --score it also prints CoNLL's figures, for all cautions. With --folds it only prints WikiGold's, by cross-validation, for all
/// cautions and for the caution chosen without the fold that is read. --keep PATH keeps what was learned, which a second run takes up again: cautions, and
/// what comes behind the tagger, are then measured in seconds.
/// </summary>
internal static class TrainNames
{
    /// <summary>Against the start of every name in the weights that ship, logarithms of odds: people, organisations, places, others.</summary>
    private static readonly float[] Caution = [0.5f, 0.5f, -0.25f, 0];

    /// <summary>What is tried against the kinds, in logarithms of odds.</summary>
    private static readonly float[][] Cautions =
    [
        .. from person in new[] { 0, 0.25f, 0.5f, 0.75f }
           from body in new[] { 0, 0.25f, 0.5f, 0.75f }
           from place in new[] { 0, -0.25f, -0.5f }
           from other in new[] { 0, -0.25f, -0.5f }
           select new[] { person, body, place, other },
    ];

    public static int Run(string[] arguments)
    {
        if (arguments.Length < 2)
        {
            Console.Error.WriteLine("train-names DATA OUT [--score | --folds] [--keep PATH] [--made-up N] [--sport N] [--encyclopaedia N] [--wikigold N] [--exchanged N] [--orders N] [--averaged N] [--dropout HUNDREDTHS]");
            return 2;
        }

        var data = arguments[0];
        var mix = TrainingMix.Of(arguments);
        var options = new ChainOptions
        {
            Decay = 1e-3f,
            Orders = TrainingMix.Number(arguments, "--orders", 2),
            Averaged = TrainingMix.Number(arguments, "--averaged", 4),
            Dropout = TrainingMix.Number(arguments, "--dropout", 30) / 100f,
        };
        var wikigold = ConllReader.Read(Path.Combine(data, "names", "wikigold", "wikigold.conll.gz"));
        List<AnnotatedArticle> others =
        [
            .. GumReader.Read(Path.Combine(data, "syntax", "gum-open-genres.conllu.gz")),
            .. ConllReader.Read(Path.Combine(data, "names", "wnut17", "train.conll.gz")),
        ];
        if (arguments.Contains("--folds"))
        {
            CrossValidate(wikigold, others, options, mix, Keep(arguments));
            return 0;
        }

        var learned = Kept(Keep(arguments), () => NameTraining.Train(mix.Enrich([.. wikigold, .. others]), options));
        var weights = NameTraining.Cautious(learned, Caution);
        Directory.CreateDirectory(arguments[1]);
        Write(weights, Path.Combine(arguments[1], "names.weights"));
        if (arguments.Contains("--score"))
        {
            var news = ConllReader.Read(Path.Combine(data, "names", "conll2003", "eng.testa.gz"));
            foreach (var caution in Cautions)
            {
                Console.WriteLine($"CoNLL testa, caution {Written(caution)}: {NameScore.Of(new NameTagger(new LinearTagger(NameTraining.Cautious(learned, caution))), news)}");
            }
        }

        return 0;
    }

    private static string? Keep(string[] arguments) => Array.IndexOf(arguments, "--keep") is >= 0 and var at ? arguments[at + 1] : null;

    private static void CrossValidate(List<AnnotatedArticle> wikigold, List<AnnotatedArticle> others, ChainOptions options, TrainingMix mix, string? keep)
    {
        const int Folds = 4;
        var scores = Cautions.Select(_ => new NameScore[Folds]).ToArray();
        using var slips = new StreamWriter(Path.Combine(Path.GetTempPath(), "wikigold-slips.tsv"));
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Kept(keep is null ? null : $"{keep}.{fold}", () => NameTraining.Train(mix.Enrich([.. wikigold.Where((_, i) => i % Folds != fold), .. others]), options));
            for (var i = 0; i < Cautions.Length; i++)
            {
                scores[i][fold] = NameScore.Of(new NameTagger(new LinearTagger(NameTraining.Cautious(weights, Cautions[i]))), [.. wikigold.Where((_, n) => n % Folds == fold)], Cautions[i].SequenceEqual(Caution) ? slips : null);
            }
        }

        for (var i = 0; i < Cautions.Length; i++)
        {
            Console.WriteLine($"WikiGold, {Folds} folds, caution {Written(Cautions[i])}: {Sum(scores[i])}");
        }

        // Each fold read with the caution that is best for the other folds: what choosing it is worth where it was not chosen.
        var chosen = new NameScore();
        for (var fold = 0; fold < Folds; fold++)
        {
            var best = Enumerable.Range(0, Cautions.Length).MaxBy(i => Sum(scores[i].Where((_, f) => f != fold)) is var sum ? sum.F(NameKind.Person) + sum.F(NameKind.Organisation) : 0);
            chosen.Add(scores[best][fold]);
            Console.WriteLine($"fold {fold} takes {Written(Cautions[best])}");
        }

        Console.WriteLine($"WikiGold, {Folds} folds, caution chosen by the other folds: {chosen}");
    }

    private static string Written(float[] caution) => string.Join('/', caution.Select(against => against.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static NameScore Sum(IEnumerable<NameScore> scores)
    {
        var sum = new NameScore();
        foreach (var score in scores)
        {
            sum.Add(score);
        }

        return sum;
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
