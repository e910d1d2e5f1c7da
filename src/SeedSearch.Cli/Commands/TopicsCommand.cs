using System.CommandLine;
using SeedSearch.Application.Annotating;

namespace SeedSearch.Cli.Commands;

/// <summary><c>seedsearch topics TEXT</c>: why a text got a topic.</summary>
internal static class TopicsCommand
{
    public static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "A sentence" };
        var topics = new Option<string?>("--topics") { Description = "A topics.yaml instead of the shipped one", HelpName = "FILE" };
        var command = new Command("topics", "Say which topics a text has, and why") { text, topics };
        command.SetAction(parsed =>
        {
            var reasons = TopicReasons.Of(parsed.GetValue(text)!, parsed.GetValue(topics));
            foreach (var reason in reasons)
            {
                var code = reason.Code is null ? "" : $" ({reason.Code})";
                var verdict = reason.IsGiven ? "" : ", too little";
                Console.WriteLine(FormattableString.Invariant($"{reason.Topic}{code}: {reason.Score:0.##}{verdict}"));
                foreach (var word in reason.Evidence)
                {
                    var times = word.Times > 1 ? $", {word.Times} times" : "";
                    Console.WriteLine(FormattableString.Invariant($"  {word.Weight:+0.##;-0.##}  \"{word.Printed}\"{times}  (entry \"{word.Entry}\", line {word.Line})"));
                }
            }

            return reasons.Any(r => r.IsGiven) ? SeedSearchTool.Done : SeedSearchTool.NothingFound;
        });
        return command;
    }
}
