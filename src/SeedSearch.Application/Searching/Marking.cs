using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Highlighting;

namespace SeedSearch.Application.Searching;

/// <summary>Marks what a query matched in sentences. For one thread.</summary>
/// <param name="words">The query.</param>
/// <param name="cancellationToken">Ends the marking with an exception; asked once a word.</param>
internal sealed class Marking(Query words, CancellationToken cancellationToken)
{
    private readonly Highlighter highlighter = new(words, IndexFields.Analyzers);

    public IReadOnlyList<Fragment> Mark(string text) =>
        [.. highlighter.Mark(text, cancellationToken).Where(p => p.Span.Length > 0).Select(p => new Fragment(p.Span.Of(text), p.Marked))];
}
