using SeedSearch.Lucene.Codec.StoredFields;
using SeedSearch.Lucene.Documents;

namespace SeedSearch.Lucene.Writing.Merging;

/// <summary>Merges stored fields: whole chunks as they are where nothing is deleted and the fields have the same numbers.</summary>
internal static class StoredFieldsMerger
{
    internal static void Merge(IReadOnlyList<MergeSource> sources, FieldRegistry registry, SegmentFiles files, CancellationToken cancellation)
    {
        using var writer = new StoredFieldsWriter(files.Create);
        foreach (var source in sources)
        {
            var sameNumbers = source.Core.Fields.All(f => f.Number == registry.NumberOf(f.Name));
            if (!sameNumbers) Rewrite(source, registry, writer, cancellation);
            else Copy(source, writer, cancellation);
        }
    }

    private static void Copy(MergeSource source, StoredFieldsWriter writer, CancellationToken cancellation)
    {
        var reader = source.Core.StoredFields;
        var chunks = reader.Index.ChunkCount;
        var buffer = new byte[2 * StoredFieldsFormat.ChunkSize];
        var whole = source.Live is null && reader.ChunkSize == StoredFieldsFormat.ChunkSize;
        for (var i = 0; i < chunks; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            // The last chunk is not full: what comes next can go in with it.
            if (whole && i < chunks - 1)
            {
                var packed = reader.PackedChunk(i, ref buffer, out var docs);
                writer.CopyChunk(docs, packed);
                continue;
            }
            var chunk = reader.ChunkOf(reader.Index.FirstDocOfChunk(i));
            for (var doc = 0; doc < chunk.DocCount; doc++)
                if (source.Live?.IsLive(chunk.FirstDoc + doc) ?? true) writer.CopyDocument(chunk.FieldCount(doc), chunk.Bytes(doc));
        }
    }

    private static void Rewrite(MergeSource source, FieldRegistry registry, StoredFieldsWriter writer, CancellationToken cancellation)
    {
        var visitor = new Rewriter(registry, writer);
        for (var doc = 0; doc < source.MaxDoc; doc++)
        {
            if ((doc & 1023) == 0) cancellation.ThrowIfCancellationRequested();
            if (source.Live is { } live && !live.IsLive(doc)) continue;
            writer.StartDocument();
            source.Core.StoredFields.Visit(doc, visitor);
            writer.FinishDocument();
        }
    }

    private sealed class Rewriter(FieldRegistry registry, StoredFieldsWriter writer) : IStoredFieldVisitor
    {
        public bool Wants(string field) => true;

        public void Bytes(string field, StoredKind kind, ReadOnlySpan<byte> value) => writer.WriteBytes(registry.NumberOf(field), kind, value);

        public void Number(string field, StoredValue value) => writer.Write(registry.NumberOf(field), value);
    }
}
