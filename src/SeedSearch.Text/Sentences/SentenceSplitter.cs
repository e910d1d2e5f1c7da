namespace SeedSearch.Text.Sentences;

/// <summary>Cuts an article's text into sentences, headlines and list items.</summary>
/// <remarks>
/// A line break ends a sentence unless the line was merely wrapped. Within a line a stop ends one unless it belongs to an abbreviation,
/// an initial, a number, an address, an ellipsis or a quotation that the sentence goes on after. Marks that close behind the stop
/// belong to the sentence. A quotation of several sentences is cut into them. What
/// belongs to the page ("Share", a menu, a byline, a caption) is kept and marked. Time grows as the length of the text.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="text"/>, in order, not overlapping; white space between them belongs to none.</summary>
    public static IReadOnlyList<Sentence> Split(string text)
    {
        var finder = new BoundaryFinder(text);
        var spans = new List<TextSpan>();
        var sentences = new List<Sentence>();
        foreach (var paragraph in Paragraphs.Find(text))
        {
            spans.Clear();
            finder.Find(paragraph, spans);
            var line = PageFurniture.IsLine(paragraph.In(text));
            foreach (var span in spans)
            {
                sentences.Add(new Sentence(span, line || PageFurniture.IsSentence(span.In(text)), span.Start == paragraph.Start));
            }
        }

        return sentences;
    }
}
