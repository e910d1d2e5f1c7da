using SeedSearch.Lucene.Codec.LiveDocs;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Writing;

/// <summary>A segment as the writer knows it now, with deletes that may not be in a file yet. Guarded by the writer's lock.</summary>
internal sealed class LiveSegment(SegmentCore core, LiveDocSet? live, long deleteGeneration, long deletesApplied)
{
    private bool _shared = true;

    internal SegmentCore Core => core;

    internal LiveDocSet? Live { get; private set; } = live;

    /// <summary>The generation of the last .del file; -1: none.</summary>
    internal long DeleteGeneration { get; set; } = deleteGeneration;

    /// <summary>True when there are deletes that no .del file has.</summary>
    internal bool HasNewDeletes { get; set; }

    /// <summary>Deletes up to this number have been carried out, or do not concern the segment.</summary>
    internal long DeletesApplied { get; set; } = deletesApplied;

    internal bool IsMerging { get; set; }

    internal int LiveCount => Live?.LiveCount ?? core.Info.DocCount;

    internal int DeleteCount => core.Info.DocCount - LiveCount;

    /// <summary>Bytes of what is not deleted, about.</summary>
    internal double Weight => (double)core.Size * LiveCount / Math.Max(1, core.Info.DocCount);

    /// <summary>The live documents for others to see: they stay as they are.</summary>
    internal LiveDocSet? Share()
    {
        _shared = true;
        return Live;
    }

    internal void Delete(int doc)
    {
        if (Live is not null && !Live.IsLive(doc)) return;
        if (Live is null) Live = LiveDocSet.All(core.Info.DocCount);
        else if (_shared) Live = Live.Copy();
        _shared = false;
        Live.Kill(doc);
        HasNewDeletes = true;
    }
}
