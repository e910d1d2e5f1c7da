using System.IO.Compression;
using System.Text;
using SeedSearch.Corpus;

namespace SeedSearch.Application.Reading;

/// <summary>Opens the file behind an article: only below the corpus folder, never through a link, never more than a reader can look at.</summary>
internal static class SourceFiles
{
    /// <value>Bytes, unpacked, that are shown of a file.</value>
    private const int Most = 4 << 20;

    /// <summary>The file's text, or the article's line of it; null when it is gone or lies elsewhere.</summary>
    public static string? Read(string? root, Article article, CancellationToken cancellationToken)
    {
        if (root is null || PathBelow(root, article.SourceFile) is not { } path)
        {
            return null;
        }

        try
        {
            using var file = File.OpenRead(path);
            using var content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
            using var reader = new StreamReader(content, Encoding.UTF8);
            return article.SourceLine is { } line ? Line(reader, line, cancellationToken) : Start(reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    private static string? PathBelow(string root, string relative)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        var path = Path.GetFullPath(Path.Combine(folder, relative));
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(path))
        {
            return null;
        }

        for (FileSystemInfo? at = new FileInfo(path); at is not null && at.FullName.Length > folder.Length; at = Directory.GetParent(at.FullName))
        {
            if (at.LinkTarget is not null)
            {
                return null;
            }
        }

        return path;
    }

    private static string? Line(StreamReader reader, int line, CancellationToken cancellationToken)
    {
        for (var at = 1; reader.ReadLine() is { } text; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (at == line)
            {
                return text;
            }
        }

        return null;
    }

    private static string Start(StreamReader reader)
    {
        var text = new char[Most];
        return new string(text, 0, reader.ReadBlock(text));
    }
}
