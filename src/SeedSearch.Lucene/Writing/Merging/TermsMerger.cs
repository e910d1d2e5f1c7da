using System.Numerics;
using System.Runtime.CompilerServices;
using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Codec.Terms;

namespace SeedSearch.Lucene.Writing.Merging;

/// <summary>Merges the terms of one field and their postings.</summary>
internal sealed class TermsMerger(IReadOnlyList<MergeSource> sources, FieldInfo field, TermsWriter terms, PostingsWriter postings, int docCount)
{
    private readonly ulong[] _seen = new ulong[(docCount + 63) >> 6];

    internal void Merge(CancellationToken cancellation)
    {
        var open = new List<Row>();
        foreach (var source in sources)
        {
            if (source.Core.Terms(field.Name) is not { } dictionary) continue;
            var row = new Row(source, dictionary);
            if (row.Terms.Next()) open.Add(row);
        }
        postings.StartField(field);
        var blocks = terms.StartField(field);
        var same = new List<Row>();
        byte[] term = [];
        for (var count = 0; open.Count > 0; count++)
        {
            if ((count & 1023) == 0) cancellation.ThrowIfCancellationRequested();
            Least(open, same);
            term = same[0].Terms.Term.ToArray();
            postings.StartTerm();
            var docs = 0;
            foreach (var row in same) docs += Append(row);
            if (docs > 0)
            {
                postings.FinishTerm(out var state);
                blocks.Add(term, state);
            }
            foreach (var row in same)
                if (!row.Terms.Next()) open.Remove(row);
        }
        terms.FinishField(field, blocks, _seen.Sum(BitOperations.PopCount));
    }

    // The rows that stand at the least term, in the order of their documents.
    private static void Least(List<Row> open, List<Row> same)
    {
        same.Clear();
        foreach (var row in open)
        {
            var order = same.Count == 0 ? 0 : row.Terms.Term.SequenceCompareTo(same[0].Terms.Term);
            if (order < 0) same.Clear();
            if (order <= 0) same.Add(row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Append(Row row)
    {
        var cursor = row.Postings;
        cursor.Start(row.Terms.State);
        var docs = 0;
        for (var doc = cursor.NextDoc(); doc != PostingsCursor.NoMore; doc = cursor.NextDoc())
        {
            var target = row.Source.Map(doc);
            if (target < 0) continue;
            docs++;
            _seen[target >> 6] |= 1UL << target;
            postings.StartDoc(target);
            var freq = field.HasFreqs ? cursor.Freq : 1;
            if (field.HasPositions)
                for (var i = 0; i < freq; i++) postings.AddPosition(cursor.NextPosition(), cursor.StartOffset, cursor.EndOffset, cursor.Payload);
            postings.FinishDoc(freq);
        }
        return docs;
    }

    private sealed class Row(MergeSource source, TermDictionary dictionary)
    {
        internal MergeSource Source { get; } = source;

        internal TermCursor Terms { get; } = dictionary.Cursor();

        internal PostingsCursor Postings { get; } = new(dictionary.Files, dictionary.Field, dictionary.MaxDoc, withPositions: true);
    }
}
