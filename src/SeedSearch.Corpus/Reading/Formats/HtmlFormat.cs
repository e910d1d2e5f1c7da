using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>
/// One article a file: a saved web page. Its text is that of the article element (or main, or body) without menus, scripts and
/// forms, a blank line between paragraphs; what is known about it comes from JSON-LD, meta elements and the page, in this order.
/// </summary>
/// <param name="patience">How long one page may take.</param>
internal sealed partial class HtmlFormat(TimeSpan patience) : WholeTextFormat
{
    /// <summary>Ten thousand times what a news page needs; a page that opens elements without end and never closes them takes longer.</summary>
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(30);

    /// <summary>How far into a page browsers look for its encoding (HTML standard, "prescan a byte stream").</summary>
    private const int EncodingPrescan = 1024;

    public HtmlFormat() : this(DefaultPatience)
    {
    }

    protected override string Decode(ReadOnlyMemory<byte> bytes, SourceFile source)
    {
        // A page saved again as UTF-8 often still names its old encoding; the other way round hardly any text is valid UTF-8.
        if (!System.Text.Unicode.Utf8.IsValid(bytes.Span) && NamedEncoding(bytes.Span) is { } encoding)
            return SourceText.Clean(encoding.GetString(bytes.Span));
        return base.Decode(bytes, source);
    }

    protected override IEnumerable<ReadOutcome> Articles(string text, SourceFile source)
    {
        if (Parse(text, source.Cancellation) is not { } page)
            return [source.Failure($"the page takes longer than {patience.TotalSeconds:0} s to read", "put its text into a .txt file")];

        var facts = HtmlFacts.Of(page);
        var body = HtmlText.Of(page);
        if (body.Length == 0)
            body = facts.ArticleBody ?? "";
        return body.Length == 0
            ? [source.Failure("there is no text on the page", "save the page with its text, or put the text into a .txt file")]
            : [facts.Facts.Make(source, body)];
    }

    /// <summary>The page; null when it takes too long.</summary>
    private IHtmlDocument? Parse(string text, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        try
        {
            return new HtmlParser(new HtmlParserOptions { OnCreated = (_, _) => limit.Token.ThrowIfCancellationRequested() }).ParseDocument(text);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static Encoding? NamedEncoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return null;
        var name = CharsetPattern().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, EncodingPrescan)])).Groups[1].Value;
        try
        {
            var encoding = name.Length == 0 ? null : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding is UTF8Encoding or UnicodeEncoding ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("<meta[^>]*?charset\\s*=\\s*[\"']?([A-Za-z0-9_:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CharsetPattern();
}
