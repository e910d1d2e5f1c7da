namespace SeedSearch.TestKit.Requirements;

/// <summary>Finds what tests need, and says why a test cannot run.</summary>
public static class Needs
{
    /// <summary>Whether this is a run of continuous integration, where a missing tool is a failure.</summary>
    public static bool IsContinuousIntegration =>
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The folder that holds SeedSearch.sln.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>The folder of public data beside the checkout, or null.</summary>
    public static string? SharedFolder => Existing(Path.GetFullPath(Path.Combine(RepositoryRoot, "..", "shared")));

    /// <summary>The folder that holds Lucene 4.10.4's jars (SEEDSEARCH_LUCENE_JARS overrides), or null.</summary>
    public static string? LuceneJars =>
        new[] { Environment.GetEnvironmentVariable("SEEDSEARCH_LUCENE_JARS"), "/usr/share/java" }
            .FirstOrDefault(folder => folder is not null && File.Exists(Path.Combine(folder, "lucene-core-4.10.4.jar")));

    /// <summary>The Java runtime, or null.</summary>
    public static string? Java => OnPath("java");

    /// <summary>The Java compiler, or null.</summary>
    public static string? JavaCompiler => OnPath("javac");

    /// <summary>The folder of the Unicode character database, or null.</summary>
    public static string? UnicodeData => Existing("/usr/share/unicode/auxiliary") is null ? null : "/usr/share/unicode";

    /// <summary>A Chromium (SEEDSEARCH_CHROMIUM overrides), or null.</summary>
    public static string? Browser =>
        Environment.GetEnvironmentVariable("SEEDSEARCH_CHROMIUM") ?? OnPath("chromium") ?? OnPath("chromium-browser") ?? OnPath("google-chrome");

    /// <summary>The reason to skip a test, or null when it is to run.</summary>
    public static string? WhyNot(params Need[] needs)
    {
        foreach (var need in needs)
        {
            var (isThere, wanted, isRequired) = need switch
            {
                Need.JavaLucene => (Java is not null && LuceneJars is not null, "Java and Lucene 4.10.4 (Debian: default-jre-headless, liblucene4.10-java)", true),
                Need.JavaCompiler => (JavaCompiler is not null, "a Java compiler (Debian: default-jdk-headless)", true),
                Need.UnicodeData => (UnicodeData is not null, "the Unicode character database (Debian: unicode-data)", true),
                Need.Browser => (Browser is not null, "Chromium (Debian: chromium)", true),
                Need.SharedData => (SharedFolder is not null, "the folder of public data beside the checkout", false),
                Need.SlowProofs => (Environment.GetEnvironmentVariable("SEEDSEARCH_SLOW") == "1", "SEEDSEARCH_SLOW=1", false),
                _ => throw new ArgumentOutOfRangeException(nameof(needs), need, null),
            };
            if (!isThere && !(isRequired && IsContinuousIntegration))
            {
                return "needs " + wanted;
            }
        }

        return null;
    }

    private static string? OnPath(string program)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd", ".bat"] : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, program + ending)))
            .FirstOrDefault(File.Exists);
    }

    private static string? Existing(string folder) => Directory.Exists(folder) ? folder : null;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SeedSearch.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no folder above {AppContext.BaseDirectory} holds SeedSearch.sln: run the tests from a checkout");
    }
}
