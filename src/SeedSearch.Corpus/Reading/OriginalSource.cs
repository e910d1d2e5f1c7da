using System.IO.Compression;

namespace SeedSearch.Corpus.Reading;

/// <summary>
/// The files behind the articles, for readers who want to see them. A path from outside can only ever name a file that the
/// corpus reader would read: never one outside the corpus folder, a hidden one, one behind a link, or one of another format.
/// </summary>
public sealed class OriginalSource
{
    private readonly CorpusOptions _options;
    private readonly CorpusPlaces _places;

    /// <summary>The files that <paramref name="options"/> names.</summary>
    /// <exception cref="CorpusException">A path is not there, or there is no folder that holds them all.</exception>
    public OriginalSource(CorpusOptions options)
    {
        _options = options;
        _places = new CorpusPlaces(options);
    }

    /// <summary>The bytes of a file, as they are on disk.</summary>
    /// <param name="path">Relative to the corpus folder, with forward slashes: an article's SourceFile.</param>
    /// <returns>A stream that the caller closes; null when there is no such file in the corpus, or it can't be opened.</returns>
    public Stream? Open(string path)
    {
        if (Find(path) is not { } file)
            return null;
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 14, FileOptions.Asynchronous);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The text of a file, unpacked and decoded as for reading; with markup, where it has any.</summary>
    /// <param name="path">As for <see cref="Open"/>.</param>
    /// <param name="line">One line of a JSON-lines file, from 1; null for all of the file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Of a file no more than <see cref="CorpusOptions.LongestText"/>; null when there is no such file or line, or the line is longer.</returns>
    public async Task<string?> ReadTextAsync(string path, int? line, CancellationToken cancellationToken)
    {
        var bytes = Open(path);
        if (bytes is null)
            return null;
        await using var closed = bytes.ConfigureAwait(false);
        try
        {
            var content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(bytes, CompressionMode.Decompress) : bytes;
            var text = line is { } number
                ? await LineAsync(content, number, cancellationToken).ConfigureAwait(false)
                : Cut(await SourceText.ReadAsync(content, _options.LongestText, cancellationToken).ConfigureAwait(false));
            return text is { } found ? SourceText.Decode(found.Span, _ => { }) : null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>No more than may be shown, and no half character at the end.</summary>
    private ReadOnlyMemory<byte> Cut(ReadOnlyMemory<byte> bytes)
    {
        var end = bytes.Length;
        if (end > _options.LongestText)
        {
            for (end = _options.LongestText; end > 0 && (bytes.Span[end] & 0b1100_0000) == 0b1000_0000;)
                end--;
        }

        return bytes[..end];
    }

    private async Task<ReadOnlyMemory<byte>?> LineAsync(Stream content, int number, CancellationToken cancellationToken)
    {
        var lines = new LineReader(content, _options.LongestText);
        for (var at = 1; await lines.NextAsync(cancellationToken).ConfigureAwait(false); at++)
        {
            if (at == number)
                return lines.IsTooLong ? null : lines.Line;
        }

        return null;
    }

    /// <summary>The full path of a file of the corpus, or null. Every step of the way is looked at: none may be hidden or a link.</summary>
    private string? Find(string path)
    {
        if (string.IsNullOrEmpty(path) || path.Contains('\0', StringComparison.Ordinal) || SourceFormats.Of(path) is null)
            return null;
        if (OperatingSystem.IsWindows() && path.AsSpan().ContainsAny('\\', ':'))
            return null;

        var full = _places.Root;
        var steps = path.Split('/');
        for (var i = 0; i < steps.Length; i++)
        {
            // An empty step is a slash at the front or two in a row; ".", ".." and hidden names begin with a dot.
            if (steps[i].Length == 0 || steps[i][0] == '.')
                return null;
            full = Path.Combine(full, steps[i]);
            FileSystemInfo entry = i < steps.Length - 1 ? new DirectoryInfo(full) : new FileInfo(full);
            if (!entry.Exists || entry.LinkTarget is not null || CorpusPlaces.IsHidden(entry))
                return null;
        }

        return _places.IsBelowAStart(full) && !_places.IsLeftOut(full) ? full : null;
    }
}
