using SeedSearch.Lucene.Codec.DocValues;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Walks over the facet values of all documents of a segment: for each document, dimension by dimension, the numbers of its values.</summary>
/// <param name="facets">The doc values.</param>
/// <param name="firsts">By dimension, ascending: the ordinal of its first value.</param>
/// <param name="ends">By dimension: the ordinal behind its last value.</param>
/// <param name="maxDoc">Documents of the segment.</param>
/// <param name="cancellationToken">Asked every thousand documents.</param>
internal sealed class OrdinalWalk(SortedSetDocValues facets, long[] firsts, long[] ends, int maxDoc, CancellationToken cancellationToken)
{
    private const int DocumentsBetweenChecks = 1024;

    private int[] _numbers = new int[16];
    private int _count;
    private long _at;
    private long _stop;

    /// <summary>The document; -1 before the first.</summary>
    public int Doc { get; private set; } = -1;

    /// <summary>Which dimension.</summary>
    public int Dimension { get; private set; }

    /// <summary>The numbers of the document's values in the dimension, from 1 on; one or more, ascending in a sound index.</summary>
    public ReadOnlySpan<int> Numbers => _numbers.AsSpan(0, _count);

    /// <summary>Moves on to the next dimension or document; false at the end.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public bool Next()
    {
        for (_count = 0; _count == 0;)
        {
            if (_at < _stop) TakeDimension();
            else if (!NextDocument()) return false;
        }

        return true;
    }

    private bool NextDocument()
    {
        if (++Doc >= maxDoc) return false;
        if (Doc % DocumentsBetweenChecks == 0) cancellationToken.Obey();
        (_at, _stop) = (facets.Start(Doc), facets.End(Doc));
        return true;
    }

    /// <summary>Reads values as long as they are of one dimension; one that is of none is passed over.</summary>
    private void TakeDimension()
    {
        var ordinal = facets.Ordinals[_at++];
        if (ordinal < firsts[Dimension] || ordinal >= ends[Dimension])
        {
            var at = Array.BinarySearch(firsts, ordinal);
            Dimension = Math.Max(0, at < 0 ? ~at - 1 : at);
            if (ordinal < firsts[Dimension] || ordinal >= ends[Dimension]) return;
        }

        do
        {
            if (_count == _numbers.Length) Array.Resize(ref _numbers, 2 * _count);
            _numbers[_count++] = (int)(ordinal - firsts[Dimension]) + 1;
            if (_at == _stop) return;
            ordinal = facets.Ordinals[_at++];
        }
        while (ordinal >= firsts[Dimension] && ordinal < ends[Dimension]);
        _at--;
    }
}
