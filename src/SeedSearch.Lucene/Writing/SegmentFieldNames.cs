using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Documents;

namespace SeedSearch.Lucene.Writing;

/// <summary>Tells a field's attributes which formats its terms and columns are written in.</summary>
internal static class SegmentFieldNames
{
    internal static void Assign(FieldInfo field)
    {
        field.Attributes = [];
        if (field.DocValues != DocValuesKind.None)
        {
            field.Attributes[FieldInfosFormat.DocValuesFormat] = DocValuesFormat.Name;
            field.Attributes[FieldInfosFormat.DocValuesSuffix] = "0";
        }
        if (field.IndexOptions == IndexOptions.None) return;
        field.Attributes[FieldInfosFormat.PostingsFormat] = PostingsFormat.Name;
        field.Attributes[FieldInfosFormat.PostingsSuffix] = "0";
    }
}
