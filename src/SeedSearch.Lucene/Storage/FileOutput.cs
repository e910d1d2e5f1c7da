using Microsoft.Win32.SafeHandles;

namespace SeedSearch.Lucene.Storage;

/// <summary>A file of a folder being written.</summary>
internal sealed class FileOutput(string path, string name) : StorageOutput(name)
{
    private readonly SafeFileHandle _file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read | FileShare.Delete);
    private long _at;

    protected override void Emit(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(_file, bytes, _at);
        _at += bytes.Length;
    }

    protected override void Close() => _file.Dispose();
}
