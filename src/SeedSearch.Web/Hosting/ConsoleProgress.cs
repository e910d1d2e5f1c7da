using System.Globalization;
using SeedSearch.Application.Indexing;

namespace SeedSearch.Web.Hosting;

/// <summary>A run of the indexer on the console: one line that is written over, or, in a file, a line every few seconds.</summary>
internal sealed class ConsoleProgress(TextWriter console, bool isFile)
{
    /// <summary>Between two lines in a file.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private TimeSpan told = TimeSpan.MinValue;
    private int width;

    /// <summary>Tells how far it is.</summary>
    public void Show(IndexingProgress progress)
    {
        if (progress.IsOver || (isFile && told != TimeSpan.MinValue && progress.Elapsed - told < Pause)) return;
        if (told == TimeSpan.MinValue && progress.Note is { } note) console.WriteLine(note);
        told = progress.Elapsed;
        var files = progress.FilesInAll is { } all ? $"{progress.Files} of {all} files" : $"{progress.Files} files";
        var takenUp = progress.TakenUp > 0 ? string.Create(CultureInfo.InvariantCulture, $", {progress.TakenUp} of them as read by a run that was broken off") : "";
        var text = string.Create(CultureInfo.InvariantCulture, $"{progress.Stage}: {files}, {progress.Articles} articles{takenUp}, {progress.Sentences} sentences, {progress.Elapsed.TotalSeconds:0.0} s");
        if (isFile)
        {
            console.WriteLine(text);
            return;
        }

        console.Write("\r" + text.PadRight(width));
        width = text.Length;
    }

    /// <summary>Tells what came of it.</summary>
    public void End(IndexingReport report)
    {
        var (added, changed, removed) = report.Changes;
        var text = string.Create(CultureInfo.InvariantCulture,
            $"indexed: {report.Articles} articles, {report.Sentences} sentences ({added} added, {changed} changed, {removed} removed, {report.Skipped.Count} skipped), {report.Took.TotalSeconds:0.0} s");
        console.WriteLine((isFile ? "" : "\r") + text.PadRight(width));
        foreach (var skipped in report.Skipped)
            console.WriteLine($"  skipped {skipped.SourceFile}{(skipped.Line is { } line ? ":" + line.ToString(CultureInfo.InvariantCulture) : "")}: {skipped.Reason}; {skipped.Cure}");
        foreach (var remark in report.Remarks)
            console.WriteLine("  " + remark);
    }
}
