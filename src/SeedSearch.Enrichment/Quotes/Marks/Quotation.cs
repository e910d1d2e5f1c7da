using SeedSearch.Text;

namespace SeedSearch.Enrichment.Quotes.Marks;

/// <summary>A stretch of text in quotation marks.</summary>
/// <param name="Span">From the opening mark to behind the closing one.</param>
/// <param name="IsClosed">Whether a closing mark stands; a speech of several paragraphs is closed in its last one only.</param>
/// <param name="IsSingle">Whether the marks are single ones.</param>
internal readonly record struct Quotation(TextSpan Span, bool IsClosed, bool IsSingle);
