using System.CommandLine;
using System.CommandLine.Invocation;
using SeedSearch.Application;
using SeedSearch.Cli.Commands;

namespace SeedSearch.Cli;

/// <summary>The tool: its commands, and what becomes of trouble. Exit codes: 0 found or done, 1 nothing found, 2 trouble.</summary>
internal static class SeedSearchTool
{
    public const int Done = 0;
    public const int NothingFound = 1;
    public const int Trouble = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            var slip = parsed.UnmatchedTokens is [var token, ..] ? $"\"{token}\" is no command or option here" : string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Complain($"{slip} (seedsearch --help says what there is)");
            return Trouble;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (SeedSearchSetupException e)
        {
            Complain(e.Message);
        }
        catch (OperationCanceledException)
        {
            Complain(parsed.CommandResult.Command.Name == "index" ? "stopped; start it again, and it goes on where it was" : "stopped");
        }
        catch (IOException e) when (IsClosedPipe(e))
        {
            return Done; // whoever read our output has read enough
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Complain(e.Message);
        }

        return Trouble;
    }

    public static void Complain(string problem) => Console.Error.WriteLine("seedsearch: " + problem.ReplaceLineEndings(" "));

    private static RootCommand Root() => new("Who said what about what, and where was it printed? Searches the sentences of news articles.")
    {
        IndexCommand.Create(),
        SearchCommand.Create(),
        AnnotateCommand.Create(),
        TopicsCommand.Create(),
        CheckCommand.Create(),
    };

    // EPIPE on Linux and macOS, ERROR_NO_DATA and ERROR_BROKEN_PIPE on Windows.
    private static bool IsClosedPipe(IOException e) => (e.HResult & 0xFFFF) is 32 or 109 or 232;
}
