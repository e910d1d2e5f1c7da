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

        if (stage.Length == 0 && progress.Note is { } note)
        {
            writer.WriteLine(note);
        }

        (stage, told) = (progress.Stage, progress.Elapsed);
        var takenUp = progress.TakenUp > 0 ? FormattableString.Invariant($" ({progress.TakenUp} as read by a run that was broken off)") : "";
        writer.WriteLine(FormattableString.Invariant(
            $"{progress.Stage}: {progress.Files} of {progress.FilesInAll ?? 0} files, {progress.Articles} articles{takenUp}, {progress.Sentences} sentences, {progress.Elapsed.TotalSeconds:0.0} s"));
    }
}
