using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>Writes the term dictionaries of a segment's fields: the files .tim and .tip.</summary>
internal sealed class TermsWriter : IDisposable
{
    private readonly StorageOutput _terms;
    private readonly StorageOutput _index;
    private readonly GrowingBytes _fields = new(256);
    private readonly List<long> _indexStarts = [];

    /// <param name="open">Creates a file of this format by its extension.</param>
    internal TermsWriter(Func<string, StorageOutput> open)
    {
        _terms = open(TermsFormat.Extension);
        CodecHeader.Write(_terms, TermsFormat.Codec, TermsFormat.Version);
        CodecHeader.Write(_terms, PostingsFormat.TermsCodec, PostingsFormat.Version);
        _terms.WriteVInt(PostingsFormat.BlockSize);
        _index = open(TermsFormat.IndexExtension);
        CodecHeader.Write(_index, TermsFormat.IndexCodec, TermsFormat.Version);
    }

    /// <summary>Starts a field; its terms are added to the result, in ascending order.</summary>
    internal TermBlocksWriter StartField(FieldInfo field) => new(_terms, field);

    /// <summary>Ends a field; one without terms leaves no trace.</summary>
    /// <param name="field">The field.</param>
    /// <param name="blocks">Its terms.</param>
    /// <param name="docCount">Documents that have at least one of them.</param>
    internal void FinishField(FieldInfo field, TermBlocksWriter blocks, int docCount)
    {
        if (blocks.TermCount == 0) return;
        var root = blocks.Finish(out var index);
        _indexStarts.Add(_index.Position);
        index.WriteTo(_index);
        _fields.WriteVInt(field.Number);
        _fields.WriteVLong(blocks.TermCount);
        _fields.WriteVInt(root.Length);
        _fields.Write(root);
        if (field.HasFreqs) _fields.WriteVLong(blocks.SumTotalTermFreq);
        _fields.WriteVLong(blocks.SumDocFreq);
        _fields.WriteVInt(docCount);
        _fields.WriteVInt(field.HasOffsets || field.HasPayloads ? 3 : field.HasPositions ? 2 : 1);
    }

    public void Dispose()
    {
        var fieldsStart = _terms.Position;
        _terms.WriteVInt(_indexStarts.Count);
        _terms.Write(_fields.Written);
        _terms.WriteInt64(fieldsStart);
        CodecHeader.WriteFooter(_terms);
        _terms.Dispose();
        var startsStart = _index.Position;
        foreach (var start in _indexStarts) _index.WriteVLong(start);
        _index.WriteInt64(startsStart);
        CodecHeader.WriteFooter(_index);
        _index.Dispose();
    }
}
