using System.Collections.Concurrent;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Querying.Compiling;

/// <summary>A segment as a searcher sees it: with the whole index's statistics. Safe to share between threads.</summary>
internal sealed class SegmentScope(SegmentReader reader, int ordinal, IndexStatistics statistics)
{
    private readonly ConcurrentDictionary<string, SegmentField?> _fields = new();

    public SegmentReader Reader => reader;

    /// <summary>Its place among the searcher's segments.</summary>
    public int Ordinal => ordinal;

    public int DocBase { get; } = reader.DocBase;

    public int MaxDoc { get; } = reader.MaxDoc;

    /// <summary>A bit a document that is not deleted; null when none is deleted.</summary>
    public ulong[]? Live { get; } = reader.LiveDocs?.Words;

    /// <summary>A field's postings; null when the segment has no term of it.</summary>
    public SegmentField? Field(string name) => _fields.TryGetValue(name, out var field) ? field : _fields.GetOrAdd(name, Make);

    /// <summary>All terms of a field in memory; null for a large field and one that was not walked over much so far.</summary>
    public TermTable? TermTable(string name) => reader.Derived("terms:" + name, _ => new KeptTerms()).Terms.Made;

    /// <summary>Takes note of terms walked over; when they are as many as the field has, all go into memory.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void CountWalked(string name, int count, CancellationToken cancellationToken)
    {
        if (reader.Terms(name) is not { TermCount: <= Compiling.TermTable.MostTerms } terms) return;
        var kept = reader.Derived("terms:" + name, _ => new KeptTerms(), cancellationToken);
        if (Interlocked.Add(ref kept.Walked, count) < terms.TermCount) return;
        kept.Terms.Get(() => Compiling.TermTable.Read(terms, cancellationToken), cancellationToken);
    }

    private SegmentField? Make(string name)
    {
        if (reader.Terms(name) is not { } terms) return null;
        var average = statistics.AverageLength(name);
        var kept = reader.Derived("scoring:" + name, _ => new KeptField());
        // What was learned about terms serves every searcher on this segment, until the average length changes.
        lock (kept) return kept.Field is { } field && field.AverageLength == average ? field : kept.Field = new SegmentField(reader, terms, average);
    }

    private sealed class KeptField
    {
        public SegmentField? Field { get; set; }
    }

    private sealed class KeptTerms
    {
        public long Walked;

        public MadeOnce<TermTable> Terms { get; } = new();
    }
}
