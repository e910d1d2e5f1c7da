using Microsoft.Win32.SafeHandles;
using SeedSearch.Application.Indexing.Records;

namespace SeedSearch.Application.Indexing;

/// <summary>
/// Records of articles that wait until all are read and compared, in a temporary file that ends with the run: they are most of what a run holds. Safe for many threads.
/// </summary>
internal sealed class RecordShelf : IDisposable
{
    private readonly SafeFileHandle file;
    private long end;

    /// <exception cref="SeedSearchSetupException">There is no room for temporary files.</exception>
    public RecordShelf() => file = Guarded(() => File.OpenHandle(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose));

    /// <summary>Where a record lies, in bytes.</summary>
    public readonly record struct Place(long Start, int Length);

    /// <exception cref="SeedSearchSetupException">There is no room for temporary files.</exception>
    public Place Put(ArticleRecord record)
    {
        var bytes = ArticleRecordFormat.Write(record);
        var start = Interlocked.Add(ref end, bytes.Length) - bytes.Length;
        return Guarded(() =>
        {
            RandomAccess.Write(file, bytes, start);
            return new Place(start, bytes.Length);
        });
    }

    /// <param name="place">From <see cref="Put"/>.</param>
    /// <param name="what">Which record, for messages.</param>
    public ArticleRecord Take(Place place, string what)
    {
        var bytes = new byte[place.Length];
        for (var read = 0; read < bytes.Length;)
        {
            var more = Guarded(() => RandomAccess.Read(file, bytes.AsSpan(read), place.Start + read));
            read += more > 0 ? more : throw new InvalidDataException($"the temporary record of {what} is cut off; start the run again");
        }

        return ArticleRecordFormat.Read(bytes, what);
    }

    public void Dispose() => file.Dispose();

    private static T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SeedSearchSetupException($"the folder for temporary files, {Path.GetTempPath()}, can't be used: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}; make room there, or name another in the variable TMPDIR (on Windows TMP)", e);
        }
    }
}
