using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>One article a line, each a JSON object; see <see cref="JsonArticle"/>. Read line by line, so a file may be of any length.</summary>
internal sealed class JsonLinesFormat : SourceFormat
{
    public override async IAsyncEnumerable<ReadOutcome> ReadAsync(SourceFile source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineReader(source.Content, source.LongestText);
        var guessed = false;
        var number = 0;
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            number++;
            if (lines.IsTooLong)
            {
                yield return source.Failure($"the line is longer than {source.LongestText >> 20} MB", "split the article", number);
                continue;
            }

            var line = lines.Line;
            if (line.Span.Trim(" \t\r"u8).IsEmpty)
                continue;
            if (!System.Text.Unicode.Utf8.IsValid(line.Span))
            {
                if (!guessed)
                    source.Note($"line {number}: {SourceText.Guessed}");
                guessed = true;
                line = Encoding.UTF8.GetBytes(SourceText.Decode(line.Span, _ => { }));
            }

            yield return Read(line, source, number);
        }

        if (number == 0)
            yield return source.Failure("the file is empty", "delete it, or put the articles in, one JSON object a line");
    }

    private static ReadOutcome Read(ReadOnlyMemory<byte> line, SourceFile source, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return JsonArticle.Read(json.RootElement, source, number, $"{source.Path}:{number}");
        }
        catch (JsonException e)
        {
            return source.Failure("not JSON: " + JsonFault.In(e), "write one JSON object a line", number);
        }
    }
}
