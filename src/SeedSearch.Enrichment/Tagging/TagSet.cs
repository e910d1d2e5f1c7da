namespace SeedSearch.Enrichment.Tagging;

/// <summary>The tags of a sequence tagger, and which may follow which. Tag 0 is "O", outside of everything.</summary>
internal sealed class TagSet
{
    private readonly bool[] mayFollow;
    private readonly bool[] mayStart;
    private readonly bool[] mayEnd;

    private TagSet(string[] names)
    {
        Names = names;
        var count = names.Length;
        mayStart = [.. names.Select(name => Opens("O", name))];
        mayEnd = [.. names.Select(name => Opens(name, "O"))];
        mayFollow = new bool[count * count];
        for (var from = 0; from < count; from++)
        {
            for (var to = 0; to < count; to++)
            {
                mayFollow[(from * count) + to] = Opens(names[from], names[to]);
            }
        }
    }

    /// <summary>"O", then "B-kind", "I-kind" ... in the order of the kinds.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Number of tags, at most 32.</summary>
    public int Count => Names.Count;

    /// <summary>Begin, inside, outside: 1 + 2 tags a kind.</summary>
    public static TagSet Bio(params ReadOnlySpan<string> kinds) => Of("BI", kinds);

    /// <summary>Begin, inside, last, outside, unit: 1 + 4 tags a kind; knows better where a name ends.</summary>
    public static TagSet Bilou(params ReadOnlySpan<string> kinds) => Of("BILU", kinds);

    /// <summary>The set with exactly these names, as a weights file holds them.</summary>
    /// <exception cref="InvalidDataException">No tags, more than 32, or the first is not "O".</exception>
    public static TagSet FromNames(string[] names) => names.Length is > 0 and <= 32 && names[0] == "O"
        ? new TagSet(names)
        : throw new InvalidDataException($"a tag set has 1 to 32 tags, \"O\" first; this one has {names.Length}: {string.Join(", ", names)}");

    /// <summary>Number of the tag, or -1.</summary>
    public int IndexOf(string name) => ((IList<string>)Names).IndexOf(name);

    /// <summary>Whether <paramref name="to"/> may stand right after <paramref name="from"/>.</summary>
    public bool MayFollow(int from, int to) => mayFollow[(from * Count) + to];

    /// <summary>Whether a sequence may start with the tag.</summary>
    public bool MayStart(int tag) => mayStart[tag];

    /// <summary>Whether a sequence may end with the tag.</summary>
    public bool MayEnd(int tag) => mayEnd[tag];

    private static TagSet Of(string positions, ReadOnlySpan<string> kinds)
    {
        var names = new List<string> { "O" };
        foreach (var kind in kinds)
        {
            foreach (var position in positions)
            {
                names.Add($"{position}-{kind}");
            }
        }

        return FromNames([.. names]);
    }

    /// <summary>Whether the pair is well formed. In plain BIO (no "L-" of the kind exists) "B" and "I" may also close.</summary>
    private bool Opens(string from, string to)
    {
        var closes = from[0] is 'O' or 'L' or 'U' || Array.IndexOf((string[])Names, string.Concat("L", from.AsSpan(1))) < 0;
        return to[0] is 'I' or 'L'
            ? from[0] is 'B' or 'I' && from.AsSpan(1).SequenceEqual(to.AsSpan(1))
            : closes;
    }
}
