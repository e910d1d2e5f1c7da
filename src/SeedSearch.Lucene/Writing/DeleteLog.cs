using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Documents;

namespace SeedSearch.Lucene.Writing;

/// <summary>Deletes by term that may still concern some segment, in the order they came. Guarded by the writer's lock.</summary>
internal sealed class DeleteLog
{
    private readonly List<(Term Term, long Sequence)> _entries = [];

    internal int Count => _entries.Count;

    internal void Add(Term term, long sequence) => _entries.Add((term, sequence));

    /// <summary>Carries out on a segment what it has not seen yet.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="upTo">The number of the last delete so far.</param>
    /// <param name="added">When each document was added, where it may have been after a delete; null: all were before.</param>
    internal void Apply(LiveSegment segment, long upTo, long[]? added)
    {
        for (var i = FirstAfter(segment.DeletesApplied); i < _entries.Count; i++)
        {
            var (term, sequence) = _entries[i];
            if (segment.Core.Terms(term.Field) is not { } terms || !terms.TryFind(term.Bytes.Span, out var state)) continue;
            var cursor = terms.Postings(state);
            for (var doc = cursor.NextDoc(); doc != PostingsCursor.NoMore; doc = cursor.NextDoc())
                if (added is null || added[doc] < sequence) segment.Delete(doc);
        }
        segment.DeletesApplied = upTo;
    }

    /// <summary>Forgets what every segment has seen.</summary>
    internal void ForgetUpTo(long sequence) => _entries.RemoveRange(0, FirstAfter(sequence));

    private int FirstAfter(long sequence)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_entries[middle].Sequence <= sequence) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
