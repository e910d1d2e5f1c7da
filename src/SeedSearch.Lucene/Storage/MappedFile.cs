using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace SeedSearch.Lucene.Storage;

/// <summary>A file mapped into memory, read-only.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    private readonly SafeFileHandle _handle;

    private MappedFile(MemoryMappedFile file, MemoryMappedViewAccessor view, SafeFileHandle handle) => (_file, _view, _handle) = (file, view, handle);

    internal void Read(long offset, Span<byte> into)
    {
        while (!into.IsEmpty)
        {
            var read = RandomAccess.Read(_handle, into, offset);
            if (read == 0) throw new EndOfStreamException();
            into = into[read..];
            offset += read;
        }
    }

    internal static StorageInput Open(string path, string name)
    {
        var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(handle);
        if (length == 0)
        {
            handle.Dispose();
            return new StorageInput(name, null, 0, null);
        }
        var file = MemoryMappedFile.CreateFromFile(handle, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new StorageInput(name, start + view.PointerOffset, length, new MappedFile(file, view, handle));
    }

    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
