namespace SeedSearch.Text;

/// <summary>The unit that is indexed and found: one sentence, headline or list item of an article.</summary>
/// <param name="Span">Its place in the article's text, white space around it left out.</param>
/// <param name="IsFurniture">Whether it belongs to the page rather than to the article ("Share", "Advertisement", a byline, a caption).</param>
/// <param name="StartsParagraph">Whether a line break stands between it and the sentence before; true for the first.</param>
public readonly record struct Sentence(TextSpan Span, bool IsFurniture, bool StartsParagraph);
