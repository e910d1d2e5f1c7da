using System.Runtime.CompilerServices;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>A format whose files are read as a whole.</summary>
internal abstract class WholeTextFormat : SourceFormat
{
    public override async IAsyncEnumerable<ReadOutcome> ReadAsync(SourceFile source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await ReadAllAsync(source, cancellationToken).ConfigureAwait(false);
        if (bytes is null)
        {
            yield return source.Failure($"the file is longer than {source.LongestText >> 20} MB", "split it, or make it JSON lines (.jsonl), which are read line by line");
            yield break;
        }

        var text = Decode(bytes.Value, source);
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return source.Failure("the file is empty", "delete it, or put the article in");
            yield break;
        }

        foreach (var outcome in Articles(text, source))
            yield return outcome;
    }

    /// <summary>The articles and failures of <paramref name="text"/>, which has no byte-order mark, and \n for every line break.</summary>
    protected abstract IEnumerable<ReadOutcome> Articles(string text, SourceFile source);

    /// <summary>The text of the bytes; a format that names its encoding inside the file looks there first.</summary>
    protected virtual string Decode(ReadOnlyMemory<byte> bytes, SourceFile source) => SourceText.Decode(bytes.Span, source.Note);

    private static async Task<ReadOnlyMemory<byte>?> ReadAllAsync(SourceFile source, CancellationToken cancellationToken)
    {
        var buffer = new byte[1 << 14];
        var length = 0;
        while (true)
        {
            var read = await source.Content.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return buffer.AsMemory(0, length);
            length += read;
            if (length > source.LongestText)
                return null;
            if (length == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min((long)length * 2, (long)source.LongestText + 1));
        }
    }
}
