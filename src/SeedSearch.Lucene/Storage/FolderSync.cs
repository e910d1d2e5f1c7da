using System.Runtime.InteropServices;

namespace SeedSearch.Lucene.Storage;

/// <summary>Makes the names in a folder outlive a loss of power, where the system lets a folder be opened as a file.</summary>
internal static partial class FolderSync
{
    // .NET does not open folders, so the C library is asked; where there is none of that name, or the file system can't do it,
    // the commit goes on without, as Lucene's does.
    internal static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows()) return; // NTFS journals names; a folder can't be opened for flushing.
        try
        {
            var descriptor = Open(folder, 0);
            if (descriptor < 0) return;
            _ = FlushDescriptor(descriptor);
            _ = Close(descriptor);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int FlushDescriptor(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
