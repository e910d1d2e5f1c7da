using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Documents;

namespace SeedSearch.Lucene.Writing.Merging;

/// <summary>What the fields of several segments are together: of postings, the least that all of them tell.</summary>
internal static class FieldMerger
{
    internal static FieldInfoSet Merge(IReadOnlyList<MergeSource> sources, FieldRegistry registry)
    {
        var merged = new Dictionary<string, FieldInfo>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var field in source.Core.Fields)
            {
                if (!merged.TryGetValue(field.Name, out var known)) merged[field.Name] = known = new FieldInfo(field.Name, registry.NumberOf(field.Name));
                if (known.DocValues == DocValuesKind.None) known.DocValues = field.DocValues;
                else if (field.DocValues != DocValuesKind.None && field.DocValues != known.DocValues)
                    throw new InvalidOperationException($"Field \"{field.Name}\" has doc values of kind {known.DocValues} in one segment and {field.DocValues} in another: they can't be merged.");
                if (field.IndexOptions == IndexOptions.None) continue;
                known.OmitNorms |= field.OmitNorms;
                known.IndexOptions = known.IndexOptions == IndexOptions.None ? field.IndexOptions : (IndexOptions)Math.Min((int)known.IndexOptions, (int)field.IndexOptions);
            }
        }
        var fields = new FieldInfoSet();
        foreach (var field in merged.Values.OrderBy(f => f.Number))
        {
            field.HasNorms = field.IndexOptions != IndexOptions.None && !field.OmitNorms && sources.Any(s => s.Core.Fields.TryGet(field.Name, out var f) && f.HasNorms);
            field.HasPayloads = field.HasPositions && sources.Any(s => s.Core.Fields.TryGet(field.Name, out var f) && f.HasPayloads);
            SegmentFieldNames.Assign(field);
            fields.TryAdd(field);
        }
        return fields;
    }
}
