using System.Text;

namespace SeedSearch.Corpus.Reading;

/// <summary>Bytes to text: finds the encoding and takes out what is no text.</summary>
internal static class SourceText
{
    /// <summary>What a reader is told where the bytes are no UTF-8.</summary>
    public const string Guessed = "not UTF-8, so read as Windows-1252; if letters are wrong, save it as UTF-8";

    /// <summary>The encoding of old Western texts; it has a letter for every byte.</summary>
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// UTF-8 with or without a byte-order mark, UTF-16 with one, else Windows-1252; then <see cref="Clean"/>.
    /// </summary>
    /// <param name="bytes">All bytes of the text.</param>
    /// <param name="note">Told when the encoding was guessed.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, Action<string> note) => Clean(Read(bytes, note));

    /// <summary>
    /// Line breaks (\r\n, \r, NEL, line and paragraph separators) become \n; control characters other than \t and \n,
    /// byte-order marks in the middle, and halves of surrogate pairs become blanks. Nothing else changes.
    /// </summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspects) < 0 && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(letter).Append(text[++i]);
            else
                clean.Append(letter switch
                {
                    '\n' or '\t' => letter,
                    '\r' or '\u0085' or '\u2028' or '\u2029' => '\n',
                    '\uFEFF' => ' ',
                    _ => char.IsControl(letter) || char.IsSurrogate(letter) ? ' ' : letter,
                });
        }

        return clean.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Suspects = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(i => (char)i).Where(letter => char.IsControl(letter) && letter is not ('\n' or '\t')), '\u2028', '\u2029', '\uFEFF']);

    /// <summary>All bytes of a stream, or, when there are more than <paramref name="longest"/>, the first of them and one more.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, int longest, CancellationToken cancellationToken)
    {
        var buffer = new byte[Math.Min(1 << 14, longest + 1)];
        var length = 0;
        while (length <= longest)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min((long)length * 2, (long)longest + 1));
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                break;
            length += read;
        }

        return buffer.AsMemory(0, length);
    }

    private static string Read(ReadOnlySpan<byte> bytes, Action<string> note)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        else if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes[2..]);
        else if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);

        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        note(Guessed);
        return Windows1252.GetString(bytes);
    }
}
