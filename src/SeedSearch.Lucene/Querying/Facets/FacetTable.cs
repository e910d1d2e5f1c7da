using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>
/// Rows of 2-byte numbers, one a document, in which several dimensions stand side by side: counting all of them over a hit reads one line of
/// memory. Every slot holds a number, if need be one that stands for no value, so that counting needs no question.
/// </summary>
internal sealed unsafe class FacetTable : ValueRows
{
    /// <summary>A row is never longer than a line of memory.</summary>
    public const int MostSlots = 32;

    /// <summary>So many numbers fit in 2 bytes.</summary>
    public const int MostNumbers = 1 << 16;

    /// <summary>How many documents before it is counted a row is asked for from memory.</summary>
    private const int Ahead = 24;

    private readonly ushort[] _rows;
    private readonly ushort* _first;
    private readonly int _slots;

    /// <param name="documents">Of the segment.</param>
    /// <param name="slots">Of a row; at most <see cref="MostSlots"/>.</param>
    /// <param name="numbers">See <see cref="ValueRows.Numbers"/>; at most <see cref="MostNumbers"/>.</param>
    public FacetTable(int documents, int slots, int numbers)
    {
        (_slots, Numbers) = (slots, numbers);
        _rows = GC.AllocateArray<ushort>(Math.Max(1, checked(documents * slots)), pinned: true);
        _first = (ushort*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_rows));
    }

    /// <inheritdoc/>
    public override int Numbers { get; }

    /// <summary>The numbers of a document, to be written before the table is counted from: each must be smaller than <see cref="Numbers"/>.</summary>
    public Span<ushort> Row(int doc) => _rows.AsSpan(doc * _slots, _slots);

    /// <inheritdoc/>
    public override void Add(ReadOnlySpan<int> docs, int firstSlot, int slots, int[] counts, int by)
    {
        // Whoever made the rows saw to it that their numbers are smaller than the counts are long.
        ref var count = ref MemoryMarshal.GetArrayDataReference(counts);
        ref var doc = ref MemoryMarshal.GetReference(docs);
        var rows = _first + firstSlot;
        for (var i = 0; Sse.IsSupported && i < Math.Min(Ahead, docs.Length); i++) Sse.Prefetch0(rows + (nint)Unsafe.Add(ref doc, i) * _slots);
        for (var i = 0; i < docs.Length; i++)
        {
            if (Sse.IsSupported && i + Ahead < docs.Length) Sse.Prefetch0(rows + (nint)Unsafe.Add(ref doc, i + Ahead) * _slots);
            var slot = rows + (nint)Unsafe.Add(ref doc, i) * _slots;
            var left = slots;
            for (; left >= 4; left -= 4, slot += 4)
            {
                var four = Unsafe.ReadUnaligned<ulong>(slot);
                Unsafe.Add(ref count, (nint)(four & 0xFFFF)) += by;
                Unsafe.Add(ref count, (nint)(four >> 16 & 0xFFFF)) += by;
                Unsafe.Add(ref count, (nint)(four >> 32 & 0xFFFF)) += by;
                Unsafe.Add(ref count, (nint)(four >> 48)) += by;
            }

            for (; left > 0; left--) Unsafe.Add(ref count, (nint)(*slot++)) += by;
        }
    }

    /// <inheritdoc/>
    protected override int[] CountAll(CancellationToken cancellationToken)
    {
        var counts = new int[Numbers];
        for (var at = 0; at < _rows.Length; at += NumbersBetweenChecks)
        {
            cancellationToken.Obey();
            foreach (var number in _rows.AsSpan(at, Math.Min(NumbersBetweenChecks, _rows.Length - at))) counts[number]++;
        }

        return counts;
    }
}
