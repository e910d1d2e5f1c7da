using System.Numerics;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Where the numbers of one dimension stand in the rows of a segment.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="FirstSlot">The first of its slots in a row.</param>
/// <param name="Slots">How many slots of a row it has.</param>
/// <param name="FirstNumber">Its numbers, from 1 on, are counted at so many more.</param>
/// <param name="Values">How many numbers it has.</param>
/// <param name="Sets">Not null where its numbers stand for sets of values instead of values.</param>
internal sealed record FacetColumn(ValueRows Rows, int FirstSlot, int Slots, int FirstNumber, int Values, ValueSets? Sets)
{
    /// <summary>Adds what was counted in the rows to counts by value.</summary>
    /// <param name="counted">By number of the rows.</param>
    /// <param name="counts">By number of a value.</param>
    /// <param name="map">From the number of a value in the segment to its place in <paramref name="counts"/>; null where they are the same.</param>
    public void AddUp(ReadOnlySpan<int> counted, Span<int> counts, int[]? map)
    {
        var own = counted.Slice(FirstNumber, Values + 1);
        for (var number = 0; number < own.Length; number++)
        {
            // Most values stand in few hits: where there are few hits, most counts are 0.
            while (number + Vector<int>.Count <= own.Length && Vector.EqualsAll(new Vector<int>(own[number..]), Vector<int>.Zero)) number += Vector<int>.Count;
            if (number == own.Length) break;
            var count = own[number];
            if (count == 0) continue;
            if (Sets is null) counts[map is null ? number : map[number]] += count;
            else
                foreach (var value in Sets.Of(number)) counts[map is null ? value : map[value]] += count;
        }
    }
}
