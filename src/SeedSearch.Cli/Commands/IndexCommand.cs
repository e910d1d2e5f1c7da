using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using SeedSearch.Application.Indexing;
using SeedSearch.Cli.Output;

namespace SeedSearch.Cli.Commands;

/// <summary><c>seedsearch index PATH... --index DIR</c>: takes up what is new or changed.</summary>
internal static class IndexCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Folders and files with articles: text, Markdown, HTML, JSON, JSON lines, also packed with gzip", Arity = ArgumentArity.OneOrMore };
        var index = new Option<string>("--index") { Description = "The folder of the index; made when it is not there", HelpName = "DIR", Required = true };
        var command = new Command("index", "Index articles; a later run takes up what was added, changed and removed") { paths, index };
        var lists = new Lists(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = Services.Of(options =>
            {
                options.Index = parsed.GetValue(index)!;
                foreach (var path in parsed.GetValue(paths)!)
                {
                    options.Corpus.Add(path);
                }

                lists.Set(options, parsed);
            });
            services.GetRequiredService<IIndexingStatus>().Changed += new ProgressLines(Console.Error).Show;
            var report = await services.GetRequiredService<ISentenceIndexer>().RunAsync(cancellationToken);
            SkippedLines.Show(report.Skipped);
            foreach (var remark in report.Remarks)
            {
                SeedSearchTool.Complain(remark);
            }

            Console.WriteLine(FormattableString.Invariant(
                $"{report.Articles} articles, {report.Sentences} sentences in {parsed.GetValue(index)} ({report.Changes.Added} added, {report.Changes.Changed} changed, {report.Changes.Removed} removed; {report.Took.TotalSeconds:0.0} s)"));
            return report.Skipped.Count > 0 ? SeedSearchTool.Trouble : SeedSearchTool.Done;
        });
        return command;
    }
}
