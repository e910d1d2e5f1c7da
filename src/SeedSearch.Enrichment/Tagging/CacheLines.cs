using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SeedSearch.Enrichment.Tagging;

/// <summary>A table that begins where a line of the processor's memory begins: what is as long as a line, or half of it, never lies across two. Never moves.</summary>
/// <typeparam name="T">A number.</typeparam>
internal sealed class CacheLines<T>
    where T : unmanaged
{
    /// <summary>Bytes of a line on the processors of today.</summary>
    private const int Line = 64;

    private readonly T[] room;
    private readonly int first;

    /// <summary>A table of <paramref name="length"/> zeros.</summary>
    public CacheLines(int length)
    {
        var size = Unsafe.SizeOf<T>();
        room = GC.AllocateArray<T>(length + (Line / size), pinned: true);
        first = (int)(-(long)Marshal.UnsafeAddrOfPinnedArrayElement(room, 0) & (Line - 1)) / size;
        Length = length;
    }

    /// <summary>Number of entries.</summary>
    public int Length { get; }

    /// <summary>All entries.</summary>
    public Span<T> All => room.AsSpan(first, Length);

    /// <summary>The first entry.</summary>
    public ref T First => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(room), first);
}
