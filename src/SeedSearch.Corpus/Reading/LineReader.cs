using System.Text;

namespace SeedSearch.Corpus.Reading;

/// <summary>Reads a stream line by line, as UTF-8 bytes; a byte-order mark is taken off, UTF-16 that has one becomes UTF-8.</summary>
/// <param name="stream">What to read.</param>
/// <param name="longest">The longest line that is kept, in bytes.</param>
internal sealed class LineReader(Stream stream, int longest)
{
    private Stream _stream = stream;
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private bool _hasBegun;

    /// <summary>The line without its break; valid until the next call of <see cref="NextAsync"/>; empty when <see cref="IsTooLong"/>.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the line was passed over for its length.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Moves to the next line; false at the end of the stream.</summary>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        if (!_hasBegun)
            await BeginAsync(cancellationToken).ConfigureAwait(false);

        IsTooLong = false;
        var looked = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + looked, _end - _start - looked).IndexOf((byte)'\n');
            if (at >= 0)
            {
                Take(looked + at);
                _start++;
                return true;
            }

            looked = _end - _start;
            if (looked > longest)
            {
                IsTooLong = true;
                _start = _end;
                looked = 0;
            }

            if (_isAtEnd)
            {
                if (looked == 0 && !IsTooLong)
                    return false;
                Take(looked);
                return true;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Take(int length)
    {
        Line = IsTooLong ? default : _buffer.AsMemory(_start, length);
        _start += length;
    }

    private async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        _hasBegun = true;
        while (_end < 3 && !_isAtEnd)
            await FillAsync(cancellationToken).ConfigureAwait(false);
        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8))
            _start = 3;
        var encoding = _buffer.AsSpan(0, _end) switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        if (encoding is null)
            return;

        // What was read goes through the same decoder as what is still to come.
        _stream = Encoding.CreateTranscodingStream(new ReadAgain(_buffer.AsMemory(2, _end - 2), _stream), encoding, Encoding.UTF8);
        _buffer = new byte[1 << 16];
        (_start, _end, _isAtEnd) = (0, 0, false);
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, (int)Math.Min((long)_buffer.Length * 2, Array.MaxLength));
        var read = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isAtEnd = read == 0;
    }
}
