using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SeedSearch.Application;
using SeedSearch.Application.Annotating;
using SeedSearch.Application.Indexing;
using SeedSearch.Cli.Output;

namespace SeedSearch.Cli.Commands;

/// <summary><c>seedsearch annotate PATH... | --jsonl FILE</c>: all that is found in articles, one JSON object a line.</summary>
internal static class AnnotateCommand
{
    /// <value>Between two lines of progress.</value>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Folders and files with articles", Arity = ArgumentArity.ZeroOrMore };
        var lines = new Option<string?>("--jsonl") { Description = "A file of JSON lines: {\"id\", \"text\", \"title\"?, \"date\"?, \"outlet\"?}", HelpName = "FILE" };
        var alone = new Option<bool>("--alone") { Description = "Compare nothing across articles" };
        var command = new Command("annotate", "Print sentences, quotes with their speakers, names and topics of articles as JSON lines") { paths, lines, alone };
        var lists = new Lists(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var sources = parsed.GetValue(paths) ?? [];
            string[] jsonLines = parsed.GetValue(lines) is { } file ? [file] : [];
            if (sources.Length + jsonLines.Length == 0)
            {
                throw new SeedSearchSetupException("nothing to annotate: name files or folders, or --jsonl FILE");
            }

            await using var services = Services.Of(options =>
            {
                options.Index = "unused";
                lists.Set(options, parsed);
            });
            return await RunAsync(services.GetRequiredService<ArticleAnnotator>(), sources, jsonLines, parsed.GetValue(alone), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(ArticleAnnotator annotator, string[] sources, string[] jsonLines, bool alone, CancellationToken cancellationToken)
    {
        var skipped = new List<SkippedSource>();
        var clock = Stopwatch.StartNew();
        var told = clock.Elapsed;
        var printed = 0;
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        await foreach (var line in annotator.AnnotateAsync(sources, jsonLines, alone, skipped.Add, Progress, AnnotationJson.Line, cancellationToken))
        {
            await output.WriteAsync(line, cancellationToken);
            printed++;
        }

        SkippedLines.Show(skipped);
        Console.Error.WriteLine(FormattableString.Invariant($"{printed} articles in {clock.Elapsed.TotalSeconds:0.0} s"));
        return skipped.Count > 0 ? SeedSearchTool.Trouble : printed > 0 ? SeedSearchTool.Done : SeedSearchTool.NothingFound;

        void Progress(int articles)
        {
            if (clock.Elapsed - told >= Pause)
            {
                told = clock.Elapsed;
                Console.Error.WriteLine(FormattableString.Invariant($"{articles} articles read, {told.TotalSeconds:0} s"));
            }
        }
    }
}
