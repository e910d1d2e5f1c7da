namespace SeedSearch.TestKit.Java;

/// <summary>What a Java program did.</summary>
/// <param name="ExitCode">0 when it went well.</param>
/// <param name="Output">All of its standard output.</param>
/// <param name="Errors">All of its standard error.</param>
public sealed record JavaRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of the output, when the program went well.</summary>
    /// <exception cref="InvalidOperationException">It did not.</exception>
    public string[] Lines() => ExitCode == 0
        ? Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        : throw new InvalidOperationException($"Java ended with {ExitCode}: {Errors}");
}
