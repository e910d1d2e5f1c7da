using SeedSearch.Application;

namespace SeedSearch.Web.Hosting;

/// <summary>Looks at the folders before anything starts, so that trouble is one clear line and not a stack of calls.</summary>
internal static class FolderChecks
{
    /// <summary>Checks that there is something to read, and somewhere to write.</summary>
    /// <exception cref="SeedSearchSetupException">A folder is missing, empty, or can't be read or written.</exception>
    public static void Check(HostArguments arguments)
    {
        CheckCorpus(arguments.Corpus);
        CheckIndex(arguments.Index);
    }

    private static void CheckCorpus(string folder)
    {
        if (File.Exists(folder)) throw new SeedSearchSetupException($"The corpus folder {folder} is a file: name the folder it stands in with --corpus FOLDER.");
        if (!Directory.Exists(folder)) throw new SeedSearchSetupException($"The corpus folder {folder} does not exist: make it and put articles into it, or name another with --corpus FOLDER.");
        try
        {
            if (!Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any())
                throw new SeedSearchSetupException($"The corpus folder {folder} is empty: put articles into it, or name another with --corpus FOLDER.");
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new SeedSearchSetupException($"The corpus folder {folder} can't be read ({error.Message.TrimEnd('.')}): mend its permissions, or name another with --corpus FOLDER.", error);
        }
    }

    private static void CheckIndex(string folder)
    {
        if (File.Exists(folder)) throw new SeedSearchSetupException($"The index folder {folder} is a file: name a folder with --index FOLDER.");
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, Path.GetRandomFileName());
            using (File.Create(probe, 1, FileOptions.DeleteOnClose))
            {
            }
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException or NotSupportedException)
        {
            throw new SeedSearchSetupException($"The index folder {folder} can't be written ({error.Message.TrimEnd('.')}): mend its permissions, or name another with --index FOLDER.", error);
        }
    }
}
