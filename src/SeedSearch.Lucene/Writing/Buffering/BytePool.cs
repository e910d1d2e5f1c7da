using System.Runtime.CompilerServices;

namespace SeedSearch.Lucene.Writing.Buffering;

/// <summary>Memory for many small byte strings and streams, handed out from blocks of 64 KB; an address is block * 65,536 + place.</summary>
internal sealed class BytePool
{
    internal const int BlockBits = 16;
    internal const int BlockSize = 1 << BlockBits;
    private byte[][] _blocks = new byte[16][];
    private int _count;
    private int _at = BlockSize;

    internal long MemoryUsed => (long)_count * BlockSize;

    /// <summary>Room for some bytes in one block.</summary>
    internal int Allocate(int length)
    {
        if (_at + length > BlockSize)
        {
            if (_count == _blocks.Length) Array.Resize(ref _blocks, _count * 2);
            _blocks[_count++] = GC.AllocateUninitializedArray<byte>(BlockSize);
            _at = 0;
        }
        var address = (_count - 1) << BlockBits | _at;
        _at += length;
        return address;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref byte At(int address) => ref _blocks[(uint)address >> BlockBits][address & (BlockSize - 1)];

    /// <summary>Bytes that do not cross a block's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Span<byte> Slice(int address, int length) => _blocks[(uint)address >> BlockBits].AsSpan(address & (BlockSize - 1), length);
}
