using System.Globalization;
using System.Text.RegularExpressions;

namespace SeedSearch.Web.Language;

/// <summary>An English sentence of the rooms behind, with places for what it tells of ({0}, {1} ...), and its German.</summary>
internal sealed class Phrase
{
    private readonly Regex english;

    /// <param name="english">As it is written behind, {0} and {1} in the order in which they stand.</param>
    /// <param name="german">With the same places, in any order.</param>
    public Phrase(string english, string german)
    {
        var pattern = Regex.Replace(Regex.Escape(english), @"\\\{[0-9]}", "(.+?)");
        (this.english, German) = (new Regex("^" + pattern + "$", RegexOptions.Singleline | RegexOptions.CultureInvariant), german);
    }

    /// <summary>The German, its places unfilled.</summary>
    public string German { get; }

    /// <summary>What stands in the places of a text that is this sentence, else null.</summary>
    public string[]? PartsOf(string text) => english.Match(text) is { Success: true } found ? [.. found.Groups.Values.Skip(1).Select(group => group.Value)] : null;

    /// <summary>The German with its places filled.</summary>
    public string Filled(string[] parts) => string.Format(CultureInfo.InvariantCulture, German, parts);
}
