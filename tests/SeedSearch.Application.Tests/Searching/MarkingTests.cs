using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Searching;
using SeedSearch.Lucene.Querying;

namespace SeedSearch.Application.Tests.Searching;

public class MarkingTests
{
    [Fact]
    public void Pieces_put_together_are_the_sentence_and_marking_ends_when_nobody_waits_for_it()
    {
        var words = new TermQuery(IndexFields.Exact, "levy");
        var pieces = new Marking(words, CancellationToken.None).Mark("The levy is gone.");
        Assert.Equal(["The ", "levy", " is gone."], pieces.Select(p => p.Text));
        Assert.Equal([false, true, false], pieces.Select(p => p.IsMatch));
        Assert.Throws<OperationCanceledException>(() => new Marking(words, new CancellationToken(canceled: true)).Mark("The levy is gone."));
    }
}
