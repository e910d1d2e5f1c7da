using System.Diagnostics;

namespace SeedSearch.Lucene.Tests.Querying;

/// <summary>The whole way of a query gives the same to the last bit on a processor without vectors.</summary>
public sealed class WithoutVectorsTests
{
    [Fact]
    public async Task Queries_of_all_kinds_are_answered_the_same_with_vectors_and_without()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WithoutVectorsTests).Assembly.Location, "81"]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_EnableHWIntrinsic"] = "0";
        start.Environment["DOTNET_EnableAVX"] = "0";
        using var program = Process.Start(start)!;
        var lines = (await program.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        await program.WaitForExitAsync();
        Assert.Equal(0, program.ExitCode);
        Assert.Equal("no vectors", lines[0]);
        Assert.Equal(AnswersProgram.Answers(81), lines.Skip(1));
    }
}
