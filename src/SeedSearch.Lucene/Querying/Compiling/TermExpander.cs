using System.Buffers;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Querying.Expanding;

namespace SeedSearch.Lucene.Querying.Compiling;

/// <summary>A term that a query stands for, with its worth from 0 to 1.</summary>
internal sealed record ExpandedTerm(byte[] Term, float Worth, TermEntry Entry);

/// <summary>Finds the terms that a prefix, pattern, fuzzy word or range stands for, in all segments.</summary>
internal sealed class TermExpander(IReadOnlyList<SegmentScope> segments, SearchBudget budget)
{
    private const int TermsBetweenChecks = 256;

    /// <summary>What is done with a term that fits; false to stop.</summary>
    private delegate bool Visitor(ReadOnlySpan<byte> term, in TermState state);

    /// <summary>The first <paramref name="most"/> terms that fit, by segment.</summary>
    public List<TermState>[] Expand(string field, ITermFilter filter, int most)
    {
        var bySegment = NewLists();
        if (segments.Count == 1)
        {
            Visit(segments[0], field, filter, (_, in state) => AddUpTo(most, bySegment[0], state));
            return bySegment;
        }

        var found = new SortedDictionary<byte[], List<(int Segment, TermState State)>>(ByteOrder.Instance);
        foreach (var segment in segments)
        {
            var count = 0;
            Visit(segment, field, filter, (term, in state) =>
            {
                if (++count > most) return !(budget.IsPartial = true);
                var key = term.ToArray();
                if (!found.TryGetValue(key, out var states)) found[key] = states = [];
                states.Add((segment.Ordinal, state));
                return true;
            });
        }

        if (found.Count > most) budget.IsPartial = true;
        foreach (var (segment, state) in found.Values.Take(most).SelectMany(s => s)) bySegment[segment].Add(state);
        return bySegment;
    }

    /// <summary>The <paramref name="most"/> terms nearest to a word, in the order of their bytes; of terms equally near the first ones.</summary>
    public List<ExpandedTerm> Nearest(string field, Func<FuzzyFilter> makeFilter, int most)
    {
        var found = new Dictionary<byte[], (float Worth, TermState[] States)>(ByteOrder.Instance);
        foreach (var segment in segments)
        {
            var filter = makeFilter();
            Visit(segment, field, filter, (term, in state) =>
            {
                var key = term.ToArray();
                if (!found.TryGetValue(key, out var known)) found[key] = known = (filter.Similarity, new TermState[segments.Count]);
                known.States[segment.Ordinal] = state;
                return true;
            });
        }

        return [.. found.OrderByDescending(f => f.Value.Worth).ThenBy(f => f.Key, ByteOrder.Instance).Take(most).OrderBy(f => f.Key, ByteOrder.Instance)
            .Select(f => new ExpandedTerm(f.Key, f.Value.Worth, new TermEntry(field, f.Value.States.Sum(s => (long)s.DocFreq), f.Value.States)))];
    }

    /// <summary>The <paramref name="most"/> terms that begin so and stand in the most documents, deleted ones included; the most frequent first.</summary>
    public List<(string Term, long DocFreq)> Beginning(string field, string prefix, int most)
    {
        // The terms lie one after the other in a buffer; each segment shows its own in order.
        var bytes = new ArrayBufferWriter<byte>();
        var all = new List<(int Start, int Length, long DocFreq)>();
        foreach (var segment in segments)
        {
            var known = all;
            var (merged, at) = (new List<(int, int, long)>(known.Count), 0);
            Visit(segment, field, new PrefixFilter(prefix), (term, in state) =>
            {
                int order;
                for (order = 1; at < known.Count && (order = Of(known[at]).SequenceCompareTo(term)) < 0; at++) merged.Add(known[at]);
                if (at < known.Count && order == 0)
                {
                    merged.Add((known[at].Start, known[at].Length, known[at++].DocFreq + state.DocFreq));
                    return true;
                }

                merged.Add((bytes.WrittenCount, term.Length, state.DocFreq));
                bytes.Write(term);
                return true;
            });
            merged.AddRange(known.Skip(at));
            all = merged;
        }

        // Equally frequent ones in the order of their bytes, in which they are.
        var best = new PriorityQueue<int, (long DocFreq, int Place)>();
        for (var i = 0; i < all.Count && most > 0; i++)
        {
            if (best.Count < most) best.Enqueue(i, (all[i].DocFreq, -i));
            else if (best.TryPeek(out _, out var worst) && all[i].DocFreq > worst.DocFreq) best.DequeueEnqueue(i, (all[i].DocFreq, -i));
        }

        var found = new List<(string, long)>(best.Count);
        while (best.TryDequeue(out var one, out _)) found.Add((System.Text.Encoding.UTF8.GetString(Of(all[one])), all[one].DocFreq));
        found.Reverse();
        return found;

        ReadOnlySpan<byte> Of((int Start, int Length, long) term) => bytes.WrittenSpan.Slice(term.Start, term.Length);
    }

    /// <summary>The terms from a first to a last one, by segment.</summary>
    public List<TermState>[] Ranges(string field, List<(byte[] First, byte[] Last)> ranges)
    {
        var bySegment = NewLists();
        foreach (var segment in segments)
        {
            if (segment.Reader.Terms(field) is not { } terms) continue;
            var cursor = terms.Cursor();
            foreach (var (first, last) in ranges)
            {
                var count = 0;
                for (var more = cursor.SeekCeil(first) != SeekStatus.End; more && cursor.Term.SequenceCompareTo(last) <= 0; more = cursor.Next())
                {
                    bySegment[segment.Ordinal].Add(cursor.State);
                    if (++count % TermsBetweenChecks == 0 && budget.IsSpent()) return bySegment;
                }
            }
        }

        return bySegment;
    }

    private bool AddUpTo(int most, List<TermState> states, in TermState state)
    {
        if (states.Count == most) return !(budget.IsPartial = true);
        states.Add(state);
        return true;
    }

    private void Visit(SegmentScope segment, string field, ITermFilter filter, Visitor visitor)
    {
        if (segment.Reader.Terms(field) is not { } terms) return;
        var seen = 0;
        if (segment.TermTable(field) is { } table)
        {
            for (var at = table.FirstFrom(filter.Prefix); at < table.States.Length; at++)
            {
                var term = table[at];
                if (!term.StartsWith(filter.Prefix) || (++seen % (16 * TermsBetweenChecks) == 0 && budget.IsSpent())) return;
                if (filter.Fits(term) && !visitor(term, in table.States[at])) return;
            }

            return;
        }

        var cursor = terms.Cursor();
        var more = filter.Prefix.IsEmpty ? cursor.Next() : cursor.SeekCeil(filter.Prefix) != SeekStatus.End;
        for (; more && cursor.Term.StartsWith(filter.Prefix); more = cursor.Next())
        {
            if (++seen % TermsBetweenChecks == 0 && budget.IsSpent()) break;
            if (filter.Fits(cursor.Term) && !visitor(cursor.Term, in cursor.State)) break;
        }

        segment.CountWalked(field, seen, budget.Token);
    }

    private List<TermState>[] NewLists() => [.. segments.Select(_ => new List<TermState>())];
}
