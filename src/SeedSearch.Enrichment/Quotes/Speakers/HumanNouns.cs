using System.Collections.Frozen;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Nouns for people and bodies that a definite article can point back to. The lists are the project's own.</summary>
internal static class HumanNouns
{
    private static readonly FrozenSet<string> People = Set("""
        president premier chancellor minister leader chairman chairwoman chairperson chair chief ceo executive director head founder co-founder
        senator congressman congresswoman representative lawmaker governor mayor candidate nominee secretary ambassador diplomat envoy spokesman
        spokeswoman spokesperson official judge justice prosecutor attorney lawyer sheriff commissioner general admiral colonel captain officer
        professor scientist researcher analyst expert author writer journalist reporter editor columnist commentator host actor actress singer
        comedian coach player businessman businesswoman billionaire mogul tycoon magnate developer doctor pastor bishop pope king queen prince
        princess activist veteran teacher student man woman boy girl mother father son daughter wife husband brother sister republican democrat
        politician speaker manager strategist adviser advisor aide frontrunner front-runner incumbent challenger contender politician premier
        economist historian theologian imam rabbi priest commander investor entrepreneur dissident blogger lobbyist donor pollster mate
        """);

    private static readonly FrozenSet<string> Bodies = Set("""
        ministry company firm agency organization organisation group newspaper paper magazine party committee commission court union university
        institute school bank government department office association council network broadcaster campaign administration bureau board
        foundation union team club coalition corporation maker giant startup outlet site website service police army military body federation
        regulator watchdog charity nonprofit non-profit think-tank publisher retailer airline carrier insurer lender automaker carmaker operator
        supplier authority administration institution society league parliament senate tribunal embassy consulate
        """);

    public static bool IsPerson(ReadOnlySpan<char> noun) => People.GetAlternateLookup<ReadOnlySpan<char>>().Contains(noun);

    public static bool IsBody(ReadOnlySpan<char> noun) => Bodies.GetAlternateLookup<ReadOnlySpan<char>>().Contains(noun);

    private static FrozenSet<string> Set(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
