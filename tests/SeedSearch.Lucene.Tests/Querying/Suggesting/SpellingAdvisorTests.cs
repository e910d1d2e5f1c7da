using FsCheck;
using FsCheck.Fluent;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Querying.Suggesting;
using SeedSearch.Lucene.Querying.Syntax;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Querying.Syntax;

namespace SeedSearch.Lucene.Tests.Querying.Suggesting;

public sealed class SpellingAdvisorTests
{
    [Fact]
    public void What_is_proposed_always_finds_more_than_what_was_typed()
    {
        using var index = new MadeUpIndex(2_000, new MemoryStorage(), seed: 91);
        var searcher = new IndexSearcher(index.Snapshot);
        var syntax = new QuerySyntax { DefaultField = new WordsField("text", new LetterAnalyzer()) };
        var advisor = new SpellingAdvisor(searcher, "text", new LetterAnalyzer());
        var proposed = 0;
        bool FindsMore(int seed)
        {
            var typed = Typed(new Random(seed));
            if (advisor.Advise(typed, syntax, CancellationToken.None) is not { } correction) return true;
            proposed++;
            var hits = searcher.Count(syntax.Read(correction.Text).Query, CancellationToken.None);
            return correction.Text != typed && hits == correction.Hits && hits > searcher.Count(syntax.Read(typed).Query, CancellationToken.None);
        }

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(ArbMap.Default.ArbFor<int>(), FindsMore));
        Assert.True(proposed > 50, $"only {proposed} proposals");
    }

    /// <summary>Words, most of them misspelled, joined in all the ways that the syntax knows.</summary>
    private static string Typed(Random random) => string.Join(random.Next(3) == 0 ? " OR " : " ", Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
    {
        var word = MadeUpIndex.Word(random);
        var at = random.Next(1, word.Length);
        var garbled = random.Next(4) switch { 0 => word, 1 => word.Remove(at, 1), 2 => word.Insert(at, "x"), _ => word[..(at - 1)] + word[at] + word[at - 1] + word[(at + 1)..] };
        return random.Next(8) switch { 0 => "-" + garbled, 1 => $"\"{garbled} {MadeUpIndex.Word(random)}\"", 2 => garbled + "*", 3 => garbled + "~1", _ => garbled };
    }));
}
