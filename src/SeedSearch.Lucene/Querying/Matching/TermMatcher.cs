using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Matching;

internal sealed class TermMatcher(TermPostings postings) : Matcher
{
    public TermPostings Postings => postings;

    public override long Cost => postings.Blocks.DocFreq;

    public override int Next() => Doc = postings.Next();

    public override int Advance(int target) => Doc = postings.Advance(target);

    public override float Score() => postings.Score();
}
