using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SeedSearch.Lucene.Writing.Buffering;

/// <summary>Different byte strings, numbered in the order they came: a hash table with open addressing over a <see cref="BytePool"/>.</summary>
internal sealed class BytesHash(BytePool pool)
{
    private ulong[] _table = new ulong[256]; // hash << 32 | id + 1; 0: free
    private int[] _texts = new int[128];

    internal int Count { get; private set; }

    internal long MemoryUsed => _table.Length * 8L + _texts.Length * 4L;

    /// <summary>The number of a string; it is added when it is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Intern(ReadOnlySpan<byte> bytes)
    {
        var hash = Hash(bytes);
        var mask = (uint)_table.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var entry = _table[slot];
            if (entry == 0) return Add(bytes, hash, slot);
            if ((uint)(entry >> 32) != hash) continue;
            var id = (int)(uint)entry - 1;
            if (this[id].SequenceEqual(bytes)) return id;
        }
    }

    /// <summary>The number of a string; -1 when it is not there.</summary>
    internal int Find(ReadOnlySpan<byte> bytes)
    {
        var hash = Hash(bytes);
        var mask = (uint)_table.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var entry = _table[slot];
            if (entry == 0) return -1;
            if ((uint)(entry >> 32) == hash && this[(int)(uint)entry - 1].SequenceEqual(bytes)) return (int)(uint)entry - 1;
        }
    }

    /// <summary>The string of a number.</summary>
    internal ReadOnlySpan<byte> this[int id]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var address = _texts[id];
            var length = Unsafe.ReadUnaligned<ushort>(ref pool.At(address));
            return pool.Slice(address, length + 2)[2..];
        }
    }

    /// <summary>The numbers in the order of their strings.</summary>
    internal int[] Sorted()
    {
        var ids = new int[Count];
        var keys = new ulong[Count];
        Span<byte> start = stackalloc byte[8];
        for (var id = 0; id < Count; id++)
        {
            ids[id] = id;
            var bytes = this[id];
            start.Clear();
            bytes[..Math.Min(8, bytes.Length)].CopyTo(start);
            keys[id] = BinaryPrimitives.ReadUInt64BigEndian(start);
        }
        Array.Sort(keys, ids);
        for (var from = 0; from < ids.Length;)
        {
            var to = from + 1;
            while (to < ids.Length && keys[to] == keys[from]) to++;
            if (to - from > 1) ids.AsSpan(from, to - from).Sort((a, b) => this[a].SequenceCompareTo(this[b]));
            from = to;
        }
        return ids;
    }

    private int Add(ReadOnlySpan<byte> bytes, uint hash, uint slot)
    {
        var address = pool.Allocate(bytes.Length + 2);
        Unsafe.WriteUnaligned(ref pool.At(address), (ushort)bytes.Length);
        bytes.CopyTo(pool.Slice(address, bytes.Length + 2)[2..]);
        if (Count == _texts.Length) Array.Resize(ref _texts, Count * 2);
        _texts[Count] = address;
        _table[slot] = (ulong)hash << 32 | (uint)(Count + 1);
        if (++Count * 2 > _table.Length) Grow();
        return Count - 1;
    }

    private void Grow()
    {
        var table = new ulong[_table.Length * 2];
        var mask = (uint)table.Length - 1;
        foreach (var entry in _table)
        {
            if (entry == 0) continue;
            var slot = (uint)(entry >> 32) & mask;
            while (table[slot] != 0) slot = (slot + 1) & mask;
            table[slot] = entry;
        }
        _table = table;
    }

    // Eight bytes a step, multiplied and folded; odd constants without structure (of splitmix64).
    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        const ulong factor = 0x9E3779B97F4A7C15;
        var hash = (ulong)bytes.Length * factor;
        ref var start = ref MemoryMarshal.GetReference(bytes);
        var at = 0;
        for (; at + 8 <= bytes.Length; at += 8)
            hash = Fold((hash ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, at))) * factor);
        ulong last = 0;
        for (; at < bytes.Length; at++) last = last << 8 | Unsafe.Add(ref start, at);
        hash = (hash ^ last) * 0xBF58476D1CE4E5B9;
        return (uint)(hash >> 32);
    }

    private static ulong Fold(ulong value) => value ^ value >> 29;
}
