namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>
/// One article a file. It may begin with lines such as "Title: ...", "Date: ...", "Outlet: ...", "Author: ...", "URL: ..." up to a
/// blank line; these don't belong to the text. All else does, letter by letter.
/// </summary>
internal sealed class PlainTextFormat : WholeTextFormat
{
    /// <summary>The most lines of a header; what is longer is text.</summary>
    private const int LongestHeader = 20;

    protected override IEnumerable<ReadOutcome> Articles(string text, SourceFile source)
    {
        var facts = new ArticleFacts();
        var header = HeaderLength(text, facts);
        var body = header == 0 ? text : text[header..].TrimStart('\n');
        if (string.IsNullOrWhiteSpace(body))
        {
            yield return source.Failure("there is nothing below the header", "put the article below it, after a blank line");
            yield break;
        }

        facts.Title ??= Headline.Find(body);
        yield return facts.Make(source, body);
    }

    /// <summary>How many UTF-16 code units the header takes, its last line break included; 0 when there is none.</summary>
    private static int HeaderLength(string text, ArticleFacts facts)
    {
        var taken = new List<(string Name, string Value)>();
        var at = 0;
        for (var lines = 0; lines < LongestHeader && at < text.Length; lines++)
        {
            var end = text.IndexOf('\n', at);
            var line = end < 0 ? text[at..] : text[at..end];
            if (string.IsNullOrWhiteSpace(line))
                break;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !new ArticleFacts().TryTake(line[..colon], ""))
                return 0;
            taken.Add((line[..colon], line[(colon + 1)..].Trim()));
            at = end < 0 ? text.Length : end + 1;
        }

        foreach (var (name, value) in taken)
            facts.TryTake(name, value);
        return taken.Count == LongestHeader ? 0 : at;
    }
}
