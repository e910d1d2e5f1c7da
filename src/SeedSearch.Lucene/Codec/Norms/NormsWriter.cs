using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Norms;

/// <summary>Writes norms as plain bytes, which can be used as they stand in the file.</summary>
internal sealed class NormsWriter : IDisposable
{
    private readonly StorageOutput _data;
    private readonly StorageOutput _meta;

    /// <param name="open">Creates a file of the segment by its extension.</param>
    internal NormsWriter(Func<string, StorageOutput> open)
    {
        _data = open(NormsFormat.Extension);
        CodecHeader.Write(_data, NormsFormat.Codec, NormsFormat.Version);
        _meta = open(NormsFormat.MetaExtension);
        CodecHeader.Write(_meta, NormsFormat.MetaCodec, NormsFormat.Version);
    }

    /// <summary>Adds a field's norms; <see cref="Append"/> then gives one for each document.</summary>
    internal void StartField(FieldInfo field)
    {
        _meta.WriteVInt(field.Number);
        _meta.WriteByte(NormsFormat.Numbers);
        _meta.WriteInt64(_data.Position);
        _meta.WriteByte(NormsFormat.Plain);
    }

    internal void Append(ReadOnlySpan<byte> norms) => _data.Write(norms);

    public void Dispose()
    {
        _meta.WriteVInt(-1);
        CodecHeader.WriteFooter(_meta);
        _meta.Dispose();
        CodecHeader.WriteFooter(_data);
        _data.Dispose();
    }
}
