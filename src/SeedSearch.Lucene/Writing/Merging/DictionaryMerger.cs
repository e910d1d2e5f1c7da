using SeedSearch.Lucene.Codec.DocValues;

namespace SeedSearch.Lucene.Writing.Merging;

/// <summary>Makes one dictionary of several.</summary>
internal static class DictionaryMerger
{
    /// <param name="dictionaries">The dictionaries; null where a segment has none.</param>
    /// <param name="used">Which values of each are still in use.</param>
    /// <param name="maps">From each dictionary's ordinals to the new ones.</param>
    /// <returns>The values in use, ascending, each once.</returns>
    internal static List<byte[]?> Merge(List<ValueDictionary?> dictionaries, List<bool[]> used, out List<int[]> maps)
    {
        var places = new int[dictionaries.Count];
        var heads = new byte[]?[dictionaries.Count];
        maps = [.. used.Select(u => new int[u.Length])];
        for (var i = 0; i < places.Length; i++) heads[i] = NextUsed(dictionaries[i], used[i], ref places[i]);
        var merged = new List<byte[]?>();
        while (true)
        {
            byte[]? least = null;
            foreach (var head in heads)
                if (head is not null && (least is null || head.AsSpan().SequenceCompareTo(least) < 0)) least = head;
            if (least is null) return merged;
            for (var i = 0; i < places.Length; i++)
            {
                if (heads[i] is not { } head || !head.AsSpan().SequenceEqual(least)) continue;
                maps[i][places[i]++] = merged.Count;
                heads[i] = NextUsed(dictionaries[i], used[i], ref places[i]);
            }
            merged.Add(least);
        }
    }

    private static byte[]? NextUsed(ValueDictionary? values, bool[] used, ref int place)
    {
        while (place < used.Length && !used[place]) place++;
        return place < used.Length ? values!.Lookup(place) : null;
    }
}
