using System.Net;
using System.Net.Sockets;
using SeedSearch.Application;
using SeedSearch.Web.Hosting;

namespace SeedSearch.Web.Tests;

/// <summary>The start from a command line: what keeps it from starting is one line, and exit code 2.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("seedsearch-start-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("--corpus", "needs a value")]
    [InlineData("--port=1", "Unknown argument --port=1")]
    [InlineData("corpus", "Unknown argument corpus")]
    public void A_slip_in_the_arguments_is_told_with_the_usage(string argument, string told)
    {
        var trouble = Assert.Throws<SeedSearchSetupException>(() => HostArguments.Read([argument]));
        Assert.Contains(told, trouble.Message, StringComparison.Ordinal);
        Assert.Contains("usage:", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_are_meant_from_where_the_reader_stands_and_the_app_listens_to_this_machine_alone()
    {
        var read = HostArguments.Read(["--corpus", "x", "--index=y"]);
        Assert.Equal((Path.GetFullPath("x"), Path.GetFullPath("y"), "http://localhost:5080"), (read.Corpus, read.Index, read.Urls));
    }

    [Theory]
    [InlineData("--corpus")]
    [InlineData("--index")]
    public async Task A_file_in_the_place_of_a_folder_ends_with_2(string argument)
    {
        var file = Path.Combine(folder, "a-file.txt");
        await File.WriteAllTextAsync(file, "text");
        Assert.Equal((2, true), await RunAsync("is a file", argument, file));
    }

    [Fact]
    public async Task A_missing_corpus_ends_with_2() => Assert.Equal((2, true), await RunAsync("does not exist", "--corpus", Path.Combine(folder, "none")));

    [Fact]
    public async Task An_empty_corpus_ends_with_2() => Assert.Equal((2, true), await RunAsync("is empty", "--corpus", Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName));

    [Fact]
    public async Task An_index_that_cannot_be_written_ends_with_2()
    {
        var file = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(file, "a file, not a folder");
        Assert.Equal((2, true), await RunAsync("can't be written", "--corpus", folder, "--index", Path.Combine(file, "index")));
    }

    [Fact]
    public async Task A_port_in_use_ends_with_2()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), "A sentence stands here.");
        var urls = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        Assert.Equal((2, true), await RunAsync("is in use", "--corpus", folder, "--index", Path.Combine(folder, "index"), "--urls", urls));
    }

    [Fact]
    public async Task A_port_that_is_none_ends_with_2()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), "A sentence stands here.");
        Assert.Equal((2, true), await RunAsync("a port is a number from 0 to 65535", "--corpus", folder, "--index", Path.Combine(folder, "index"), "--urls", "http://127.0.0.1:80808"));
    }

    [Fact]
    public async Task An_address_that_is_none_ends_with_2()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), "A sentence stands here.");
        Assert.Equal((2, true), await RunAsync("Can't listen on", "--corpus", folder, "--index", Path.Combine(folder, "index"), "--urls", "nonsense"));
    }

    [Fact]
    public async Task Progress_is_a_line_and_the_end_names_what_was_left_out()
    {
        using var console = new StringWriter();
        var progress = new ConsoleProgress(console, isFile: true);
        progress.Show(new("reading", 3, 12, 3, 45, 0, TimeSpan.FromSeconds(1)));
        progress.End(new() { Articles = 12, Changes = (12, 0, 0), Sentences = 180, Skipped = [new("a.txt", 3, "no UTF-8", "save it as UTF-8")], Took = TimeSpan.FromSeconds(2) });
        await console.FlushAsync();
        Assert.Contains("3 of 12 files, 3 articles, 45 sentences, 1.0 s", console.ToString(), StringComparison.Ordinal);
        Assert.Contains("a.txt:3: no UTF-8; save it as UTF-8", console.ToString(), StringComparison.Ordinal);
    }

    // The exit code, and whether standard error held one line that says so.
    private static async Task<(int Code, bool IsOneLine)> RunAsync(string told, params string[] args)
    {
        var (before, errors) = (Console.Error, new StringWriter());
        Console.SetError(errors);
        try
        {
            var code = await Start.RunAsync(args);
            var lines = errors.ToString().TrimEnd().Split('\n');
            return (code, lines is [var line] && line.Contains(told, StringComparison.Ordinal));
        }
        finally
        {
            Console.SetError(before);
            await errors.DisposeAsync();
        }
    }
}
