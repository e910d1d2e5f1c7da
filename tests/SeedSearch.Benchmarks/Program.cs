using SeedSearch.Benchmarks.Names;

return args switch
{
    ["train-names", .. var rest] => TrainNames.Run(rest),
    ["annotate-names", .. var rest] => AnnotateNames.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("annotate-names FOLDER | --jsonl FILE");
    Console.Error.WriteLine("train-names DATA OUT [--score] [--folds]");
    return 2;
}
