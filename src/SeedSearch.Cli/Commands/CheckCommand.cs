using System.CommandLine;
using SeedSearch.Application;
using SeedSearch.Application.Indexing;

namespace SeedSearch.Cli.Commands;

/// <summary><c>seedsearch check --index DIR</c>: reads every file of an index and compares its checksum.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var index = new Option<string>("--index") { Description = "The folder of the index", HelpName = "DIR", Required = true };
        var command = new Command("check", "Look through an index for damage") { index };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(index)!;
            var found = IndexCheck.Run(folder);
            if (found.PassedOver is { } damage)
            {
                throw new SeedSearchSetupException(FormattableString.Invariant($"{folder} is damaged; an older state of {found.Documents} documents is searched in its place. {damage}"));
            }

            Console.WriteLine(FormattableString.Invariant($"{folder} is sound: {found.Documents} documents"));
            return SeedSearchTool.Done;
        });
        return command;
    }
}
