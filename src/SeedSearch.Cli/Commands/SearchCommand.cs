using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using SeedSearch.Application;
using SeedSearch.Application.Indexing;
using SeedSearch.Cli.Output;

namespace SeedSearch.Cli.Commands;

/// <summary><c>seedsearch search QUERY --index DIR</c>: one search, or with --batch many.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var query = new Argument<string?>("QUERY") { Description = "Words, \"phrases\", -exclude, AND OR NOT, speaker: org: topic: outlet: kind: date: said:", Arity = ArgumentArity.ZeroOrOne };
        var index = new Option<string>("--index") { Description = "The folder of the index", HelpName = "DIR", Required = true };
        var top = new Option<int>("--top") { Description = "At most so many results; 0 for all", DefaultValueFactory = _ => 10 };
        var format = new Option<string>("--format") { Description = "text, jsonl, csv, bib (BibTeX), ris or trec", DefaultValueFactory = _ => "text" };
        var batch = new Option<string?>("--batch") { Description = "A file of queries, one a line: the query alone, or a name or number for it, TAB, query", HelpName = "FILE" };
        format.AcceptOnlyFromAmong("text", "jsonl", "csv", "bib", "ris", "trec");
        top.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var typed }] && int.TryParse(typed, out var number) && number < 0)
            {
                result.AddError("--top is 0 or more");
            }
        });
        var command = new Command("search", "Search an index of sentences") { query, index, top, format, batch };
        var filters = new SearchFilters(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = parsed.GetValue(index)!;
            await using var services = Services.Of(options => options.Index = folder);
            var sentences = services.GetRequiredService<ISentenceIndex>();
            if ((await sentences.SummaryAsync(cancellationToken)).Generation.Length == 0)
            {
                throw IndexCheck.NoIndex(folder);
            }

            var request = await filters.RequestAsync(sentences, parsed, cancellationToken);
            var (number, printer) = (parsed.GetValue(top), HitPrinter.Of(parsed.GetValue(format)!));
            var queries = BatchFile.Queries(parsed.GetValue(query), parsed.GetValue(batch), out var badLines);
            var found = 0L;
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false), 1 << 16);
            foreach (var (name, text, where) in queries)
            {
                found += await printer.PrintAsync(sentences, request with { Query = text }, name, where, number, output, cancellationToken);
            }

            return badLines > 0 ? SeedSearchTool.Trouble : found > 0 ? SeedSearchTool.Done : SeedSearchTool.NothingFound;
        });
        return command;
    }
}
