namespace SeedSearch.Corpus.Reading;

/// <summary>Gives first bytes that were already read from a stream, then the rest of the stream.</summary>
/// <param name="first">Bytes that were read.</param>
/// <param name="rest">The stream they were read from.</param>
internal sealed class ReadAgain(ReadOnlyMemory<byte> first, Stream rest) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _first = first;

    public override int Read(Span<byte> buffer)
    {
        if (_first.IsEmpty)
            return rest.Read(buffer);
        return FromFirst(buffer);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _first.IsEmpty ? rest.ReadAsync(buffer, cancellationToken) : ValueTask.FromResult(FromFirst(buffer.Span));

    private int FromFirst(Span<byte> buffer)
    {
        var length = Math.Min(_first.Length, buffer.Length);
        _first.Span[..length].CopyTo(buffer);
        _first = _first[length..];
        return length;
    }
}
