using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Querying.Scoring;

/// <summary>A walk over the bytes of a postings file that never leaves the file.</summary>
internal unsafe ref struct PostingsBytes
{
    private readonly StorageInput _file;
    private readonly byte* _start;
    private readonly byte* _end;
    private readonly uint _reversed;
    private byte* _at;

    /// <param name="file">The file.</param>
    /// <param name="start">Its first byte; the bytes must not move while this lives.</param>
    /// <param name="offset">Where to stand.</param>
    /// <param name="reversed">See <see cref="PostingsFiles.Reversed"/>.</param>
    public PostingsBytes(StorageInput file, byte* start, long offset, uint reversed)
    {
        _reversed = reversed;
        _file = file;
        _start = start;
        _end = start + file.Length;
        _at = start + offset;
        if (offset < 0 || offset > file.Length) throw Damage(offset, $"a term points to byte {offset}, but the file has {file.Length}");
    }

    public readonly long Offset => _at - _start;

    public int ReadVInt()
    {
        var value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var b = ReadByte();
            value |= (b & 127) << shift;
            if (b < 128) return value;
        }

        throw Damage(Offset, "expected a number of at most five bytes");
    }

    public byte ReadByte() => _at < _end ? *_at++ : throw Damage(Offset, "expected more postings, but the file ends");

    /// <summary>Reads 128 packed numbers.</summary>
    public void ReadBlock(int* values)
    {
        int bits = ReadByte();
        if (bits == 0)
        {
            new Span<int>(values, PackedBlock.Size).Fill(ReadVInt());
            return;
        }

        var bytes = Require(bits);
        if (_at + bytes + PackedBlock.Overread <= _end) PackedBlock.Read(_at, bits, values);
        else PackedBlock.ReadScalar(_at, bits, values);
        _at += bytes;
        if (bits <= 4 && ForBlock.IsReversed(_reversed, bits)) ForBlock.Reverse(new Span<int>(values, PackedBlock.Size), bits);
    }

    /// <summary>Passes over 128 packed numbers.</summary>
    public void SkipBlock()
    {
        int bits = ReadByte();
        if (bits == 0) ReadVInt();
        else _at += Require(bits);
    }

    public void Skip(int bytes)
    {
        if (bytes < 0 || bytes > _end - _at) throw Damage(Offset, $"expected {bytes} more bytes");
        _at += bytes;
    }

    public readonly CorruptIndexException Damage(long offset, string problem) => new(_file.Name, offset, problem);

    private readonly int Require(int bits)
    {
        var bytes = bits * PackedBlock.Size / 8;
        if (bits > 32 || bytes > _end - _at) throw Damage(Offset - 1, $"expected a block of 128 numbers, found a width of {bits} bits");
        return bytes;
    }
}
