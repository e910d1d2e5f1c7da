using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Words before a person's name that are no part of it.</summary>
internal static class Honorifics
{
    public static bool Is(ReadOnlySpan<char> word) => word is "Mr" or "Mrs" or "Ms" or "Miss" or "Mr." or "Mrs." or "Ms." or "Dr" or "Dr." or "Sir" or "Lord" or "Lady" or "Prof" or "Prof." or "Professor"
        or "Sen." or "Sen" or "Rep." or "Rep" or "Gov." or "Gov" or "Gen." or "Gen" or "Lt." or "Col." or "Capt." or "Sgt." or "Rev." or "Rev" or "President" or "Senator" or "Governor" or "Justice" or "Judge";

    /// <summary>The office that a title before a name is short for; the word itself where it is no short form.</summary>
    public static string Office(ReadOnlySpan<char> title) => title switch
    {
        "Sen." or "Sen" => "senator",
        "Rep." or "Rep" => "representative",
        "Gov." or "Gov" => "governor",
        "Gen." or "Gen" => "general",
        "Col." or "Col" => "colonel",
        "Capt." or "Capt" => "captain",
        "Prof." or "Prof" => "professor",
        _ => title.ToString(),
    };

    /// <summary>The gender that a word before a name tells.</summary>
    public static Gender Tells(ReadOnlySpan<char> word) => word switch
    {
        "Mr" or "Mr." or "Sir" or "Lord" => Gender.Male,
        "Mrs" or "Mrs." or "Ms" or "Ms." or "Miss" or "Lady" => Gender.Female,
        _ => Gender.Unknown,
    };
}
