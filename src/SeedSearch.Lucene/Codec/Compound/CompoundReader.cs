using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Compound;

/// <summary>Opens the files that a compound file holds.</summary>
internal static class CompoundReader
{
    /// <returns>By name, the segment's included. They are valid as long as the compound file is open.</returns>
    internal static Dictionary<string, StorageInput> Open(StorageInput data, StorageInput entries, string segment)
    {
        var head = new ByteCursor(CodecHeader.CheckFooter(data), data.Name, 0);
        CodecHeader.Check(ref head, data.Name, CompoundFormat.Codec, CompoundFormat.Version, CompoundFormat.Version);
        var cursor = CodecHeader.Open(entries, CompoundFormat.EntriesCodec, CompoundFormat.Version, CompoundFormat.Version);
        var files = new Dictionary<string, StorageInput>(StringComparer.Ordinal);
        for (var left = cursor.ReadCount(cursor.Left); left > 0; left--)
        {
            var name = segment + cursor.ReadText();
            var part = data.Part(name, cursor.ReadInt64(), cursor.ReadInt64());
            if (!files.TryAdd(name, part)) throw cursor.Corrupt($"expected each file once, found \"{name}\" again");
        }
        return files;
    }
}
