using System.CommandLine;
using SeedSearch.Application;

namespace SeedSearch.Cli.Commands;

/// <summary>The options that name other lists than the shipped ones.</summary>
internal sealed class Lists
{
    private readonly Option<string?> topics = new("--topics") { Description = "A topics.yaml instead of the shipped one", HelpName = "FILE" };
    private readonly Option<string?> organisations = new("--organisations") { Description = "An organisations.yaml instead of the shipped one", HelpName = "FILE" };
    private readonly Option<string?> people = new("--people") { Description = "A people.yaml instead of the shipped one", HelpName = "FILE" };

    public Lists(Command command)
    {
        command.Options.Add(topics);
        command.Options.Add(organisations);
        command.Options.Add(people);
    }

    public void Set(SeedSearchOptions options, ParseResult parsed)
    {
        options.Topics = parsed.GetValue(topics);
        options.Organisations = parsed.GetValue(organisations);
        options.People = parsed.GetValue(people);
    }
}
