using System.Runtime.CompilerServices;
using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Codec.FieldInfos;

namespace SeedSearch.Lucene.Writing.Buffering;

/// <summary>A column of a field in memory.</summary>
internal abstract class DocValuesBuffer
{
    internal abstract long MemoryUsed { get; }

    internal abstract void Write(DocValuesWriter writer, FieldInfo field, int maxDoc);

    private protected static ArgumentException Twice(string field) => new($"Field \"{field}\" has one doc value a document, but the document gives two.");

    /// <summary>Makes the array long enough for a place; what is new is filled.</summary>
    private protected static void Fit<T>(ref T[] values, int index, T fill)
    {
        if (index < values.Length) return;
        var before = values.Length;
        Array.Resize(ref values, Math.Max(before * 2, index + 1));
        Array.Fill(values, fill, before, values.Length - before);
    }
}

/// <summary>Numbers.</summary>
internal sealed class NumericBuffer : DocValuesBuffer
{
    private long[] _values = new long[64];
    private bool[] _exists = new bool[64];
    private int _count;

    internal override long MemoryUsed => _values.Length * 9L;

    internal void Add(string field, int doc, long value)
    {
        Fit(ref _values, doc, 0);
        Fit(ref _exists, doc, false);
        if (_exists[doc]) throw Twice(field);
        (_values[doc], _exists[doc]) = (value, true);
        _count++;
    }

    internal override void Write(DocValuesWriter writer, FieldInfo field, int maxDoc)
    {
        Fit(ref _values, maxDoc, 0);
        Fit(ref _exists, maxDoc, false);
        writer.AddNumeric(field, new LongArray(_values, maxDoc), _count == maxDoc ? null : doc => _exists[doc]);
    }
}

/// <summary>Byte strings.</summary>
internal sealed class BinaryBuffer : DocValuesBuffer
{
    private byte[]?[] _values = new byte[]?[64];
    private int _count;
    private long _bytes;

    internal override long MemoryUsed => _values.Length * 8L + _bytes;

    internal void Add(string field, int doc, ReadOnlyMemory<byte> value)
    {
        Fit(ref _values, doc, null);
        if (_values[doc] is not null) throw Twice(field);
        _values[doc] = value.ToArray();
        _count++;
        _bytes += value.Length + 24;
    }

    internal override void Write(DocValuesWriter writer, FieldInfo field, int maxDoc)
    {
        Fit(ref _values, maxDoc, null);
        writer.AddBinary(field, new BytesArray(new ArraySegment<byte[]?>(_values, 0, maxDoc)), _count == maxDoc ? null : doc => _values[doc] is not null);
    }
}

/// <summary>One value a document out of a dictionary.</summary>
internal sealed class SortedBuffer(BytePool pool) : DocValuesBuffer
{
    private readonly BytesHash _values = new(pool);
    private int[] _ids = [-1];

    internal override long MemoryUsed => _values.MemoryUsed + _ids.Length * 4L;

    internal void Add(string field, int doc, ReadOnlySpan<byte> value)
    {
        Fit(ref _ids, doc, -1);
        if (_ids[doc] >= 0) throw Twice(field);
        _ids[doc] = _values.Intern(value);
    }

    internal override void Write(DocValuesWriter writer, FieldInfo field, int maxDoc)
    {
        Fit(ref _ids, maxDoc, -1);
        var sorted = _values.Sorted();
        var ordinals = SortedSetBuffer.OrdinalsOf(sorted);
        var byDoc = new int[maxDoc];
        for (var doc = 0; doc < maxDoc; doc++) byDoc[doc] = _ids[doc] < 0 ? -1 : ordinals[_ids[doc]];
        writer.AddSorted(field, new HashedValues(_values, sorted), new IntArray(byDoc, maxDoc));
    }
}

/// <summary>Sets of values out of a dictionary.</summary>
internal sealed class SortedSetBuffer(BytePool pool) : DocValuesBuffer
{
    private readonly BytesHash _values = new(pool);
    private int[] _ids = new int[64];
    private int[] _ends = new int[64];
    private int _count;
    private int _docs;

    internal override long MemoryUsed => _values.MemoryUsed + _ids.Length * 4L + _ends.Length * 4L;

    internal void Add(int doc, ReadOnlySpan<byte> value)
    {
        CloseUpTo(doc);
        Fit(ref _ids, _count, 0);
        _ids[_count++] = _values.Intern(value);
    }

    private void CloseUpTo(int doc)
    {
        if (doc > 0) Fit(ref _ends, doc - 1, 0);
        for (; _docs < doc; _docs++) _ends[_docs] = _count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void Write(DocValuesWriter writer, FieldInfo field, int maxDoc)
    {
        CloseUpTo(maxDoc);
        var sorted = _values.Sorted();
        var ordinals = OrdinalsOf(sorted);
        // In place: each document's ordinals ascending, each once.
        var kept = 0;
        var start = 0;
        for (var doc = 0; doc < maxDoc; doc++)
        {
            var end = _ends[doc];
            for (var i = start; i < end; i++) _ids[i] = ordinals[_ids[i]];
            _ids.AsSpan(start, end - start).Sort();
            var first = kept;
            for (var i = start; i < end; i++)
                if (kept == first || _ids[kept - 1] != _ids[i]) _ids[kept++] = _ids[i];
            _ends[doc] = kept;
            start = end;
        }
        writer.AddSortedSet(field, new HashedValues(_values, sorted), new IntArray(_ids, kept), new IntArray(_ends, maxDoc));
    }

    internal static int[] OrdinalsOf(int[] sorted)
    {
        var ordinals = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++) ordinals[sorted[i]] = i;
        return ordinals;
    }
}

/// <summary>The strings of a hash in ascending order.</summary>
internal sealed class HashedValues(BytesHash values, int[] sorted) : ByteValues
{
    internal override int Count => sorted.Length;

    internal override ReadOnlySpan<byte> this[int index] => values[sorted[index]];
}
