using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>
/// Finds the first documents that have any of many terms, all of which score the same: the best are the first, so that of each term only
/// its first block is read, and of that only what comes before the documents found so far.
/// </summary>
internal static unsafe class UnionRanker
{
    /// <summary>How many documents may be asked for; beyond that every document is looked at.</summary>
    public const int Most = PackedBlock.Size;

    public static void Rank(TermUnionWeight union, SegmentScope segment, HitCollector collector, int most)
    {
        if (segment.Field(union.Field) is not { } field) return;
        var best = new List<int>(most + 1);
        var docs = stackalloc int[PackedBlock.Size + 8];
        var freqs = stackalloc int[PackedBlock.Size + 8];
        foreach (var term in union.Terms(segment))
        {
            var count = ReadFirst(field, term, docs, freqs);
            for (var i = 0; i < count && (best.Count < most || docs[i] < best[^1]); i++)
            {
                var at = best.BinarySearch(docs[i]);
                if (at >= 0) continue;
                best.Insert(~at, docs[i]);
                if (best.Count > most) best.RemoveAt(most);
            }
        }

        foreach (var doc in best) collector.TakeOne(doc, union.Score);
    }

    private static int ReadFirst(SegmentField field, in TermState term, int* docs, int* freqs)
    {
        if (term.DocFreq == 1)
        {
            docs[0] = term.SingletonDoc;
            field.CheckDoc(docs[0], term.DocStart);
            return 1;
        }

        var count = Math.Min(PackedBlock.Size, term.DocFreq);
        var bytes = field.DocBytes(term.DocStart);
        field.ReadDocs(ref bytes, count, 0, docs, freqs);
        field.CheckDoc(docs[count - 1], term.DocStart);
        return count;
    }
}
