using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.LiveDocs;
using SeedSearch.Lucene.Codec.StoredFields;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Reading;

/// <summary>One segment as a snapshot sees it. Safe to share between threads; what it hands out as cursors is not.</summary>
internal sealed class SegmentReader
{
    /// <summary>The segment's name: "_0".</summary>
    internal string Name => throw new NotImplementedException();

    /// <summary>What is added to this segment's document numbers to get the snapshot's.</summary>
    internal int DocBase => throw new NotImplementedException();

    /// <summary>Documents, deleted ones included.</summary>
    internal int MaxDoc => throw new NotImplementedException();

    /// <summary>Documents that are not deleted.</summary>
    internal int NumDocs => throw new NotImplementedException();

    /// <summary>Which documents are not deleted; null when all are there.</summary>
    internal LiveDocSet? LiveDocs => throw new NotImplementedException();

    internal FieldInfoSet Fields => throw new NotImplementedException();

    /// <summary>The terms of a field; null when it has none.</summary>
    internal TermDictionary? Terms(string field) => throw new NotImplementedException();

    /// <summary>The norms of a field, a byte a document (SmallFloat 3.15); empty when it has none.</summary>
    internal ReadOnlySpan<byte> Norms(string field) => throw new NotImplementedException();

    internal NumericDocValues? NumericDocValues(string field) => throw new NotImplementedException();

    internal BinaryDocValues? BinaryDocValues(string field) => throw new NotImplementedException();

    internal SortedDocValues? SortedDocValues(string field) => throw new NotImplementedException();

    internal SortedSetDocValues? SortedSetDocValues(string field) => throw new NotImplementedException();

    internal StoredFieldsReader StoredFields => throw new NotImplementedException();

    /// <summary>A side file written by an <see cref="Writing.ISegmentSideFile"/>, checked against its footer; null when the segment has none.</summary>
    internal StorageInput? SideFile(string extension) => throw new NotImplementedException();

    /// <summary>
    /// An object derived from this segment's files alone and kept as long as they are open: made at the first call with this key.
    /// </summary>
    internal T Derived<T>(string key, Func<SegmentReader, T> make) where T : class => throw new NotImplementedException();
}
