using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace SeedSearch.Web.Styles;

/// <summary>
/// The styles of every page. They stand in its head, so that it is drawn when its first bytes are there: fetched as a file they would cost
/// another turn on the line. The policy of the pages allows them by their hash, and no others.
/// </summary>
internal static partial class HeadStyles
{
    private static readonly string[] Sheets = ["frame.css", "pages.css"];

    private static readonly string Text = string.Concat(Sheets.Select(Read).Select(Shortened));

    /// <summary>The element as it stands in a page.</summary>
    public static MarkupString Element { get; } = new($"<style>{Text}</style>");

    /// <summary>The source that the pages' policy names.</summary>
    public static string Source { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    /// <summary>A sheet without its comments and the spaces between its parts.</summary>
    internal static string Shortened(string sheet) => BetweenParts().Replace(Spaces().Replace(Comments().Replace(sheet, ""), " "), "$1").Trim();

    private static string Read(string name)
    {
        using var sheet = new StreamReader(typeof(HeadStyles).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return sheet.ReadToEnd();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(" ?([{};,]) ?", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenParts();
}
