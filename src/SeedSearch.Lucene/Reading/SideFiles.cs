using SeedSearch.Lucene.Codec;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Reading;

/// <summary>The frame of side files: header and footer as in all files of an index.</summary>
internal static class SideFiles
{
    private const int Version = 1;

    private static string CodecOf(string extension) => "SeedSearch-" + extension;

    internal static void WriteHead(StorageOutput output, string extension) => CodecHeader.Write(output, CodecOf(extension), Version);

    /// <summary>What stands between header and footer.</summary>
    internal static StorageInput Content(StorageInput file, string extension)
    {
        var cursor = new ByteCursor(CodecHeader.CheckFooter(file), file.Name, 0);
        CodecHeader.Check(ref cursor, file.Name, CodecOf(extension), Version, Version);
        return file.Part(file.Name, cursor.Position, cursor.Left);
    }
}
