using System.Text.Json;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>What is wrong with a JSON text, in words for a report.</summary>
internal static class JsonFault
{
    /// <summary>The parser's first sentence, without its own account of the place, and the byte of the line.</summary>
    public static string In(JsonException e)
    {
        var message = e.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return $"{(end < 0 ? message : message[..end]).TrimEnd('.')}, at byte {e.BytePositionInLine + 1}";
    }
}
