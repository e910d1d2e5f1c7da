using System.Buffers.Binary;
using System.Text;
using SeedSearch.Text;

namespace SeedSearch.Application.Indexing.Records;

/// <summary>Reads what <see cref="RecordWriter"/> wrote.</summary>
/// <param name="bytes">The record.</param>
/// <param name="what">Which record, for messages.</param>
internal sealed class RecordReader(byte[] bytes, string what)
{
    private readonly List<string> strings = [];
    private int at;

    public int Number()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Next();
            value |= (uint)(next & 127) << shift;
            if (next < 128)
            {
                return (int)(value >> 1) ^ -(int)(value & 1);
            }

            if (shift > 28)
            {
                throw Damaged();
            }
        }
    }

    public uint Word()
    {
        if (at + 4 > bytes.Length)
        {
            throw Damaged();
        }

        at += 4;
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at - 4));
    }

    public bool Flag() => Next() != 0;

    public double Share() => Number() / 10000.0;

    public double Score() => Number() / 10000.0;

    public string? Text()
    {
        var number = Number();
        if (number == -1)
        {
            return null;
        }

        if (number > 0)
        {
            return number <= strings.Count ? strings[number - 1] : throw Damaged();
        }

        var length = Count();
        var text = Encoding.UTF8.GetString(bytes, at, length);
        at += length;
        strings.Add(text);
        return text;
    }

    public TextSpan Span() => new(Number(), Number());

    public DateOnly? Day() => Number() is var day and >= 0 ? DateOnly.FromDayNumber(day) : null;

    public T[] List<T>(Func<T> read)
    {
        var items = new T[Count()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }

    /// <summary>A number of things to come, each of at least one byte.</summary>
    private int Count() => Number() is var count and >= 0 && count <= bytes.Length - at ? count : throw Damaged();

    private byte Next() => at < bytes.Length ? bytes[at++] : throw Damaged();

    private InvalidDataException Damaged() => new($"the record of {what} is damaged at byte {at}; index the corpus again into an empty folder");
}
