namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>Walks over the terms of a field in the order of their bytes. For one thread.</summary>
internal sealed class TermCursor
{
    /// <summary>The term it stands at; valid until it moves.</summary>
    internal ReadOnlySpan<byte> Term => throw new NotImplementedException();

    /// <summary>What the dictionary knows of the term.</summary>
    internal ref readonly TermState State => throw new NotImplementedException();

    internal bool Next() => throw new NotImplementedException();

    /// <summary>Moves to the term or the first one after it.</summary>
    internal SeekStatus SeekCeil(ReadOnlySpan<byte> term) => throw new NotImplementedException();

    internal bool SeekExact(ReadOnlySpan<byte> term) => throw new NotImplementedException();
}
