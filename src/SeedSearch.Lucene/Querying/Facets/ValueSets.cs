namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Sets of values that have a number each, from 1 on: a document's values are then one number, and cost one addition to count.</summary>
/// <param name="starts">By set, from 0 on, and one more: where in <paramref name="values"/> its own start; set 0 has none.</param>
/// <param name="values">Numbers of values, set by set; in a set each once.</param>
internal sealed class ValueSets(int[] starts, int[] values)
{
    /// <summary>How many there are, without set 0.</summary>
    public int Count => starts.Length - 2;

    public ReadOnlySpan<int> Of(int set) => values.AsSpan(starts[set]..starts[set + 1]);

    /// <summary>The same sets with the ancestors of their values.</summary>
    /// <param name="places">By number of a value: its number among all paths.</param>
    /// <param name="parents">By number of a path: the number of the one above, 0 for a root.</param>
    public ValueSets WithAncestors(int[] places, int[] parents)
    {
        var more = new List<int>(values.Length);
        var moreStarts = new int[starts.Length];
        for (var set = 0; set <= Count; set++)
        {
            ValueTree.AddWithAncestors(Of(set), places, parents, more);
            moreStarts[set + 1] = more.Count;
        }

        return new(moreStarts, [.. more]);
    }
}
