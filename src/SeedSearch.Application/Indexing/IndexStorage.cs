using SeedSearch.Lucene;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Application.Indexing;

/// <summary>Opens the index's folder, and says in one line what is wrong where it can't be.</summary>
internal static class IndexStorage
{
    public static FileStorage Open(string folder)
    {
        try
        {
            return new FileStorage(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new SeedSearchSetupException($"the index folder {folder} can't be used: {Line(e)}; name another with --index", e);
        }
    }

    /// <summary>Runs work on the index; what goes wrong with its files becomes one clear line.</summary>
    public static T Guarded<T>(string folder, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (CorruptIndexException e)
        {
            throw new SeedSearchSetupException($"the index in {folder} is damaged: {Line(e)}; delete the folder and index again", e);
        }
        catch (Exception e) when (e is IndexFormatException or NotSupportedException)
        {
            throw new SeedSearchSetupException($"the index in {folder} can't be read: {Line(e)}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SeedSearchSetupException($"the index folder {folder} can't be used: {Line(e)}", e);
        }
    }

    private static string Line(Exception e) => e.Message.ReplaceLineEndings(" ").TrimEnd('.');
}
