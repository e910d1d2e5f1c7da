using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using SeedSearch.Text;

namespace SeedSearch.Application.Indexing.Records;

/// <summary>Reads what <see cref="RecordWriter"/> wrote.</summary>
internal sealed class RecordReader
{
    private readonly byte[] bytes;
    private readonly string what;

    // Each text once, where it stands, and itself when it was asked for.
    private readonly List<(int Start, int Length, string? Value)> texts;
    private int at;

    /// <param name="bytes">The record.</param>
    /// <param name="what">Which record, for messages.</param>
    public RecordReader(byte[] bytes, string what) => (this.bytes, this.what, texts) = (bytes, what, []);

    /// <summary>Goes on where another reader of the same record was.</summary>
    /// <param name="other">The other.</param>
    /// <param name="place">Where it was.</param>
    /// <param name="room">Empty; where it is noted which texts the record has, until they are read no more.</param>
    public RecordReader(RecordReader other, RecordPlace place, List<(int Start, int Length, string? Value)> room)
    {
        (bytes, what, texts, at) = (other.bytes, other.what, room, place.At);
        texts.AddRange(CollectionsMarshal.AsSpan(other.texts)[..place.Texts]);
    }

    /// <summary>Where the reader is.</summary>
    public RecordPlace Place => new(at, texts.Count);

    /// <summary>Goes back to where the reader was.</summary>
    public void Return(RecordPlace place)
    {
        at = place.At;
        texts.RemoveRange(place.Texts, texts.Count - place.Texts);
    }

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

    public string? Text() => TextNumber() is >= 0 and var number ? TextOf(number) : null;

    /// <summary>Passes over a text. The same text has the same number.</summary>
    /// <returns>Its number, by which it is had from <see cref="TextOf"/>; -1 for null.</returns>
    public int TextNumber()
    {
        var number = Number();
        if (number < 0)
        {
            return -1;
        }

        if (number > 0)
        {
            return number <= texts.Count ? number - 1 : throw Damaged();
        }

        var length = Count();
        texts.Add((at, length, null));
        at += length;
        return texts.Count - 1;
    }

    public string TextOf(int number)
    {
        ref var text = ref CollectionsMarshal.AsSpan(texts)[number];
        return text.Value ??= Encoding.UTF8.GetString(bytes, text.Start, text.Length);
    }

    public TextSpan Span() => new(Number(), Number());

    public DateOnly? Day() => Number() is var day and >= 0 ? DateOnly.FromDayNumber(day) : null;

    /// <param name="read">Reads one; asks nothing but the reader it is given, so that it is made once for all records.</param>
    public T[] List<T>(Func<RecordReader, T> read)
    {
        var count = Count();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(this);
        }

        return items;
    }

    /// <summary>A number of things to come, each of at least one byte.</summary>
    public int Count() => Number() is var count and >= 0 && count <= bytes.Length - at ? count : throw Damaged();

    private byte Next() => at < bytes.Length ? bytes[at++] : throw Damaged();

    private InvalidDataException Damaged() => new($"the record of {what} is damaged at byte {at}; index the corpus again into an empty folder");
}

/// <summary>A place in a record.</summary>
/// <param name="At">The byte.</param>
/// <param name="Texts">How many different texts stand before it.</param>
internal readonly record struct RecordPlace(int At, int Texts);
