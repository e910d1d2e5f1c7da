using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.LiveDocs;
using SeedSearch.Lucene.Codec.StoredFields;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Reading;

/// <summary>One segment as a snapshot sees it. Safe to share between threads; what it hands out as cursors is not.</summary>
internal sealed class SegmentReader(SegmentCore core, LiveDocSet? liveDocs, int docBase)
{
    /// <summary>The segment's name: "_0".</summary>
    internal string Name => core.Info.Name;

    /// <summary>What is added to this segment's document numbers to get the snapshot's.</summary>
    internal int DocBase => docBase;

    /// <summary>Documents, deleted ones included.</summary>
    internal int MaxDoc => core.Info.DocCount;

    /// <summary>Documents that are not deleted.</summary>
    internal int NumDocs => liveDocs?.LiveCount ?? MaxDoc;

    /// <summary>Which documents are not deleted; null when all are there.</summary>
    internal LiveDocSet? LiveDocs => liveDocs;

    internal FieldInfoSet Fields => core.Fields;

    internal SegmentCore Core => core;

    internal StoredFieldsReader StoredFields => core.StoredFields;

    /// <summary>The terms of a field; null when it has none.</summary>
    internal TermDictionary? Terms(string field) => core.Terms(field);

    /// <summary>The norms of a field, a byte a document (SmallFloat 3.15); empty when it has none.</summary>
    internal ReadOnlySpan<byte> Norms(string field) => core.Norms(field);

    internal NumericDocValues? NumericDocValues(string field) => Column(field, out var info)?.Numeric(info);

    internal BinaryDocValues? BinaryDocValues(string field) => Column(field, out var info)?.Binary(info);

    internal SortedDocValues? SortedDocValues(string field) => Column(field, out var info)?.Sorted(info);

    internal SortedSetDocValues? SortedSetDocValues(string field) => Column(field, out var info)?.SortedSet(info);

    /// <summary>What a <see cref="Writing.ISegmentSideFile"/> wrote; null when the segment has none.</summary>
    internal StorageInput? SideFile(string extension) => core.SideFile(extension) is { } file ? SideFiles.Content(file, extension) : null;

    /// <summary>
    /// An object derived from this segment's files alone and kept as long as they are open: made at the first call with this key.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled while another made it.</exception>
    internal T Derived<T>(string key, Func<SegmentReader, T> make, CancellationToken cancellationToken = default) where T : class => (T)core.Derived(key, () => make(this), cancellationToken);

    private DocValuesReader? Column(string field, out FieldInfo info) => core.Fields.TryGet(field, out info!) ? core.DocValues(info) : null;
}
