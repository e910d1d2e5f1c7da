using System.Buffers.Binary;

namespace SeedSearch.Lucene.Storage;

/// <summary>CRC-32 of IEEE 802.3 (polynomial 0xEDB88320, reflected), eight bytes a step from eight tables.</summary>
internal static class Crc32
{
    internal const uint Start = 0xFFFFFFFF;
    private static readonly uint[] Tables = MakeTables();

    internal static uint Finish(uint state) => ~state;

    internal static uint Compute(ReadOnlySpan<byte> bytes) => Finish(Append(Start, bytes));

    internal static uint Append(uint state, ReadOnlySpan<byte> bytes)
    {
        var tables = Tables;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ state;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            state = tables[1792 + (low & 255)] ^ tables[1536 + (low >> 8 & 255)] ^ tables[1280 + (low >> 16 & 255)] ^ tables[1024 + (low >> 24)]
                ^ tables[768 + (high & 255)] ^ tables[512 + (high >> 8 & 255)] ^ tables[256 + (high >> 16 & 255)] ^ tables[high >> 24];
        }
        foreach (var b in bytes) state = tables[(state ^ b) & 255] ^ state >> 8;
        return state;
    }

    private static uint[] MakeTables()
    {
        var tables = new uint[2048];
        for (uint n = 0; n < 256; n++)
        {
            var crc = n;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
            tables[n] = crc;
        }
        for (var n = 256; n < 2048; n++) tables[n] = tables[n - 256] >> 8 ^ tables[tables[n - 256] & 255];
        return tables;
    }
}
