using SeedSearch.Text;

namespace SeedSearch.Lucene.Querying.Highlighting;

/// <summary>A piece of a text.</summary>
/// <param name="Span">Its place; pieces follow each other without a gap.</param>
/// <param name="Marked">Whether the query matched it.</param>
public readonly record struct Fragment(TextSpan Span, bool Marked);
