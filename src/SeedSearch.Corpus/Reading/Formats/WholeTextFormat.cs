using System.Runtime.CompilerServices;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>A format whose files are read as a whole.</summary>
internal abstract class WholeTextFormat : SourceFormat
{
    public override async IAsyncEnumerable<ReadOutcome> ReadAsync(SourceFile source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await SourceText.ReadAsync(source.Content, source.LongestText, cancellationToken).ConfigureAwait(false);
        if (bytes.Length > source.LongestText)
        {
            yield return source.Failure($"the file is longer than {source.LongestText >> 20} MB", "split it, or make it JSON lines (.jsonl), which are read line by line");
            yield break;
        }

        if (IsBinary(bytes.Span))
        {
            yield return source.Failure("it is no text, or UTF-16 without its mark", "save it as UTF-8 text, or give it the ending of what it is");
            yield break;
        }

        var text = Decode(bytes, source);
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return source.Failure("the file is empty", "delete it, or put the article in");
            yield break;
        }

        foreach (var outcome in Articles(text, source))
            yield return outcome;
    }

    /// <summary>Whether there are zeros all over, more than one in a thousand bytes; a few stray ones are let pass, and UTF-16 says what it is with its first two bytes.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        bytes is not ([0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]) && bytes.Count((byte)0) is var zeros && zeros >= FewestZeros && zeros * 1000L > bytes.Length;

    private const int FewestZeros = 8;

    /// <summary>The articles and failures of <paramref name="text"/>, which has no byte-order mark, and \n for every line break.</summary>
    protected abstract IEnumerable<ReadOutcome> Articles(string text, SourceFile source);

    /// <summary>The text of the bytes; a format that names its encoding inside the file looks there first.</summary>
    protected virtual string Decode(ReadOnlyMemory<byte> bytes, SourceFile source) => SourceText.Decode(bytes.Span, source.Note);
}
