using FsCheck;
using FsCheck.Fluent;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Highlighting;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Querying.Syntax;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Tests.Querying.Highlighting;

/// <summary>There and back: what a search finds is marked, and what is marked is what was searched for.</summary>
public sealed class MarksTests : IDisposable
{
    private static readonly Dictionary<string, Analyzer> Analyzers = new() { ["text"] = new LetterAnalyzer() };

    private readonly MadeUpIndex _index = new(1_200, new MemoryStorage(), seed: 95);

    public void Dispose() => _index.Dispose();

    [Fact]
    public void A_sentence_has_marks_where_it_is_found_and_only_there()
    {
        var searcher = new IndexSearcher(_index.Snapshot);
        bool HoldsFor(int seed)
        {
            var random = new Random(seed);
            // One term, several, phrases exact and near, prefixes, patterns, fuzzy words.
            var query = new QueryMaker(_index.Sentences, random).Make(random.Next(11));
            var found = searcher.Search(query, new SearchOptions { Top = 10_000, MaxExpandedTerms = 100_000 }, CancellationToken.None).Hits.Select(h => h.Doc).ToHashSet();
            var highlighter = new Highlighter(query, Analyzers);
            for (var doc = 0; doc < _index.Sentences.Count; doc++)
            {
                if (MadeUpIndex.IsDeleted(doc)) continue;
                var text = _index.Sentences[doc].Text;
                var marks = highlighter.Mark(text).Where(f => f.Marked).Select(f => f.Span.Of(text)).ToList();
                if (found.Contains(doc)) Assert.NotEmpty(marks);
                else if (query is TermQuery or PhraseQuery { Slop: 0 } or PrefixQuery or WildcardQuery) Assert.Empty(marks);
                foreach (var mark in marks) Assert.True(IsAskedFor(query, mark), $"{query} marks \"{mark}\"");
            }

            return true;
        }

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(ArbMap.Default.ArbFor<int>(), HoldsFor));
    }

    /// <summary>Whether a marked stretch is what a part of the query asks for: whole words, an exact phrase in one piece.</summary>
    private static bool IsAskedFor(Query query, string mark) => query switch
    {
        TermQuery term => mark == term.Term,
        PhraseQuery { Slop: 0 } phrase => IsMadeOf(string.Join(' ', phrase.Terms.Select(t => t.Term)), mark),
        PhraseQuery near => near.Terms.Any(t => t.Term == mark),
        PrefixQuery prefix => !mark.Contains(' ') && mark.StartsWith(prefix.Prefix, StringComparison.Ordinal),
        WildcardQuery pattern => !mark.Contains(' ') && mark.StartsWith(pattern.Pattern[..2], StringComparison.Ordinal),
        FuzzyQuery fuzzy => !mark.Contains(' ') && Math.Abs(mark.Length - fuzzy.Term.Length) <= fuzzy.MaxEdits,
        BooleanQuery all => all.Clauses.Any(c => c.Occur != Occur.MustNot && IsAskedFor(c.Query, mark)),
        _ => false,
    };

    /// <summary>A phrase, or several of it that overlap.</summary>
    private static bool IsMadeOf(string phrase, string mark)
    {
        if (!mark.StartsWith(phrase, StringComparison.Ordinal)) return false;
        if (mark == phrase) return true;
        for (var next = 1; next < phrase.Length; next++)
            if (phrase[next - 1] == ' ' && IsMadeOf(phrase, mark[next..])) return true;
        return false;
    }
}
