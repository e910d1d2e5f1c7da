namespace SeedSearch.Corpus.Reading;

/// <summary>What a source file looked like, so that a later run can tell whether it has changed.</summary>
/// <param name="Path">Relative to the corpus folder, with forward slashes.</param>
/// <param name="Length">Bytes on disk.</param>
/// <param name="LastWrite">When it was last written, UTC, as the file system says.</param>
/// <param name="Hash">SHA-256 of its bytes, in small hexadecimal letters; null as long as it has not been read.</param>
public sealed record SourceFileState(string Path, long Length, DateTime LastWrite, string? Hash = null);
