using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace SeedSearch.Web.Tests;

/// <summary>What articles say is shown as text on every page, and stays text in every file that is taken along.</summary>
public sealed class HostileTextTests(HostileCorpus corpus) : IClassFixture<HostileCorpus>
{
    private readonly FolderApp app = corpus.App;

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task No_page_makes_markup_of_what_articles_say(string language)
    {
        app.Client.DefaultRequestHeaders.AcceptLanguage.Clear();
        app.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var (asked, shown) = (new HashSet<string>(), 0);
        var next = new Queue<string>(["/search?q=harbour&printings=all&size=50", "/search?q=" + Uri.EscapeDataString(HostileCorpus.Markup), "/about", "/speakers", "/organisations", "/topics", "/map", "/reports"]);
        while (next.TryDequeue(out var address) && asked.Count < 150)
        {
            if (!asked.Add(address)) continue;
            using var answer = await app.GetAsync(address);
            Assert.True((int)answer.StatusCode is 200 or 302, $"{address}: {answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            Assert.True(page.QuerySelector("evil") is null, address);
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            if (page.Body!.TextContent.Contains("<evil", StringComparison.Ordinal)) shown++;
            foreach (var link in page.QuerySelectorAll("[href], [src], [action]").SelectMany(element => new[] { "href", "src", "action" }.Select(element.GetAttribute)).OfType<string>())
            {
                Assert.True(link.StartsWith('/') || link.StartsWith('#') || link.StartsWith("http://", StringComparison.Ordinal) || link.StartsWith("https://", StringComparison.Ordinal) || !link.Contains(':', StringComparison.Ordinal), $"{address}: {link}");
                if (link.StartsWith('/') && link.Split('#')[0] is var local && (asked.Count < 20 || local.StartsWith("/a/", StringComparison.Ordinal) || local.StartsWith("/s/", StringComparison.Ordinal) || local.StartsWith("/org", StringComparison.Ordinal)) && !local.StartsWith("/api/", StringComparison.Ordinal) && local != "/preferences")
                    next.Enqueue(local);
            }
        }

        Assert.True(shown > 10, "so few pages with the text mean that it was lost");
    }

    [Fact]
    public async Task No_cell_of_a_table_is_a_formula()
    {
        var table = await TextAsync("/api/v1/export?q=harbour&printings=all&format=csv");
        var columns = table[..table.IndexOf('\r', StringComparison.Ordinal)].Split(',').Length;
        var cells = Cells(table).ToList();
        Assert.Contains(cells, cell => cell.StartsWith("'=HYPERLINK", StringComparison.Ordinal));
        Assert.DoesNotContain(cells, cell => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]);
        Assert.True(cells.Count % columns == 0 && cells.Count > 3 * columns);
    }

    [Fact]
    public async Task Lines_of_json_hold_the_text_as_it_was_printed()
    {
        var lines = (await TextAsync("/api/v1/export?q=harbour&printings=all&format=jsonl")).TrimEnd().Split('\n');
        Assert.Contains(lines, line => JsonDocument.Parse(line).RootElement.ToString().Contains("evil", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_feed_of_anything_is_well_formed_and_leads_nowhere_else()
    {
        var feed = XDocument.Parse(await TextAsync("/feed?q=" + Uri.EscapeDataString("harbour") + "&printings=all"));
        Assert.Contains(feed.Descendants(), element => element.Name.LocalName == "content" && element.Value.Contains("<evil", StringComparison.Ordinal));
        Assert.DoesNotContain(feed.Descendants(), element => element.Name.LocalName == "evil");
        Assert.All(feed.Descendants().Where(element => element.Name.LocalName == "link"), link => Assert.StartsWith(app.Address, link.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    /// <remarks>BibTeX counts braces whether or not a \ stands before them.</remarks>
    [Fact]
    public async Task Braces_of_a_citation_file_are_balanced()
    {
        var depth = 0;
        foreach (var record in (await TextAsync("/api/v1/export?q=harbour&printings=all&format=bib")).Split("@article"))
        {
            Assert.Equal(0, depth);
            foreach (var letter in record)
            {
                depth += letter switch { '{' => 1, '}' => -1, _ => 0 };
                Assert.True(depth >= 0, record);
            }
        }

        Assert.Equal(0, depth);
    }

    [Fact]
    public async Task No_title_begins_a_record_of_its_own()
    {
        var lines = (await TextAsync("/api/v1/export?q=harbour&printings=all&format=ris")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
        Assert.DoesNotContain("TY  - BOOK", lines);
    }

    private async Task<string> TextAsync(string address)
    {
        using var answer = await app.GetAsync(address);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The cells of comma-separated values, as RFC 4180 reads them.</summary>
    private static IEnumerable<string> Cells(string text)
    {
        for (var at = text.StartsWith('\ufeff') ? 1 : 0; at < text.Length;)
        {
            var cell = new System.Text.StringBuilder();
            if (text[at] == '"')
            {
                for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"' && ++at > 0); at++) cell.Append(text[at]);
                at++;
            }
            else
            {
                for (; text[at] is not (',' or '\r'); at++) cell.Append(text[at]);
            }

            yield return cell.ToString();
            Assert.Contains(text[at], ",\r");
            at += text[at] == ',' ? 1 : 2;
        }
    }
}
