using System.Runtime.CompilerServices;
using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Writing.Merging;

/// <summary>Merges the columns of one field.</summary>
internal static class DocValuesMerger
{
    internal static void Merge(IReadOnlyList<MergeSource> sources, FieldInfo field, DocValuesWriter writer)
    {
        switch (field.DocValues)
        {
            case DocValuesKind.Numeric:
                MergeNumeric(sources, field, writer);
                break;
            case DocValuesKind.Binary:
                MergeBinary(sources, field, writer);
                break;
            case DocValuesKind.Sorted:
                MergeSorted(sources, field, writer);
                break;
            case DocValuesKind.SortedSet:
                MergeSortedSet(sources, field, writer);
                break;
        }
    }

    private static SegmentReader Reader(MergeSource source) => new(source.Core, source.Live, 0);

    private static IEnumerable<int> Kept(MergeSource source)
    {
        for (var doc = 0; doc < source.MaxDoc; doc++)
            if (source.Live?.IsLive(doc) ?? true) yield return doc;
    }

    private static void MergeNumeric(IReadOnlyList<MergeSource> sources, FieldInfo field, DocValuesWriter writer)
    {
        var columns = sources.Select(s => Reader(s).NumericDocValues(field.Name)).ToArray();
        var docs = sources.Select(s => s.Live is null ? null : Kept(s).ToArray()).ToArray();
        MergedNumbers Over(Func<NumericDocValues?, int, long> number) => new(sources.Select((s, i) =>
        {
            var (column, kept) = (columns[i], docs[i]);
            return ((long)s.DocCount, new Func<long, long>(at => number(column, kept is null ? (int)at : kept[at])));
        }));
        var exists = Over((column, doc) => column?.Exists(doc) ?? false ? 1 : 0);
        var isWhole = true;
        for (var doc = 0L; doc < exists.Count && isWhole; doc++) isWhole = exists[doc] != 0;
        writer.AddNumeric(field, Over((column, doc) => column?.Get(doc) ?? 0), isWhole ? null : doc => exists[doc] != 0);
    }

    private static void MergeBinary(IReadOnlyList<MergeSource> sources, FieldInfo field, DocValuesWriter writer)
    {
        var values = new List<byte[]?>();
        foreach (var source in sources)
        {
            var column = Reader(source).BinaryDocValues(field.Name);
            foreach (var doc in Kept(source)) values.Add(column is not null && column.Exists(doc) ? column.Get(doc).ToArray() : null);
        }
        writer.AddBinary(field, new BytesArray(values), values.Contains(null) ? doc => values[doc] is not null : null);
    }

    private static void MergeSorted(IReadOnlyList<MergeSource> sources, FieldInfo field, DocValuesWriter writer)
    {
        var columns = sources.Select(s => Reader(s).SortedDocValues(field.Name)).ToList();
        var used = new List<bool[]>();
        for (var i = 0; i < sources.Count; i++)
        {
            var marks = new bool[columns[i]?.Values.Count ?? 0];
            used.Add(marks);
            if (columns[i] is not { } column) continue;
            foreach (var doc in Kept(sources[i]))
                if (column.Ordinals[doc] is >= 0 and var ordinal) marks[ordinal] = true;
        }
        var merged = DictionaryMerger.Merge(columns.Select(c => c?.Values).ToList(), used, out var maps);
        var count = sources.Sum(s => s.DocCount);
        var ordinals = new int[count];
        var at = 0;
        for (var i = 0; i < sources.Count; i++)
        {
            foreach (var doc in Kept(sources[i]))
            {
                var ordinal = columns[i]?.Ordinals[doc] ?? -1;
                ordinals[at++] = ordinal < 0 ? -1 : maps[i][ordinal];
            }
        }
        writer.AddSorted(field, new BytesArray(merged), new IntArray(ordinals, count));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MergeSortedSet(IReadOnlyList<MergeSource> sources, FieldInfo field, DocValuesWriter writer)
    {
        var columns = sources.Select(s => Reader(s).SortedSetDocValues(field.Name)).ToList();
        var used = new List<bool[]>();
        var total = 0;
        for (var i = 0; i < sources.Count; i++)
        {
            var marks = new bool[columns[i]?.Values.Count ?? 0];
            used.Add(marks);
            if (columns[i] is not { } column) continue;
            foreach (var doc in Kept(sources[i]))
            {
                for (var at = column.Start(doc); at < column.End(doc); at++)
                {
                    marks[column.Ordinals[at]] = true;
                    total = checked(total + 1);
                }
            }
        }
        var merged = DictionaryMerger.Merge(columns.Select(c => c?.Values).ToList(), used, out var maps);
        if (sources.All(s => s.Live is null) && columns.TrueForAll(c => c is AddressedSet or null))
        {
            var before = 0L;
            writer.AddSortedSet(
                field,
                new BytesArray(merged),
                new MergedNumbers(columns.Select((c, i) => (c is null ? 0 : c.End(sources[i].MaxDoc - 1), new Func<long, long>(at => maps[i][c!.Ordinals[at]])))),
                new MergedNumbers(columns.Select((c, i) =>
                {
                    var first = before;
                    before += c is null ? 0 : c.End(sources[i].MaxDoc - 1);
                    return ((long)sources[i].DocCount, new Func<long, long>(doc => first + (c?.End((int)doc) ?? 0)));
                })));
            return;
        }

        var ordinals = new int[total];
        var ends = new int[sources.Sum(s => s.DocCount)];
        var (next, row) = (0, 0);
        for (var i = 0; i < sources.Count; i++)
        {
            foreach (var doc in Kept(sources[i]))
            {
                if (columns[i] is { } column)
                    for (var at = column.Start(doc); at < column.End(doc); at++) ordinals[next++] = maps[i][column.Ordinals[at]];
                ends[row++] = next;
            }
        }
        writer.AddSortedSet(field, new BytesArray(merged), new IntArray(ordinals, total), new IntArray(ends, ends.Length));
    }
}
