using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec;

/// <summary>
/// What every file starts and ends with. Header: magic (4 bytes), name of the structure (text), version (4 bytes). Footer, 16
/// bytes: magic complemented (4), algorithm 0 = CRC-32 (4), checksum of all before it (8).
/// </summary>
internal static class CodecHeader
{
    internal const int Magic = 0x3FD76C17;
    internal const int FooterLength = 16;

    internal static int HeaderLength(string codec) => 9 + codec.Length;

    internal static void Write(StorageOutput output, string codec, int version)
    {
        output.WriteInt32(Magic);
        output.WriteText(codec);
        output.WriteInt32(version);
    }

    internal static void WriteFooter(StorageOutput output)
    {
        output.WriteInt32(~Magic);
        output.WriteInt32(0);
        output.WriteInt64(output.Checksum);
    }

    /// <summary>Reads and checks the header.</summary>
    /// <returns>The version, from <paramref name="lowest"/> to <paramref name="highest"/>.</returns>
    internal static int Check(ref ByteCursor cursor, string file, string codec, int lowest, int highest)
    {
        var magic = cursor.ReadInt32();
        if (magic != Magic) throw new CorruptIndexException(file, 0, $"expected magic {Magic:x8}, found {magic:x8}");
        var name = cursor.ReadText();
        if (name != codec) throw new CorruptIndexException(file, 4, $"expected a file of {codec}, found \"{name}\"");
        var version = cursor.ReadInt32();
        var understood = lowest == highest ? $"{codec} version {lowest}" : $"{codec} versions {lowest} to {highest}";
        if (version < lowest) throw new IndexFormatTooOldException(file, $"{codec} version {version}", understood);
        if (version > highest) throw new IndexFormatTooNewException(file, $"{codec} version {version}", understood);
        return version;
    }

    /// <summary>Checks the shape of the footer, not the checksum.</summary>
    /// <returns>The bytes before the footer.</returns>
    internal static ReadOnlySpan<byte> CheckFooter(StorageInput input)
    {
        var cursor = new ByteCursor(input);
        cursor.MoveTo(Math.Max(0, input.Length - FooterLength));
        var magic = cursor.ReadInt32();
        if (magic != ~Magic) throw new CorruptIndexException(input.Name, input.Length - FooterLength, $"expected the footer's magic {~Magic:x8}, found {magic:x8}: the file is cut or its end was changed");
        var algorithm = cursor.ReadInt32();
        if (algorithm != 0) throw new CorruptIndexException(input.Name, input.Length - 12, $"expected checksum algorithm 0, found {algorithm}");
        return input.Span[..^FooterLength];
    }

    /// <summary>Checks the footer and the checksum of the whole file.</summary>
    /// <returns>The bytes before the footer.</returns>
    internal static ReadOnlySpan<byte> CheckWhole(StorageInput input)
    {
        var content = CheckFooter(input);
        var cursor = new ByteCursor(input);
        cursor.MoveTo(input.Length - 8);
        var expected = cursor.ReadInt64();
        long found = Crc32.Compute(input.Span[..^8]);
        if (expected != found) throw new CorruptIndexException(input.Name, input.Length - 8, $"expected checksum {expected:x8}, found {found:x8}");
        return content;
    }

    /// <summary>Checks checksum and header of a small file.</summary>
    /// <returns>Stands after the header, and ends before the footer.</returns>
    internal static ByteCursor Open(StorageInput input, string codec, int lowest, int highest)
    {
        // The header first: a file of another version may have no footer.
        var header = new ByteCursor(input);
        Check(ref header, input.Name, codec, lowest, highest);
        var cursor = new ByteCursor(CheckWhole(input), input.Name, 0);
        cursor.MoveTo(HeaderLength(codec));
        return cursor;
    }
}
