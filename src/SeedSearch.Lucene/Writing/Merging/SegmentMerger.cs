using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Norms;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Documents;

namespace SeedSearch.Lucene.Writing.Merging;

/// <summary>Makes one segment of several, structure by structure; nothing is analysed again. Term vectors are not written: who calls has asked for that.</summary>
internal static class SegmentMerger
{
    /// <summary>Writes all files but .si.</summary>
    internal static void Merge(IReadOnlyList<MergeSource> sources, FieldRegistry registry, SegmentFiles files, CancellationToken cancellation)
    {
        var fields = FieldMerger.Merge(sources, registry);
        var docCount = sources.Sum(s => s.DocCount);
        // The structures do not depend on each other, so two cores can have two of them.
        Parallel.Invoke(
            new ParallelOptions { CancellationToken = cancellation },
            () => MergeTerms(sources, fields, files, docCount, cancellation),
            () =>
            {
                StoredFieldsMerger.Merge(sources, registry, files, cancellation);
                MergeNorms(sources, fields, files);
                MergeDocValues(sources, fields, files, cancellation);
            });
        using var output = files.Create(FieldInfosFormat.Extension);
        FieldInfosWriter.Write(output, fields);
    }

    private static void MergeTerms(IReadOnlyList<MergeSource> sources, FieldInfoSet fields, SegmentFiles files, int docCount, CancellationToken cancellation)
    {
        if (!fields.Any(f => f.IndexOptions != IndexOptions.None)) return;
        using var terms = new TermsWriter(files.CreatePostings);
        using var postings = new PostingsWriter(files.CreatePostings, fields, docCount);
        foreach (var field in fields)
        {
            if (field.IndexOptions == IndexOptions.None) continue;
            new TermsMerger(sources, field, terms, postings, docCount).Merge(cancellation);
        }
    }

    private static void MergeNorms(IReadOnlyList<MergeSource> sources, FieldInfoSet fields, SegmentFiles files)
    {
        if (!fields.Any(f => f.HasNorms)) return;
        using var writer = new NormsWriter(files.Create);
        foreach (var field in fields)
        {
            if (!field.HasNorms) continue;
            writer.StartField(field);
            foreach (var source in sources) AppendNorms(writer, source, source.Core.Norms(field.Name));
        }
    }

    private static void AppendNorms(NormsWriter writer, MergeSource source, ReadOnlySpan<byte> norms)
    {
        if (norms.IsEmpty) norms = new byte[source.MaxDoc];
        if (source.Live is not { } live)
        {
            writer.Append(norms);
            return;
        }
        for (var doc = 0; doc < norms.Length; doc++)
            if (live.IsLive(doc)) writer.Append(norms.Slice(doc, 1));
    }

    private static void MergeDocValues(IReadOnlyList<MergeSource> sources, FieldInfoSet fields, SegmentFiles files, CancellationToken cancellation)
    {
        if (!fields.Any(f => f.DocValues != DocValuesKind.None)) return;
        using var writer = new DocValuesWriter(files.CreateDocValues);
        foreach (var field in fields)
        {
            cancellation.ThrowIfCancellationRequested();
            DocValuesMerger.Merge(sources, field, writer);
        }
    }
}
