namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>A number a document, as it is kept in a file.</summary>
internal sealed class NumericColumn(LongValues numbers, ExistsBits exists) : NumericDocValues
{
    internal override long Get(int doc) => numbers[doc];

    internal override bool Exists(int doc) => exists[doc];
}

/// <summary>Quotients by a common divisor.</summary>
internal sealed class DividedNumbers(LongValues quotients, long least, long divisor) : LongValues
{
    internal override long Count => quotients.Count;

    internal override long this[long index] => least + divisor * quotients[index];
}

/// <summary>Places in a table.</summary>
internal sealed class TableNumbers(LongValues places, long[] table, string file) : LongValues
{
    internal override long Count => places.Count;

    internal override long this[long index]
    {
        get
        {
            var place = (ulong)places[index];
            return place < (ulong)table.Length ? table[place] : throw new CorruptIndexException(file, -1, $"expected one of {table.Length} numbers, found place {place}");
        }
    }
}
