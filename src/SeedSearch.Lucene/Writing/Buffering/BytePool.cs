using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SeedSearch.Lucene.Writing.Buffering;

/// <summary>
/// Memory for many small byte strings and streams, handed out from slabs of 1 MB; an address is slab * 1,048,576 + place. It lies outside
/// the managed heap, so that all of it is given back the moment a segment is written.
/// </summary>
internal sealed unsafe class BytePool : IDisposable
{
    private const int SlabBits = 20;
    private const int SlabSize = 1 << SlabBits;

    /// <summary>Addresses are 31 bits.</summary>
    private const int MostSlabs = 1 << (31 - SlabBits);
    private nint[] _slabs = new nint[16];
    private int _count;
    private int _at = SlabSize;

    ~BytePool() => Free();

    /// <summary>Bytes handed out.</summary>
    internal long MemoryUsed => (long)_count * SlabSize - (SlabSize - _at);

    /// <summary>Room for some bytes that lie together.</summary>
    internal int Allocate(int length)
    {
        if (_at + length > SlabSize) AddSlab();
        var address = (_count - 1) << SlabBits | _at;
        _at += length;
        return address;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref byte At(int address) => ref Unsafe.AsRef<byte>((byte*)_slabs[address >> SlabBits] + (address & (SlabSize - 1)));

    /// <summary>Bytes that were handed out together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Span<byte> Slice(int address, int length) => new((byte*)_slabs[address >> SlabBits] + (address & (SlabSize - 1)), length);

    private void AddSlab()
    {
        if (_count == MostSlabs) throw new InvalidOperationException("A segment in memory can't grow beyond 2 GB.");
        if (_count == _slabs.Length) Array.Resize(ref _slabs, _count * 2);
        _slabs[_count++] = (nint)NativeMemory.Alloc(SlabSize);
        _at = 0;
    }

    private void Free()
    {
        while (_count > 0) NativeMemory.Free((void*)_slabs[--_count]);
        _at = SlabSize;
    }

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }
}
