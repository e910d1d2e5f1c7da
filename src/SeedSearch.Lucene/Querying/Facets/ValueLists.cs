namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>The numbers of one dimension as lists, for documents that may have many: 4 bytes a document and 4 a number.</summary>
/// <param name="starts">By document, one more than there are: where in <paramref name="numbers"/> its own start.</param>
/// <param name="numbers">Document by document.</param>
/// <param name="values">How many values there are; numbers go from 1 to so many.</param>
internal sealed class ValueLists(int[] starts, int[] numbers, int values) : ValueRows
{
    /// <inheritdoc/>
    public override int Numbers => values + 1;

    /// <inheritdoc/>
    public override void Add(ReadOnlySpan<int> docs, int firstSlot, int slots, int[] counts, int by)
    {
        foreach (var doc in docs)
            for (var at = starts[doc]; at < starts[doc + 1]; at++) counts[numbers[at]] += by;
    }

    /// <summary>The numbers of a document.</summary>
    public ReadOnlySpan<int> Of(int doc) => numbers.AsSpan(starts[doc]..starts[doc + 1]);

    /// <inheritdoc/>
    protected override int[] CountAll(CancellationToken cancellationToken)
    {
        var counts = new int[Numbers];
        for (var at = 0; at < numbers.Length; at += NumbersBetweenChecks)
        {
            cancellationToken.Obey();
            foreach (var number in numbers.AsSpan(at, Math.Min(NumbersBetweenChecks, numbers.Length - at))) counts[number]++;
        }

        return counts;
    }
}
