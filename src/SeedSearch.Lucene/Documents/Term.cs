using System.Text;

namespace SeedSearch.Lucene.Documents;

/// <summary>A term of a field, as bytes.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Bytes">The term; terms are ordered by their bytes, unsigned.</param>
public readonly record struct Term(string Field, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A term given as text; in the index it is UTF-8.</summary>
    public Term(string field, string text) : this(field, Encoding.UTF8.GetBytes(text).AsMemory()) { }

    /// <summary>True when field and bytes are the same.</summary>
    public bool Equals(Term other) => Field == other.Field && Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Field);
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Field}:{Encoding.UTF8.GetString(Bytes.Span)}";
}
