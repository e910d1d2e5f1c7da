using SeedSearch.Lucene.Codec.LiveDocs;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Writing.Merging;

/// <summary>A segment to be merged: its documents move to new numbers, deleted ones go.</summary>
internal sealed class MergeSource
{
    private readonly int[]? _newDocs;

    internal MergeSource(SegmentCore core, LiveDocSet? live, int firstDoc)
    {
        Core = core;
        Live = live;
        FirstDoc = firstDoc;
        DocCount = live?.LiveCount ?? core.Info.DocCount;
        if (live is null) return;
        _newDocs = new int[live.MaxDoc];
        var next = firstDoc;
        for (var doc = 0; doc < live.MaxDoc; doc++) _newDocs[doc] = live.IsLive(doc) ? next++ : -1;
    }

    internal SegmentCore Core { get; }

    /// <summary>Which documents are to be kept; null: all.</summary>
    internal LiveDocSet? Live { get; }

    /// <summary>The new number of the first document.</summary>
    internal int FirstDoc { get; }

    /// <summary>Documents that are kept.</summary>
    internal int DocCount { get; }

    internal int MaxDoc => Core.Info.DocCount;

    /// <summary>A document's new number; -1 when it goes.</summary>
    internal int Map(int doc) => _newDocs is null ? FirstDoc + doc : _newDocs[doc];
}
