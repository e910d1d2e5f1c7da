using SeedSearch.Lucene.Codec.LiveDocs;

namespace SeedSearch.Lucene.Reading;

/// <summary>A segment's files and which of its documents a snapshot sees; null: all.</summary>
internal sealed record SegmentView(SegmentCore Core, LiveDocSet? Live);
