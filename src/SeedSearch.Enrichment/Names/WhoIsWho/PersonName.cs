using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>Compares the names of people word by word.</summary>
internal static class PersonName
{
    /// <summary>The words of the name: without suffixes and what somebody is called in quotation marks, and not in capitals only.</summary>
    public static string[] Parts(Mention mention)
    {
        var isCalled = false;
        var parts = new List<string>(mention.Printed.Length);
        foreach (var part in mention.Printed)
        {
            isCalled ^= part is "\"" or "“" or "”" or "''" or "``";
            if (!isCalled && !Honorifics.IsSuffix(part) && char.IsLetter(part[0]))
            {
                parts.Add(InNormalCase(part, mention.Printed.Length > 1));
            }
        }

        return parts.Count > 0 ? [.. parts] : mention.Printed;
    }

    /// <summary>Whether two full names are one but for a middle name, an initial, or one slip of the pen.</summary>
    public static bool NearlySame(string[] one, string[] other)
    {
        if (one.Length < 2 || other.Length < 2)
        {
            return false;
        }

        var sameLast = string.Equals(one[^1], other[^1], StringComparison.OrdinalIgnoreCase);
        var sameFirst = string.Equals(one[0], other[0], StringComparison.OrdinalIgnoreCase);
        if (sameLast && (sameFirst || IsInitialOf(one[0], other[0]) || IsInitialOf(other[0], one[0])))
        {
            return one.Length == 2 || other.Length == 2;
        }

        return one.Length == other.Length && ((sameFirst && Spelling.IsSlip(one[^1], other[^1])) || (sameLast && Spelling.IsSlip(one[0], other[0])));
    }

    /// <summary>"CLINTON" in a headline is "Clinton", and "AMY" beside a surname is "Amy"; "JFK" and "LZ" stay.</summary>
    private static string InNormalCase(string part, bool isBesideOthers) =>
        part.All(char.IsUpper) && (part.Length > 3 || (part.Length > 1 && isBesideOthers && IsGiven(part))) ? part[0] + part[1..].ToLowerInvariant() : part;

    private static bool IsGiven(string part) =>
        (Gazetteer.Shipped.ListsOf(part) & (Gazetteer.Bit(NameList.MaleFirstName, 0) | Gazetteer.Bit(NameList.FemaleFirstName, 0))) != 0;

    private static bool IsInitialOf(string initial, string name) => (initial.Length == 1 || (initial.Length == 2 && initial[1] == '.')) && initial[0] == name[0];
}
