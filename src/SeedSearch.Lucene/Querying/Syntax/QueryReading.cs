using SeedSearch.Text;

namespace SeedSearch.Lucene.Querying.Syntax;

/// <summary>What became of a reader's words. There is always a query to search with: typing never fails.</summary>
/// <param name="Query">What to search for.</param>
public abstract record QueryReading(Query Query);

/// <summary>The words were read as the syntax says.</summary>
/// <param name="Query">What they ask for.</param>
/// <param name="Parts">The pieces of the text that are joined at the top, in order, each with its own query; for telling which of them finds nothing.</param>
public sealed record Understood(Query Query, IReadOnlyList<QueryPart> Parts) : QueryReading(Query);

/// <summary>The words hold a slip; they are searched as plain words.</summary>
/// <param name="Query">All the words, without any syntax.</param>
/// <param name="At">The place of the slip in the text that was read.</param>
/// <param name="Hint">One sentence for the reader: what is wrong and what to write.</param>
public sealed record Puzzled(Query Query, TextSpan At, string Hint) : QueryReading(Query);

/// <summary>A piece of the reader's text and what it asks for.</summary>
/// <param name="Span">Its place in the text, with its sign, field and quotation marks.</param>
/// <param name="Query">What it asks for, without the sign.</param>
/// <param name="Occur">Whether it must, may or must not match.</param>
public readonly record struct QueryPart(TextSpan Span, Query Query, Occur Occur);
