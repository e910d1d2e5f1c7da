using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Norms;
using SeedSearch.Lucene.Documents;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Writing.Buffering;

/// <summary>What a field has in a segment in memory, and where it is in the current document.</summary>
internal sealed class FieldBuffer(FieldInfo info)
{
    private byte[] _norms = [];

    internal FieldInfo Info { get; } = info;

    internal PostingsBuffer? Postings { get; set; }

    internal DocValuesBuffer? DocValues { get; set; }

    internal TermSource? Source { get; set; }

    internal int Doc { get; private set; } = -1;

    internal int Position { get; set; }

    internal int OffsetBase { get; set; }

    /// <summary>Terms of the current document, those at the same place as another left out.</summary>
    internal int Length { get; set; }

    internal long MemoryUsed => (Postings?.MemoryUsed ?? 0) + (DocValues?.MemoryUsed ?? 0) + _norms.Length;

    internal void Enter(int doc)
    {
        if (Doc == doc) return;
        Doc = doc;
        Position = -1;
        OffsetBase = 0;
        Length = 0;
    }

    /// <summary>Keeps the norm of the document that the field is in.</summary>
    internal void KeepNorm()
    {
        if (Info.OmitNorms || Info.IndexOptions == IndexOptions.None) return;
        if (Doc >= _norms.Length) Array.Resize(ref _norms, Math.Max(Doc + 1, _norms.Length * 2));
        _norms[Doc] = NormByte.Of(Length);
    }

    internal ReadOnlySpan<byte> Norms(int maxDoc)
    {
        if (_norms.Length < maxDoc) Array.Resize(ref _norms, maxDoc);
        return _norms.AsSpan(0, maxDoc);
    }
}
