using SeedSearch.Corpus.Reading.Formats;

namespace SeedSearch.Corpus.Reading;

/// <summary>Where a corpus lies on disk: its root folder, and which of the files below belong to it.</summary>
internal sealed class CorpusPlaces
{
    /// <summary>How the file system tells names apart.</summary>
    public static readonly StringComparison NameComparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly string[] _leaveOut;
    private readonly HashSet<string> _jsonLines;

    /// <exception cref="CorpusException">A path is not there, or there is no folder that holds them all.</exception>
    public CorpusPlaces(CorpusOptions options)
    {
        if (options.Paths.Count + options.JsonLines.Count == 0)
            throw new CorpusException("no corpus: name a folder or a file to read");
        _jsonLines = new(options.JsonLines.Select(ExistingFile), StringComparer.Ordinal);
        Starts = [.. options.Paths.Select(Existing).Concat(_jsonLines).Distinct(StringComparer.Ordinal)];
        Root = Starts.Select(start => File.Exists(start) ? Path.GetDirectoryName(start)! : start).Aggregate(Common);
        _leaveOut = [.. options.LeaveOut.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))];
    }

    /// <summary>The folders and files that were named, in full.</summary>
    public IReadOnlyList<string> Starts { get; }

    /// <summary>The folder that all paths of the corpus are relative to, in full.</summary>
    public string Root { get; }

    /// <summary>A full path as the corpus names it.</summary>
    public string Relative(string fullPath)
    {
        var path = Path.GetRelativePath(Root, fullPath);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>A path of the corpus in full; what it names need not be there.</summary>
    public string Full(string relative) => Path.Combine(Root, relative);

    /// <summary>The format of a file of the corpus, or null when nothing tells it.</summary>
    public SourceFormat? FormatOf(string fullPath) => _jsonLines.Contains(fullPath) ? SourceFormats.JsonLines : SourceFormats.Of(fullPath);

    /// <summary>Whether a file or folder is one that readers of a folder don't see: its name begins with a dot, or it is marked so.</summary>
    public static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || (OperatingSystem.IsWindows() && entry.Attributes.HasFlag(FileAttributes.Hidden));

    /// <summary>Whether a folder, or one above it, is to be left out.</summary>
    public bool IsLeftOut(string fullPath) => _leaveOut.Any(folder => IsAtOrBelow(fullPath, folder));

    /// <summary>Whether the path is one of <see cref="Starts"/> or below one.</summary>
    public bool IsBelowAStart(string fullPath) => Starts.Any(start => IsAtOrBelow(fullPath, start));

    private static bool IsAtOrBelow(string path, string folder) =>
        path.Equals(folder, NameComparison)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, NameComparison);

    private static string Existing(string path)
    {
        var full = path.Length == 0 ? "" : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Directory.Exists(full) || File.Exists(full)
            ? full
            : throw new CorpusException($"no such folder or file: {path}; name the folder that holds your articles");
    }

    private static string ExistingFile(string path) =>
        Existing(path) is var full && File.Exists(full) ? full : throw new CorpusException($"{path} is a folder, not a file of JSON lines; name a file");

    private static string Common(string one, string other)
    {
        for (var folder = one; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsAtOrBelow(other, folder))
                return folder;
        }

        throw new CorpusException($"{one} and {other} lie on different drives; index them one after the other");
    }
}
