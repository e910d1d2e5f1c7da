namespace SeedSearch.Lucene.Codec.Packed;

/// <summary>What a block size may be.</summary>
internal static class BlockSizes
{
    /// <returns>The size as a power of two, and as a mask.</returns>
    internal static (int Shift, long Mask) Understand(string file, long at, long count, int blockSize, long fileLength)
    {
        if (blockSize < 64 || blockSize > 1 << 27 || !int.IsPow2(blockSize))
            throw new CorruptIndexException(file, at, $"expected a block size that is a power of two from 64 on, found {blockSize}");
        // A block takes a byte at least.
        if (count < 0 || count / blockSize > fileLength)
            throw new CorruptIndexException(file, at, $"expected a count of numbers that fit into {fileLength} bytes, found {count}");
        return (int.Log2(blockSize), blockSize - 1);
    }
}
