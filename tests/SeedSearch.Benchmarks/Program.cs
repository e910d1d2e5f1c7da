using SeedSearch.Benchmarks;
using SeedSearch.Benchmarks.Annotating;
using SeedSearch.Benchmarks.Load;
using SeedSearch.Benchmarks.Names;
using SeedSearch.Benchmarks.Peer;
using SeedSearch.Benchmarks.Pronouns;
using SeedSearch.Benchmarks.Training;

return args switch
{
    ["train-names", .. var rest] => TrainNames.Run(rest),
    ["common-words", .. var rest] => CommonWords.Run(rest),
    ["annotate-names", .. var rest] => AnnotateNames.Run(rest),
    ["train-grammar", var treebank, var output] => GrammarCommand.Run(treebank, output),
    ["train-quotes", var folder, var output] => QuoteCommand.Run(folder, output),
    ["cross-quotes", var folder, var eighths] => CrossCommand.Run(folder, int.Parse(eighths, System.Globalization.CultureInfo.InvariantCulture), models: null),
    ["cross-quotes", var folder, var eighths, var models] => CrossCommand.Run(folder, int.Parse(eighths, System.Globalization.CultureInfo.InvariantCulture), models),
    ["train-choice", var folder, var models, var output] => ChoiceCommand.Run(folder, models, output),
    ["calibrate-quotes", var folder, var models] => CalibrateCommand.Run(folder, models),
    ["gap", var path] => GapCommand.Run(path),
    ["analysis", var path] => AnalysisSpeed.Run(path),
    ["annotate", var path] => AnnotateCommand.Run(path),
    ["growth", .. var rest] => GrowthCommand.Run(rest),
    ["load", .. var rest] => await LoadCommand.RunAsync(rest),
    ["paint", var corpus, var index, var browser] => await PaintCommand.RunAsync(corpus, index, browser),
    ["pages", var index] => await PagesCommand.RunAsync(index, count: 400),
    ["peer", "search" or "first", ..] => SearchPeer.Run(args[1..]),
    ["peer", "cancel", var index, var queries] => CancelPeer.Run(index, queries),
    ["peer", "threads", _, _, ..] => ThreadsPeer.Run(args[1..]),
    ["peer", "cold", var index, var queries] => ColdPeer.Run(index, queries),
    ["peer", "index", ..] => IndexPeer.Run(args[1..]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("analysis FILE.jsonl[.gz]");
    Console.Error.WriteLine("annotate-names FOLDER | --jsonl FILE");
    Console.Error.WriteLine("train-names DATA OUT [--score | --folds [--keep PATH]]");
    Console.Error.WriteLine("train-grammar TREEBANK.conllu.gz OUT");
    Console.Error.WriteLine("train-quotes DATA/attribution OUTFOLDER");
    Console.Error.WriteLine("cross-quotes DATA/attribution EIGHTHS [MODELS]");
    Console.Error.WriteLine("train-choice DATA/attribution MODELS OUTFOLDER");
    Console.Error.WriteLine("calibrate-quotes DATA/attribution MODELS");
    Console.Error.WriteLine("gap GAP.tsv[.gz]");
    Console.Error.WriteLine("annotate FILE.jsonl|FOLDER");
    Console.Error.WriteLine("growth [KIND...] [--mb=1,2,5,10]");
    Console.Error.WriteLine("load CORPUS INDEX [--clients=N] [--seconds=S] [--pages=N] [--seed=N] [--write=FILE]");
    Console.Error.WriteLine("pages INDEX");
    Console.Error.WriteLine("paint CORPUS INDEX CHROMIUM");
    Console.Error.WriteLine("peer search INDEX QUERIES [--modes=top10,facets,fetch] [--warm=S] [--secs=S] [--classes=a,b] [--threads=N] [--share] [--dump=FILE]");
    Console.Error.WriteLine("peer first INDEX QUERIES");
    Console.Error.WriteLine("peer cancel INDEX QUERIES");
    Console.Error.WriteLine("peer threads INDEX QUERIES [--modes=top10,facets] [--rounds=N] [--secs=S] [--classes=a,b]");
    Console.Error.WriteLine("peer cold INDEX QUERIES");
    Console.Error.WriteLine("peer index CORPUS INDEX [--threads=N] [--mb=N]");
    return 2;
}
