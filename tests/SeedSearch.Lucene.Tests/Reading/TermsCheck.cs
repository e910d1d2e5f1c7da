using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Tests.Reading;

/// <summary>What must hold between the ways to read a segment's terms.</summary>
internal static class TermsCheck
{
    internal static void Holds(SegmentReader segment)
    {
        foreach (var field in segment.Fields)
            if (segment.Terms(field.Name) is { } terms) Holds(terms, segment.MaxDoc);
    }

    private static void Holds(TermDictionary terms, int maxDoc)
    {
        var cursor = terms.Cursor();
        var seeker = terms.Cursor();
        byte[] before = [];
        long count = 0, sumDocs = 0, sumTotal = 0;
        var docs = new HashSet<int>();
        while (cursor.Next())
        {
            var term = cursor.Term.ToArray();
            Assert.True(count == 0 || term.AsSpan().SequenceCompareTo(before) > 0, "terms ascend");
            Assert.True(terms.TryFind(term, out var found), "a term is found by itself");
            Assert.Equal(cursor.State, found);
            Assert.Equal(SeekStatus.Found, seeker.SeekCeil(term));
            Assert.Equal(found, seeker.State);
            byte[] after = [.. term, 0];
            var status = seeker.SeekCeil(after);
            Assert.True(status == SeekStatus.End || seeker.Term.SequenceCompareTo(term) > 0, "the next term is greater");
            before = term;
            count++;
            sumDocs += found.DocFreq;
            sumTotal += found.TotalTermFreq;
            Walk(terms, found, maxDoc, docs);
        }
        Assert.Equal(terms.TermCount, count);
        Assert.Equal(terms.SumDocFreq, sumDocs);
        Assert.Equal(terms.DocCount, docs.Count);
        if (terms.Field.HasFreqs) Assert.Equal(terms.SumTotalTermFreq, sumTotal);
    }

    private static void Walk(TermDictionary terms, in TermState state, int maxDoc, HashSet<int> seen)
    {
        var docs = new List<int>();
        var positions = new List<int[]>();
        long total = 0;
        var cursor = terms.Postings(state, withPositions: true);
        while (cursor.NextDoc() != PostingsCursor.NoMore)
        {
            docs.Add(cursor.Doc);
            seen.Add(cursor.Doc);
            total += cursor.Freq;
            if (terms.Field.HasPositions) positions.Add(Positions(cursor));
        }
        Assert.Equal(state.DocFreq, docs.Count);
        if (terms.Field.HasFreqs) Assert.Equal(state.TotalTermFreq, total);
        foreach (var step in (int[])[1, 3, 50, 200, 1500])
        {
            cursor = terms.Postings(state, withPositions: true);
            for (var target = 0; target < maxDoc; target = cursor.Doc + step)
            {
                var at = docs.BinarySearch(target);
                if (at < 0) at = ~at;
                var expected = at < docs.Count ? docs[at] : PostingsCursor.NoMore;
                Assert.Equal(expected, cursor.Advance(target));
                if (expected == PostingsCursor.NoMore) break;
                if (terms.Field.HasPositions && at % 2 == 0) Assert.Equal(positions[at], Positions(cursor));
            }
        }
    }

    private static int[] Positions(PostingsCursor cursor)
    {
        var positions = new int[cursor.Freq];
        for (var i = 0; i < positions.Length; i++) positions[i] = cursor.NextPosition();
        return positions;
    }
}
