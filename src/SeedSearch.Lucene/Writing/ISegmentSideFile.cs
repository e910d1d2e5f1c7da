using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Writing;

/// <summary>
/// Writes a file of our own beside a segment's files, from which it must be derivable: asked when a segment is finished (flushed or
/// merged), before its list of files is written. The file's name is the segment's with the extension; header and footer are written
/// by the caller of <see cref="Write"/>.
/// </summary>
internal interface ISegmentSideFile
{
    /// <summary>Lower-case letters and digits: "ssx".</summary>
    string Extension { get; }

    /// <summary>Writes the file's content.</summary>
    void Write(SegmentReader segment, StorageOutput output);
}
