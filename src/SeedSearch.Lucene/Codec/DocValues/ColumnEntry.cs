namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Where and how the column of a field is kept, and the column itself once it was asked for. Safe to share between threads.</summary>
internal sealed class ColumnEntry(byte kind, BytesEntry? bytes, NumberEntry? numbers, NumberEntry? ends)
{
    private volatile object? _opened;

    /// <summary>One of <see cref="DocValuesFormat"/>'s kinds.</summary>
    internal byte Kind => kind;

    /// <summary>Byte strings, or the dictionary; null for numbers.</summary>
    internal BytesEntry? Bytes => bytes;

    /// <summary>Numbers, or ordinals; null for byte strings.</summary>
    internal NumberEntry? Numbers => numbers;

    /// <summary>Where each document's ordinals end; null but for a set with several values a document.</summary>
    internal NumberEntry? Ends => ends;

    internal object? Opened => _opened;

    internal object Keep(object column) => _opened = column;
}
