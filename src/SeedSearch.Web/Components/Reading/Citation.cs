using System.Globalization;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Components.Reading;

/// <summary>A sentence as one cites it; the permalink is put behind it by whoever knows the server's own address.</summary>
internal static class Citation
{
    /// <summary>“Sentence.” Speaker, in: “Title”, Outlet, 16 Dec 2015.</summary>
    public static string Of(SentenceView sentence, Words words)
    {
        var speakers = string.Join(", ", sentence.Quotes.Select(quote => quote.Speaker).OfType<string>().Distinct());
        // A sentence that has ended wants no comma.
        var said = Marked(sentence.Text, words) + (speakers.Length > 0 ? $" {speakers}, " : HasEnded(sentence.Text) ? " " : ", ");
        var parts = new[]
        {
            Marked(sentence.Article.Title, words),
            sentence.Article.Outlet,
            sentence.Article.Date is { } day ? words.Day(day) : null,
        };
        return said + string.Join(", ", parts.Where(part => part is not null)) + ".";
    }

    private static bool HasEnded(string text) => text.AsSpan().TrimEnd("\"”“»’' )") is [.., '.' or '!' or '?' or '…'];

    // What is printed in quotation marks of its own gets no second ones.
    private static string Marked(string text, Words words) => text is ['"' or '“' or '„' or '«' or '»' or '「', ..] ? text : words.Quoted(text);

    /// <summary>The sentence as <c>schema.org/Quotation</c>.</summary>
    public static string JsonLd(SentenceView sentence, string address)
    {
        var speaker = sentence.Quotes.Select(quote => quote.Speaker).FirstOrDefault(name => name is not null);
        var quotation = new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Quotation",
            ["text"] = sentence.Text,
            ["url"] = address,
            ["isPartOf"] = new Dictionary<string, object?>
            {
                ["@type"] = "NewsArticle",
                ["headline"] = sentence.Article.Title,
                ["url"] = sentence.Article.Address?.ToString(),
                ["datePublished"] = sentence.Article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["publisher"] = sentence.Article.Outlet is { } outlet ? new Dictionary<string, object?> { ["@type"] = "Organization", ["name"] = outlet } : null,
            },
            ["spokenByCharacter"] = speaker is null ? null : new Dictionary<string, object?> { ["@type"] = "Thing", ["name"] = speaker },
        };
        return System.Text.Json.JsonSerializer.Serialize(quotation, WithoutNulls);
    }

    private static readonly System.Text.Json.JsonSerializerOptions WithoutNulls = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };
}
