using SeedSearch.Lucene.Documents;

namespace SeedSearch.Lucene.Codec.FieldInfos;

/// <summary>What a segment knows of a field: its number, what its postings tell, whether it has norms, which column it has.</summary>
internal sealed class FieldInfo(string name, int number)
{
    internal string Name { get; } = name;

    /// <summary>The field's number in this segment's files.</summary>
    internal int Number { get; } = number;

    internal IndexOptions IndexOptions { get; set; }

    internal bool OmitNorms { get; set; }

    internal bool HasVectors { get; set; }

    internal bool HasPayloads { get; set; }

    internal DocValuesKind DocValues { get; set; }

    /// <summary>True when there is a norm a document; a field may have terms but no norms.</summary>
    internal bool HasNorms { get; set; }

    /// <summary>The generation of updated doc values; -1: the ones written with the segment.</summary>
    internal long DocValuesGeneration { get; set; } = -1;

    internal Dictionary<string, string> Attributes { get; set; } = [];

    internal bool HasFreqs => IndexOptions >= IndexOptions.DocsAndFreqs;

    internal bool HasPositions => IndexOptions >= IndexOptions.DocsFreqsAndPositions;

    internal bool HasOffsets => IndexOptions >= IndexOptions.DocsFreqsPositionsAndOffsets;
}
