namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Words before a person's name that are no part of it.</summary>
internal static class Honorifics
{
    public static bool Is(ReadOnlySpan<char> word) => word is "Mr" or "Mrs" or "Ms" or "Miss" or "Mr." or "Mrs." or "Ms." or "Dr" or "Dr." or "Sir" or "Lord" or "Lady" or "Prof" or "Prof." or "Professor"
        or "Sen." or "Sen" or "Rep." or "Rep" or "Gov." or "Gov" or "Gen." or "Gen" or "Lt." or "Col." or "Capt." or "Sgt." or "Rev." or "Rev" or "President" or "Senator" or "Governor" or "Justice" or "Judge";
}
