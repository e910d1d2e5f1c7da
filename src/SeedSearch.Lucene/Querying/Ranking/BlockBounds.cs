using System.Runtime.CompilerServices;
using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>What a term can at best score in a range of documents, from the maxima of its blocks. Ranges must come in ascending order.</summary>
internal struct BlockBounds
{
    private readonly TermBlocks _blocks;
    private int _block;

    public BlockBounds(TermBlocks blocks) => _blocks = blocks;

    /// <summary>The greatest freq / (freq + norm) among documents from <paramref name="first"/> to <paramref name="last"/>, both inside; 0 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Maximum(int first, int last)
    {
        var lasts = _blocks.LastDocs;
        var block = _block;
        while (block < lasts.Length && lasts[block] < first) block++;
        _block = block;
        var best = 0f;
        for (; block < lasts.Length; block++)
        {
            best = Math.Max(best, _blocks.Maxima[block]);
            if (lasts[block] >= last) break;
        }

        return best;
    }
}
