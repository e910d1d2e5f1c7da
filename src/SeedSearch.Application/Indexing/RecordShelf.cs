using Microsoft.Win32.SafeHandles;
using SeedSearch.Application.Indexing.Records;

namespace SeedSearch.Application.Indexing;

/// <summary>
/// Records of articles that wait in a file until all are read and compared: they are most of what a run holds. Safe for many threads.
/// </summary>
/// <param name="file">Where they wait; belongs to the shelf from now on.</param>
/// <param name="end">Bytes of it that are taken already.</param>
/// <param name="trouble">What is said when the file can't be used: from the system's own words to one line with the cure.</param>
internal sealed class RecordShelf(SafeFileHandle file, long end, Func<string, string> trouble) : IDisposable
{
    private long end = end;

    /// <summary>A shelf in a temporary file that ends with the run.</summary>
    /// <exception cref="SeedSearchSetupException">There is no room for temporary files.</exception>
    public static RecordShelf Temporary() =>
        new(Guarded(() => File.OpenHandle(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose), NoTemporaryFiles), 0, NoTemporaryFiles);

    /// <summary>Where a record lies, in bytes.</summary>
    public readonly record struct Place(long Start, int Length);

    /// <exception cref="SeedSearchSetupException">There is no room for the file.</exception>
    public Place Put(ArticleRecord record) => Put(ArticleRecordFormat.Write(record));

    /// <exception cref="SeedSearchSetupException">There is no room for the file.</exception>
    public Place Put(byte[] bytes)
    {
        var start = Interlocked.Add(ref end, bytes.Length) - bytes.Length;
        return Guarded(() =>
        {
            RandomAccess.Write(file, bytes, start);
            return new Place(start, bytes.Length);
        }, trouble);
    }

    /// <param name="place">From <see cref="Put(ArticleRecord)"/>.</param>
    /// <param name="what">Which record, for messages.</param>
    public ArticleRecord Take(Place place, string what)
    {
        var bytes = new byte[place.Length];
        for (var read = 0; read < bytes.Length;)
        {
            var more = Guarded(() => RandomAccess.Read(file, bytes.AsSpan(read), place.Start + read), trouble);
            read += more > 0 ? more : throw new InvalidDataException($"the temporary record of {what} is cut off; start the run again");
        }

        return ArticleRecordFormat.Read(bytes, what);
    }

    public void Dispose() => file.Dispose();

    /// <summary>Works on a file; what goes wrong with it becomes one clear line.</summary>
    internal static T Guarded<T>(Func<T> work, Func<string, string> trouble)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SeedSearchSetupException(trouble(e.Message.ReplaceLineEndings(" ").TrimEnd('.')), e);
        }
    }

    private static string NoTemporaryFiles(string why) =>
        $"the folder for temporary files, {Path.GetTempPath()}, can't be used: {why}; make room there, or name another in the variable TMPDIR (on Windows TMP)";
}
