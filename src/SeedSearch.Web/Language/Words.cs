using System.Globalization;

namespace SeedSearch.Web.Language;

/// <summary>
/// Every word the interface says, English and German side by side, so that none can be forgotten. Which language is spoken is the
/// request's culture: the reader's own choice, else the browser's.
/// </summary>
internal sealed partial class Words
{
    private static readonly Words English = new(CultureInfo.GetCultureInfo("en-GB"));
    private static readonly Words German = new(CultureInfo.GetCultureInfo("de-DE"));

    private readonly bool isGerman;

    private Words(CultureInfo culture)
    {
        Culture = culture;
        isGerman = culture.TwoLetterISOLanguageName == "de";
    }

    /// <summary>The languages there are: the code in addresses and cookies, and the language's own name.</summary>
    public static IReadOnlyList<(string Code, string Name)> Languages { get; } = [("en", "English"), ("de", "Deutsch")];

    /// <summary>The words of the current request.</summary>
    public static Words Current => Of(CultureInfo.CurrentUICulture);

    /// <summary>Goes on in a language: over a circuit the culture is not the page's.</summary>
    public static void Speak(string code) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = code == "de" ? German.Culture : English.Culture;

    /// <summary>How dates and numbers are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The code of the language, for <c>lang</c>.</summary>
    public string Code => isGerman ? "de" : "en";

    /// <summary>The words of a culture; English where it is neither.</summary>
    public static Words Of(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? German : English;

    /// <summary>A number with its thousands apart.</summary>
    public string Number(long number) => number.ToString("N0", Culture);

    /// <summary>A day: "16 Dec 2015".</summary>
    public string Day(DateOnly day) => day.ToString(isGerman ? "d. MMM yyyy" : "d MMM yyyy", Culture);

    /// <summary>A month as indexed ("2015-12") as a reader says it: "Dec 2015".</summary>
    public string Month(string month)
        => DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("MMM yyyy", Culture) : month;

    /// <summary>A number with a noun.</summary>
    private string Count(long number, string one, string many, string einer, string viele)
        => Number(number) + "\u00a0" + (isGerman ? number == 1 ? einer : viele : number == 1 ? one : many);

    private string In(string english, string german) => isGerman ? german : english;
}
