using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using SeedSearch.Text;

namespace SeedSearch.Application.Indexing.Records;

/// <summary>
/// Bytes of a record: numbers of seven bits a byte, signed ones folded (0, -1, 1, -2 are 0, 1, 2, 3), a string once in full and from
/// then on by its number.
/// </summary>
internal sealed class RecordWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new(4096);
    private readonly Dictionary<string, int> strings = new(StringComparer.Ordinal);

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();

    public void Number(int value)
    {
        var rest = (uint)((value << 1) ^ (value >> 31));
        for (; rest > 127; rest >>= 7)
        {
            Byte((byte)(rest | 128));
        }

        Byte((byte)rest);
    }

    public void Word(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.GetSpan(4), value);
        bytes.Advance(4);
    }

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    /// <summary>A share of one, kept to four digits.</summary>
    public void Share(double value) => Number((int)Math.Round(value * 10000));

    /// <summary>A score, kept to four digits.</summary>
    public void Score(double value) => Number((int)Math.Clamp(Math.Round(value * 10000), int.MinValue, int.MaxValue));

    public void Text(string? value)
    {
        if (value is null)
        {
            Number(-1);
        }
        else if (strings.TryGetValue(value, out var number))
        {
            Number(number + 1);
        }
        else
        {
            strings[value] = strings.Count;
            Number(0);
            var utf8 = Encoding.UTF8.GetBytes(value);
            Number(utf8.Length);
            bytes.Write(utf8);
        }
    }

    public void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    public void Day(DateOnly? day) => Number(day?.DayNumber ?? -1);

    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Byte(byte value)
    {
        bytes.GetSpan(1)[0] = value;
        bytes.Advance(1);
    }
}
