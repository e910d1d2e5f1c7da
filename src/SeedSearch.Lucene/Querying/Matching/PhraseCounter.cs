using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Matching;

/// <summary>Counts the phrases in a document at which all terms stand. For one thread.</summary>
internal abstract class PhraseCounter
{
    /// <summary>How many phrases the document has, near ones counted in part; 0 when there is none.</summary>
    public abstract float Count();
}

/// <summary>Phrases in which every term stands at its place.</summary>
/// <param name="terms">In the order of the phrase.</param>
/// <param name="offsets">Each term's place in the phrase.</param>
internal sealed class ExactPhraseCounter(TermPostings[] terms, int[] offsets) : PhraseCounter
{
    private int[] _found = new int[16];

    public override float Count()
    {
        if (terms.Length != 2) return CountAll();
        var (first, second, distance) = (terms[0], terms[1], offsets[1] - offsets[0]);
        if (first.Freq == 1 && second.Freq == 1) return second.FirstPosition() - first.FirstPosition() == distance ? 1 : 0;
        return CountPairs(first.Positions(), second.Positions(), distance);
    }

    /// <summary>How often a number of the second row is one of the first and so much more.</summary>
    private static int CountPairs(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int distance)
    {
        var count = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            var difference = second[j] - first[i] - distance;
            if (difference == 0) count++;
            if (difference >= 0) i++;
            if (difference <= 0) j++;
        }

        return count;
    }

    private float CountAll()
    {
        // The term with the fewest occurrences leads; each of the others is looked for where it would have to stand.
        var leader = 0;
        for (var i = 1; i < terms.Length; i++)
            if (terms[i].Freq < terms[leader].Freq) leader = i;
        var starts = terms[leader].Positions();
        if (_found.Length < starts.Length) _found = new int[2 * starts.Length];
        for (var i = 0; i < starts.Length; i++) _found[i] = starts[i] - offsets[leader];
        var count = starts.Length;
        for (var i = 0; i < terms.Length && count > 0; i++)
        {
            if (i == leader) continue;
            var positions = terms[i].Positions();
            var (kept, at) = (0, 0);
            for (var j = 0; j < count; j++)
            {
                var wanted = _found[j] + offsets[i];
                while (at < positions.Length && positions[at] < wanted) at++;
                if (at < positions.Length && positions[at] == wanted) _found[kept++] = _found[j];
            }

            count = kept;
        }

        return count;
    }
}
