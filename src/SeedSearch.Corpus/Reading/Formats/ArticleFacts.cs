namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>What a source says about an article, as it says it; every format gathers these and makes the article the same way.</summary>
internal sealed class ArticleFacts
{
    private static readonly string[] BetweenAuthors = [";", ",", " and ", " & "];

    /// <summary>The source's own id, or null.</summary>
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public string? Date { get; set; }

    public string? Address { get; set; }

    public List<string> Authors { get; } = [];

    /// <summary>Several names in one line: "Ann Lee, Bo Ek and Cy Au".</summary>
    public void AddAuthors(string line)
    {
        if (line.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            line = line[3..];
        Authors.AddRange(line.Split(BetweenAuthors, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Takes one named fact, when the name is one of those that are understood, in any case.</summary>
    /// <returns>Whether it is.</returns>
    public bool TryTake(string name, string value)
    {
#pragma warning disable CA1308 // The names are listed in small letters.
        switch (name.Trim().ToLowerInvariant())
#pragma warning restore CA1308
        {
            case "id": Id = value; return true;
            case "title" or "headline": Title = value; return true;
            case "date" or "published" or "publication date" or "pubdate" or "datepublished": Date = value; return true;
            case "outlet" or "source" or "publication" or "publisher" or "newspaper": Outlet = value; return true;
            case "author" or "authors" or "byline" or "by": AddAuthors(value); return true;
            case "url" or "link" or "address": Address = value; return true;
            default: return false;
        }
    }

    /// <summary>The article; a date that isn't understood becomes a note.</summary>
    /// <param name="source">The file.</param>
    /// <param name="text">The article's text; not blank.</param>
    /// <param name="line">The line of a JSON-lines file, or null.</param>
    /// <param name="id">The id where the source gives none.</param>
    public ArticleRead Make(SourceFile source, string text, int? line = null, string? id = null)
    {
        var date = PrintedDate.Read(Date);
        if (date is null && !string.IsNullOrWhiteSpace(Date))
            source.Note($"{(line is null ? "" : $"line {line}: ")}the date \"{Shortened(Date)}\" is not understood; write it as 2015-12-16");
        return new ArticleRead(new Article
        {
            Id = new ArticleId(OrNull(Id) ?? id ?? source.Path),
            Text = text,
            Title = OrNull(Title),
            Outlet = OrNull(Outlet),
            Date = date,
            Authors = [.. Authors.Select(OrNull).OfType<string>().Distinct(StringComparer.Ordinal)],
            Address = WebAddress(Address),
            SourceFile = source.Path,
            SourceLine = line,
        });
    }

    /// <summary>An absolute http or https address, or null.</summary>
    public static Uri? WebAddress(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri : null;

    /// <summary>The words of one line, with single blanks between them; null when there are none.</summary>
    public static string? OrNull(string? value)
    {
        var line = value is null ? "" : string.Join(' ', SourceText.Clean(value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }

    private static string Shortened(string value) => value.Length <= 40 ? value : value[..40] + "...";
}
