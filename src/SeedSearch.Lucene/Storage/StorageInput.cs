namespace SeedSearch.Lucene.Storage;

/// <summary>
/// A file, or a part of one, as bytes in memory. The bytes are valid until <see cref="Dispose"/>, and whoever holds a span must
/// hold the input too.
/// </summary>
public sealed unsafe class StorageInput : IDisposable
{
    private readonly byte* _start;
    private IDisposable? _owner;

    internal StorageInput(string name, byte* start, long length, IDisposable? owner)
    {
        Name = name;
        Length = length;
        _start = start;
        _owner = owner;
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>Bytes.</summary>
    public long Length { get; }

    /// <summary>All bytes.</summary>
    /// <exception cref="NotSupportedException">The file is larger than a span can be (2 GB).</exception>
    public ReadOnlySpan<byte> Span => Length <= int.MaxValue
        ? new ReadOnlySpan<byte>(_start, (int)Length)
        : throw new NotSupportedException($"{Name} has {Length} bytes; files up to {int.MaxValue} bytes are read here. Use more than one index.");

    /// <summary>Some of the bytes.</summary>
    /// <exception cref="CorruptIndexException">The file has no such place.</exception>
    public ReadOnlySpan<byte> Slice(long offset, long length)
    {
        if (offset < 0 || length < 0 || length > int.MaxValue || offset > Length - length)
            throw new CorruptIndexException(Name, offset, $"expected {length} bytes, but the file has {Length}");
        return new ReadOnlySpan<byte>(_start + offset, (int)length);
    }

    /// <summary>
    /// Copies bytes without mapping them in: for what is read once from start to end, and would only push out what others need.
    /// </summary>
    internal void CopyTo(long offset, Span<byte> into)
    {
        if (_owner is MappedFile file && offset >= 0 && offset <= Length - into.Length) file.Read(offset, into);
        else Slice(offset, into.Length).CopyTo(into);
    }

    /// <summary>Reads on from a place.</summary>
    internal ByteCursor CursorAt(long place)
    {
        if (place < 0 || place > Length) throw new CorruptIndexException(Name, place, $"expected a place within the file's {Length} bytes");
        return new ByteCursor(Span[(int)place..], Name, place);
    }

    /// <summary>A part of the file as an input of its own, which does not keep the file open.</summary>
    internal StorageInput Part(string name, long offset, long length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
            throw new CorruptIndexException(Name, offset, $"expected {length} bytes of {name}, but the file has {Length}");
        return new StorageInput(name, _start + offset, length, null);
    }

    /// <summary>Gives the bytes back; spans of them must not be used any more.</summary>
    public void Dispose()
    {
        _owner?.Dispose();
        _owner = null;
    }
}
