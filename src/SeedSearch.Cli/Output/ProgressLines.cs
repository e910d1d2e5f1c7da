using SeedSearch.Application.Indexing;

namespace SeedSearch.Cli.Output;

/// <summary>The progress of indexing as lines: a new stage at once, else every two seconds.</summary>
internal sealed class ProgressLines(TextWriter writer)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private string stage = "";
    private TimeSpan told;

    public void Show(IndexingProgress progress)
    {
        if (progress.Stage == "failed" || (progress.Stage == stage && progress.Elapsed - told < Pause))
        {
            return;
        }

        (stage, told) = (progress.Stage, progress.Elapsed);
        writer.WriteLine(FormattableString.Invariant(
            $"{progress.Stage}: {progress.Files} of {progress.FilesInAll ?? 0} files, {progress.Articles} articles, {progress.Sentences} sentences, {progress.Elapsed.TotalSeconds:0.0} s"));
    }
}
