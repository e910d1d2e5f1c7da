using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Matching;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>
/// Shows every document that has all of several terms, once, with its score: for searches that count all hits. Documents are sifted by the bits
/// of frequent terms first; postings are read only where a document is left, and frequencies and positions only of those that all terms have.
/// </summary>
internal sealed unsafe class ConjunctionFinder
{
    private const int BlocksBetweenChecks = 16;

    private readonly TermPostings[] _terms;
    private readonly HitCollector _collector;
    private readonly PhraseCounter? _phrase;
    private readonly int[] _candidates;
    private HitBatch _found;

    /// <param name="terms">The rarest first; none of them moved yet. Those of weight 0 only filter.</param>
    /// <param name="collector">Takes what is found.</param>
    /// <param name="memory">Lends room.</param>
    /// <param name="phrase">Counts phrases, where the terms are those of a phrase.</param>
    public ConjunctionFinder(TermPostings[] terms, HitCollector collector, SearchMemory memory, PhraseCounter? phrase = null) =>
        (_terms, _collector, _candidates, _found, _phrase) = (terms, collector, memory.Candidates, new HitBatch(collector), phrase);

    /// <param name="maxDoc">Documents of the segment.</param>
    /// <param name="memory">Lends bits.</param>
    /// <param name="budget">Asked every few blocks.</param>
    public void Find(int maxDoc, SearchMemory memory, SearchBudget budget)
    {
        var bits = Array.ConvertAll(_terms, t => t.KeptBits(budget));
        if (bits[0] is null) FindInBlocks(bits, budget);
        else FindInBits(bits!, BitWords.For(maxDoc), memory, budget);
        _found.Flush();
    }

    /// <summary>What the rarest has the others have too: a bit a document.</summary>
    private void FindInBits(ulong[][] bits, int words, SearchMemory memory, SearchBudget budget)
    {
        var all = memory.Bits(words).AsSpan(0, words);
        bits[0].AsSpan(0, words).CopyTo(all);
        foreach (var others in bits.AsSpan(1)) BitWords.And(all, others);
        for (var word = 0; word < words && !budget.IsSpent();) Complete(BitWords.Next(all, 0, ref word, _candidates));
    }

    private void FindInBlocks(ulong[]?[] bits, SearchBudget budget)
    {
        var lead = _terms[0];
        var count = 0;
        for (var block = 0; block < lead.Blocks.LastDocs.Length; block++)
        {
            if (block % BlocksBetweenChecks == BlocksBetweenChecks - 1 && budget.IsSpent()) return;
            lead.Load(block);
            new Span<int>(lead.Docs, lead.Count).CopyTo(_candidates);
            count = lead.Count;
            foreach (var some in bits)
                if (some is not null) count = BitWords.Keep(_candidates.AsSpan(0, count), some);
            Complete(count);
        }
    }

    /// <summary>Finds out which of the first candidates all terms have, and what they score.</summary>
    private void Complete(int count)
    {
        for (var i = 0; i < count;)
        {
            var doc = _candidates[i++];
            var next = NotBefore(doc);
            if (next == doc) Show(doc);
            else if (next == TermPostings.NoMore) return;
            else
                while (i < count && _candidates[i] < next) i++;
        }
    }

    /// <summary>The document itself where all terms have it; otherwise a later one that is the next to look at.</summary>
    private int NotBefore(int doc)
    {
        foreach (var term in _terms)
            if (term.Advance(doc) is var at && at != doc) return at;
        return doc;
    }

    /// <summary>Scores are added from the rarest to the most frequent, in 32 bits, as Lucene does.</summary>
    private void Show(int doc)
    {
        if (_phrase is not null)
        {
            if (_phrase.Count() is > 0 and var count) _found.Add(doc, IsBlockTooLow ? 0 : Bm25.Score(_terms[0].Weight, count, _terms[0].Field.Norm(doc)));
            return;
        }

        var sum = 0f;
        foreach (var term in _terms)
            if (term.Weight > 0) sum += term.Score();
        _found.Add(doc, sum);
    }

    /// <summary>Whether no phrase in the block can be among the best: none scores more than its rarest term alone would with the phrase's weight.</summary>
    private bool IsBlockTooLow => _collector.IsTooLow(_terms[0].BlockMax(_terms[0].Block));
}
