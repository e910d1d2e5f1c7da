using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Querying.Suggesting;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Querying.Syntax;

namespace SeedSearch.Lucene.Tests.Querying.Suggesting;

public sealed class MoreLikeThisTests : IDisposable
{
    private readonly MadeUpIndex _index = new(1_200, new MemoryStorage(), seed: 31);

    public void Dispose() => _index.Dispose();

    [Fact]
    public void More_like_a_sentence_finds_the_sentence_first()
    {
        var searcher = new IndexSearcher(_index.Snapshot);
        foreach (var (sentence, number) in _index.Sentences.Select((s, i) => (s, i)).Where(s => !MadeUpIndex.IsDeleted(s.i) && s.s.Text.Split(' ').Length > 25).Take(40))
        {
            var query = MoreLikeThis.QueryFor(searcher, sentence.Text, "text", new LetterAnalyzer());
            Assert.Equal(number, searcher.Search(query, new SearchOptions(), CancellationToken.None).Hits[0].Doc);
        }
    }

    [Fact]
    public void The_query_asks_for_the_most_telling_words_each_as_strong_as_it_is_telling()
    {
        var searcher = new IndexSearcher(_index.Snapshot);
        foreach (var sentence in _index.Sentences.Take(60))
        {
            var words = sentence.Text.Split(' ');
            double Worth(string word)
            {
                var frequency = _index.Sentences.Count(s => s.Text.Split(' ').Contains(word));
                return words.Count(w => w == word) * Math.Log(1 + (_index.Sentences.Count - frequency + 0.5) / (frequency + 0.5));
            }

            var telling = words.Distinct().Where(w => _index.Sentences.Count(s => s.Text.Split(' ').Contains(w)) > 1).OrderByDescending(Worth).Take(5).ToList();
            var query = MoreLikeThis.QueryFor(searcher, sentence.Text, "text", new LetterAnalyzer(), mostTerms: 5);
            if (telling.Count == 0)
            {
                Assert.Equal(Query.None, query);
                continue;
            }

            var asked = Assert.IsType<BooleanQuery>(query).Clauses.Select(c => Assert.IsType<BoostQuery>(c.Query)).ToList();
            Assert.Equal(telling.Count, asked.Count);
            foreach (var (boosted, place) in asked.Select((a, i) => (a, i)))
            {
                // Words that tell as much may stand in either order.
                Assert.Equal(Worth(telling[place]), Worth(Assert.IsType<TermQuery>(boosted.Inner).Term), 4);
                Assert.Equal(Worth(telling[place]) / Worth(telling[0]), boosted.Boost, 4);
            }
        }
    }
}
