using SeedSearch.Application;

namespace SeedSearch.Web.Hosting;

/// <summary>What the reader asked for on the command line.</summary>
/// <param name="Corpus">The folder of articles, full path.</param>
/// <param name="Index">The folder of the index, full path.</param>
/// <param name="Urls">Addresses to listen on, separated by semicolons; loopback unless told otherwise.</param>
internal sealed record HostArguments(string Corpus, string Index, string Urls)
{
    /// <summary>Where the app listens when nobody says otherwise: this machine only.</summary>
    public const string DefaultUrls = "http://localhost:5080";

    /// <summary>The usage, printed for --help and behind a slip.</summary>
    public const string Usage = "usage: SeedSearch.Web [--corpus FOLDER] [--index FOLDER] [--urls URL]";

    // What ASP.NET's own tools and test hosts pass along.
    private static readonly string[] PassedOn = ["--environment", "--contentRoot", "--applicationName"];

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="SeedSearchSetupException">An argument is unknown or lacks its value.</exception>
    public static HostArguments Read(IReadOnlyList<string> args)
    {
        var data = DataFolder();
        var (corpus, index, urls) = (Path.Combine(data, "corpus"), Path.Combine(data, "index"), DefaultUrls);
        for (var i = 0; i < args.Count; i++)
        {
            var (name, value) = args[i].Split('=', 2) is [var before, var after] ? (before, after) : (args[i], null);
            string Value() => value ?? (++i < args.Count ? args[i] : throw new SeedSearchSetupException($"{name} needs a value. {Usage}"));
            switch (name)
            {
                case "--corpus": corpus = Value(); break;
                case "--index": index = Value(); break;
                case "--urls": urls = Value(); break;
                case var other when PassedOn.Contains(other): Value(); break;
                default: throw new SeedSearchSetupException($"Unknown argument {args[i]}. {Usage}");
            }
        }

        return new(Path.GetFullPath(corpus), Path.GetFullPath(index), urls);
    }

    /// <summary>The nearest folder "index-data" from here upwards, else from the program upwards, else one to be made here.</summary>
    private static string DataFolder()
        => Upwards(Directory.GetCurrentDirectory()) ?? Upwards(AppContext.BaseDirectory) ?? Path.Combine(Directory.GetCurrentDirectory(), "index-data");

    private static string? Upwards(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "index-data");
            if (Directory.Exists(data)) return data;
        }

        return null;
    }
}
