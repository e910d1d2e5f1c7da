using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SeedSearch.Application.Annotating;

namespace SeedSearch.Cli.Output;

/// <summary>An annotation as one line of JSON. Safe to call from several threads.</summary>
internal static class AnnotationJson
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Line(Annotation article)
    {
        var bytes = new ArrayBufferWriter<byte>((article.Text.Length * 4) + 1024);
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, article.Id);
            json.WriteString("text"u8, article.Text);
            Write(json, "sentences", article.Sentences, sentence =>
            {
                WritePlace(json, sentence.Place);
                json.WriteBoolean("furniture"u8, sentence.IsFurniture);
            });
            Write(json, "quotes", article.Quotes, quote => WriteQuote(json, quote));
            Write(json, "names", article.Names, name =>
            {
                WritePlace(json, name.Place);
                json.WriteString("kind"u8, name.Kind);
                json.WriteString("name"u8, name.Name);
            });
            Write(json, "topics", article.Topics, topic => WriteTopic(json, topic));
            Write(json, "articleTopics", article.ArticleTopics, topic => WriteTopic(json, topic));
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    private static void WriteQuote(Utf8JsonWriter json, AnnotatedQuote quote)
    {
        json.WriteString("kind"u8, quote.Kind);
        WritePlaces(json, "content", quote.Content);
        WritePlaces(json, "cue", quote.Cue);
        WritePlaces(json, "source", quote.Source);
        json.WriteString("speaker"u8, quote.Speaker);
        if (quote.With.Count > 0)
        {
            json.WriteStartArray("with"u8);
            foreach (var name in quote.With)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }

        json.WriteString("foundBy"u8, quote.FoundBy);
        json.WriteString("why"u8, quote.Why);
        json.WriteNumber("confidence"u8, Math.Round(quote.Confidence, 3));
    }

    private static void WriteTopic(Utf8JsonWriter json, AnnotatedTopic topic)
    {
        if (topic.Sentence is { } sentence)
        {
            json.WriteNumber("sentence"u8, sentence);
        }

        json.WriteString("topic"u8, topic.Topic);
        json.WriteNumber("score"u8, Math.Round(topic.Score, 3));
    }

    /// <summary>An array of pairs; null for none.</summary>
    private static void WritePlaces(Utf8JsonWriter json, string name, IReadOnlyList<Place> places)
    {
        if (places.Count == 0)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (var place in places)
        {
            json.WriteStartArray();
            json.WriteNumberValue(place.Start);
            json.WriteNumberValue(place.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteNumber("start"u8, place.Start);
        json.WriteNumber("end"u8, place.End);
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
