using System.Globalization;
using System.Text;

namespace SeedSearch.Lucene.Documents;

/// <summary>A value of one of the six kinds that stored fields keep.</summary>
public readonly struct StoredValue
{
    private readonly long _bits;
    private readonly object? _object;

    /// <summary>Text.</summary>
    public StoredValue(string text) => (Kind, _object) = (StoredKind.Text, text);

    /// <summary>Bytes; the array must not be changed afterwards.</summary>
    public StoredValue(byte[] bytes) => (Kind, _object) = (StoredKind.Bytes, bytes);

    /// <summary>A 32-bit whole number.</summary>
    public StoredValue(int value) => (Kind, _bits) = (StoredKind.Int32, value);

    /// <summary>A 64-bit whole number.</summary>
    public StoredValue(long value) => (Kind, _bits) = (StoredKind.Int64, value);

    /// <summary>A 32-bit floating-point number.</summary>
    public StoredValue(float value) => (Kind, _bits) = (StoredKind.Single, BitConverter.SingleToInt32Bits(value));

    /// <summary>A 64-bit floating-point number.</summary>
    public StoredValue(double value) => (Kind, _bits) = (StoredKind.Double, BitConverter.DoubleToInt64Bits(value));

    /// <summary>Which kind of value this is.</summary>
    public StoredKind Kind { get; }

    /// <summary>The bits of a number (sign-extended for the 32-bit kinds); 0 for text and bytes.</summary>
    internal long Bits => _bits;

    /// <summary>The whole number; floating-point numbers are cut towards zero.</summary>
    /// <exception cref="InvalidOperationException">The value is text or bytes.</exception>
    public long AsInt64() => Kind switch
    {
        StoredKind.Int32 or StoredKind.Int64 => _bits,
        StoredKind.Single or StoredKind.Double => (long)AsDouble(),
        _ => throw new InvalidOperationException($"A stored value of kind {Kind} is no number."),
    };

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The value is text or bytes.</exception>
    public double AsDouble() => Kind switch
    {
        StoredKind.Int32 or StoredKind.Int64 => _bits,
        StoredKind.Single => BitConverter.Int32BitsToSingle((int)_bits),
        StoredKind.Double => BitConverter.Int64BitsToDouble(_bits),
        _ => throw new InvalidOperationException($"A stored value of kind {Kind} is no number."),
    };

    /// <summary>The bytes; the UTF-8 of text.</summary>
    /// <exception cref="InvalidOperationException">The value is a number.</exception>
    public byte[] AsBytes() => _object switch
    {
        byte[] bytes => bytes,
        string text => Encoding.UTF8.GetBytes(text),
        _ => throw new InvalidOperationException($"A stored value of kind {Kind} is no bytes."),
    };

    /// <summary>The text; numbers in the invariant culture, bytes as hexadecimal digits.</summary>
    public override string ToString() => _object switch
    {
        string text => text,
        byte[] bytes => Convert.ToHexString(bytes),
        _ when Kind is StoredKind.Single or StoredKind.Double => AsDouble().ToString("R", CultureInfo.InvariantCulture),
        _ => _bits.ToString(CultureInfo.InvariantCulture),
    };
}
