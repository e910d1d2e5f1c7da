namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>Tells a slip of the pen from another word.</summary>
internal static class Spelling
{
    private const int LeastLength = 6;

    /// <summary>Whether two words differ by one letter too many, too few, wrong, or by two neighbours exchanged; short words never do.</summary>
    public static bool IsSlip(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1 || Math.Min(one.Length, other.Length) < LeastLength)
        {
            return false;
        }

        var start = 0;
        while (start < one.Length && start < other.Length && one[start] == other[start])
        {
            start++;
        }

        int endOne = one.Length, endOther = other.Length;
        while (endOne > start && endOther > start && one[endOne - 1] == other[endOther - 1])
        {
            endOne--;
            endOther--;
        }

        var (left, right) = (one[start..endOne], other[start..endOther]);
        return (left.Length <= 1 && right.Length <= 1) || (left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0]);
    }
}
