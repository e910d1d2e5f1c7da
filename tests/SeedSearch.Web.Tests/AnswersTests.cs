using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using SeedSearch.TestKit.Sample;

namespace SeedSearch.Web.Tests;

/// <summary>The served app asked over HTTP.</summary>
public sealed class AnswersTests(ServedSample served) : IClassFixture<ServedSample>
{
    private static readonly string[] Pages =
    [
        "/", "/search", "/search?q=harbour", "/search?q=pier&page=2", "/search?q=zzz", "/search?q=harbour%3F", "/s/harbour-0", "/s/harbour-2", "/a/harbour?q=harbour&n=1",
        "/speaker/Ada_Example", "/org/Example_Port_Authority", "/topic/economy/transport", "/speakers", "/organisations", "/topics", "/values/speaker",
        "/about", "/help", "/keys", "/map", "/reports", "/compare?a=Ada+Example&b=Ben+Sample", "/api",
    ];

    private readonly SampleApp app = served.App;

    private readonly HttpClient client = served.App.Client;

    public static TheoryData<string> AllPages => [.. Pages];

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task A_page_answers_without_cookie_and_with_a_strict_policy(string page)
    {
        using var answer = await client.GetAsync(page);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(IsLive(page) ? answer.Headers.CacheControl is { NoStore: true } && answer.Headers.ETag is null : answer.Headers.CacheControl is { Private: true, NoCache: true, NoStore: false });
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task The_styles_of_a_page_stand_in_it_and_are_those_that_its_policy_allows(string page)
    {
        using var answer = await client.GetAsync(page);
        var html = await answer.Content.ReadAsStringAsync();
        var styles = html[(html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length)..html.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(styles)));
        Assert.Contains($"style-src 'self' 'sha256-{hash}';", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains(".hit{", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_loses_its_comments_and_spaces_and_nothing_else()
        => Assert.Equal(
            """a{grid-template-areas: "x y" "x z";content: "▸ "}@media (min-width: 9rem){b > c:not(.d,.e)::before{margin: calc(1px + 2px) 0}}""",
            Styles.HeadStyles.Shortened("""
                /* One
                   comment */
                a {
                  grid-template-areas: "x y" "x z"; content: "▸ " }
                @media (min-width: 9rem) { b > c:not(.d, .e)::before { margin: calc(1px + 2px) 0 } }
                """));

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task Head_answers_like_get_and_a_known_page_is_not_sent_again(string page)
    {
        using var head = await client.SendAsync(new(HttpMethod.Head, page));
        using var get = await client.GetAsync(page);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());

        if (IsLive(page)) return;
        using var again = new HttpRequestMessage(HttpMethod.Get, page);
        again.Headers.IfNoneMatch.Add(get.Headers.ETag!);
        using var unchanged = await client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    // What starts a circuit is sealed for minutes: no copy of such a page may come back later.
    private static bool IsLive(string page) => page is "/about" or "/s/harbour-0" or "/values/speaker" || page.StartsWith("/compare", StringComparison.Ordinal);

    /// <remarks>Strict parsing throws at whatever a parser would have to mend. The app is one of its own, for the API counts who asks much.</remarks>
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task Every_link_on_every_well_formed_page_answers(string language)
    {
        await using var asked = await SampleApp.StartAsync();
        asked.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var (seen, wrong) = (new HashSet<string>(), new List<string>());
        foreach (var page in Pages)
        {
            var document = await new HtmlParser(new() { IsStrictMode = true }).ParseDocumentAsync(await asked.Client.GetStringAsync(page));
            Assert.Equal(language, document.DocumentElement.GetAttribute("lang"));
            Assert.Equal(document.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count(), document.QuerySelectorAll("[id]").Length);
            foreach (var link in document.QuerySelectorAll("[href], [src], form[action]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!))
            {
                var address = link.Split('#')[0];
                if (address.Length == 0 || !seen.Add(address) || address == "/preferences") continue;
                if (await StatusAsync(asked.Client, address) is not (HttpStatusCode.OK or HttpStatusCode.Redirect) and var status) wrong.Add($"{page}: {link}: {status}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(seen.Count > 100, "so few links mean that none were found");
        Assert.Contains(seen, address => address.StartsWith("/api/v1/", StringComparison.Ordinal));
        Assert.Contains(seen, address => address.StartsWith("/feed", StringComparison.Ordinal));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        while (true)
        {
            using var answer = await client.GetAsync(address);
            if (answer.StatusCode != HttpStatusCode.TooManyRequests) return answer.StatusCode;
            await Task.Delay(answer.Headers.RetryAfter!.Delta!.Value);
        }
    }

    [Theory]
    [InlineData("/search?page=abc")]
    [InlineData("/search?page=-1&size=0&from=x&to=%00&sort=;&all=&speaker=-&org=%5C")]
    [InlineData("/search?q=%E0%A4%A&page=99999999999")]
    [InlineData("/search?q=%00%01%1F&speaker=%F0%9F")]
    [InlineData("/search?q=(((\"&kind=AND&month=9999-99")]
    [InlineData("/search?=&&&===&q")]
    [InlineData("/search?q[]=a&q=b&Q=c")]
    [InlineData("/values/speaker?top=abc&contains=%00")]
    [InlineData("/speakers?page=abc&contains=%2B")]
    [InlineData("/compare?a=%00&b=-&topic=%2F")]
    [InlineData("/map?q=%00&speaker=-")]
    [InlineData("/api/v1/search?page=abc&size=x")]
    [InlineData("/api/v1/facets?facet=speaker&top=abc")]
    [InlineData("/api/v1/suggest?q=%00&top=x")]
    [InlineData("/result?n=abc")]
    [InlineData("/speaker/Ada_Example?page=abc")]
    public async Task Any_query_string_is_answered(string address)
    {
        using var answer = await client.GetAsync(new Uri(app.Address + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        Assert.True((int)answer.StatusCode is 200 or 302, $"{address}: {answer.StatusCode}");
    }

    [Theory]
    [InlineData("/s/nobody", 404)]
    [InlineData("/s/gone-0", 410)]
    [InlineData("/a/nobody", 404)]
    [InlineData("/a/nobody/source", 404)]
    [InlineData("/speaker/Nobody", 404)]
    [InlineData("/speaker/", 404)]
    [InlineData("/nonsense", 404)]
    [InlineData("/values/nonsense", 404)]
    [InlineData("/api/v1/nonsense", 404)]
    [InlineData("/api/v1/sentence/nobody", 404)]
    [InlineData("/api/v1/sentence/gone-0", 410)]
    [InlineData("/api/v1/search?q=harbour&from=2016-13-45", 400)]
    [InlineData("/api/v1/export?format=csv&to=soon", 400)]
    [InlineData("/api/v1/facets?facet=org&from=2016-13", 400)]
    [InlineData("/api/v1/facets?facet=nonsense", 400)]
    [InlineData("/api/v1/export?format=exe", 400)]
    [InlineData("/search?q=broken", 500)]
    [InlineData("/api/v1/search?q=broken", 500)]
    public async Task What_is_not_there_or_breaks_says_so(string address, int status)
    {
        using var answer = await client.GetAsync(address);
        Assert.Equal(status, (int)answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        if (address.StartsWith("/api", StringComparison.Ordinal) && status != 410) Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        else Assert.NotEmpty(text);
        Assert.DoesNotContain("   at SeedSearch", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_three_empty_texts_differ()
    {
        using var broken = await client.GetAsync("/search?q=broken");
        var nothing = await client.GetStringAsync("/search?q=zzz");
        Assert.Contains("Something broke on our side", await broken.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Nothing found", nothing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_searched_once()
    {
        var before = app.Index.Searches;
        await client.GetStringAsync("/search?q=harbour&sort=newest");
        Assert.Equal(before + 1, app.Index.Searches);
    }

    [Fact]
    public async Task The_source_is_plain_text_whatever_it_holds()
    {
        using var answer = await client.GetAsync("/a/scripts/source");
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<script>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en;q=0.5, de;q=0.9", "Sätze")]
    [InlineData("de;q=0.1, en-US", "sentences")]
    [InlineData("fr", "sentences")]
    public async Task The_browser_chooses_the_language(string wish, string word)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/search?q=harbour");
        ask.Headers.AcceptLanguage.ParseAdd(wish);
        using var answer = await client.SendAsync(ask);
        Assert.Contains(word, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_switch_sets_a_cookie_and_leads_back_but_never_elsewhere()
    {
        using var answer = await client.PostAsync("/preferences", new FormUrlEncodedContent([new("lang", "de"), new("back", "/search?q=harbour")]));
        Assert.Equal("/search?q=harbour", answer.Headers.Location!.OriginalString);
        Assert.StartsWith("lang=de", answer.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
        using var elsewhere = await client.PostAsync("/preferences", new FormUrlEncodedContent([new("theme", "dark"), new("back", "//evil.example/")]));
        Assert.Equal("/", elsewhere.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("csv", "text/csv", 9)]
    [InlineData("jsonl", "application/x-ndjson", 8)]
    public async Task An_export_has_a_row_for_each_result(string format, string type, int lines)
    {
        using var answer = await client.GetAsync($"/api/v1/export?q=harbour&format={format}");
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(lines, (await answer.Content.ReadAsStringAsync()).TrimEnd().Split('\n').Length);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task The_columns_of_an_export_keep_their_order_and_the_help_names_each()
    {
        var head = (await client.GetStringAsync("/api/v1/export?q=harbour&format=csv")).TrimStart('\ufeff').Split("\r\n")[0];
        Assert.Equal("sentence,before,after,speaker,found_by,organisations,topics,title,outlet,date,source_file,permalink,kind,cue,source,speaking_for,people,address", head);
        var help = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync("/help"));
        Assert.Equal(head.Split(','), help.QuerySelectorAll("dl.params dt").Select(name => name.TextContent));
    }

    [Fact]
    public async Task An_export_says_how_it_is_said_and_for_whom()
    {
        var row = (await client.GetStringAsync("/api/v1/export?q=harbour&speaker=Ada+Example&format=csv")).Split("\r\n")[1];
        Assert.Contains("/s/harbour-0,indirect,said,", row, StringComparison.Ordinal);
        var json = (await client.GetStringAsync("/api/v1/export?q=harbour&speaker=Ada+Example&format=jsonl")).Split('\n')[0];
        using var parsed = JsonDocument.Parse(json);
        var sentence = parsed.RootElement.GetProperty("sentence");
        Assert.Equal("indirect", sentence.GetProperty("quotes")[0].GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Array, sentence.GetProperty("speakingFor").ValueKind);
        Assert.Equal(JsonValueKind.Array, sentence.GetProperty("people").ValueKind);
    }

    [Fact]
    public async Task Words_are_suggested_beside_names()
    {
        using var found = JsonDocument.Parse(await client.GetStringAsync("/api/v1/suggest?q=harb&top=50"));
        Assert.Contains(found.RootElement.EnumerateArray(), one => one.GetProperty("text").GetString() == "harbour" && !one.TryGetProperty("facet", out var facet) | facet.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined);
    }

    [Theory]
    [InlineData("bib", "@article{", 8)]
    [InlineData("ris", "TY  - NEWS", 8)]
    public async Task A_citation_file_has_a_record_for_each_result(string format, string begin, int records)
        => Assert.Equal(records, (await client.GetStringAsync($"/api/v1/export?q=harbour&format={format}")).Split(begin).Length - 1);

    [Fact]
    public async Task A_feed_is_atom_with_the_newest_first()
    {
        var feed = XDocument.Parse(await client.GetStringAsync("/feed?q=harbour"));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Equal(8, feed.Root!.Elements(atom + "entry").Count());
        Assert.Equal("2016-01-04T00:00:00Z", feed.Root.Element(atom + "entry")!.Element(atom + "updated")!.Value);
        Assert.All(feed.Root.Elements(atom + "entry"), entry => Assert.StartsWith(app.Address + "/s/", entry.Element(atom + "id")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_api_says_what_the_page_shows()
    {
        using var answer = JsonDocument.Parse(await client.GetStringAsync("/api/v1/search?q=harbour&speaker=Ada+Example"));
        Assert.Equal(2, answer.RootElement.GetProperty("sentences").GetInt32());
        var hit = answer.RootElement.GetProperty("hits")[0];
        Assert.Equal("[[4,11]]", hit.GetProperty("matches").GetRawText());
        Assert.Equal("/s/harbour-0", hit.GetProperty("sentence").GetProperty("permalink").GetString());
    }

    [Fact]
    public async Task The_api_is_described_as_openapi_3_1()
    {
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));
        Assert.StartsWith("3.1", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        foreach (var path in new[] { "search", "facets", "suggest", "sentence/{id}", "article/{key}", "speaker/{name}", "organisation/{name}", "topic/{name}", "topics", "export" })
            Assert.True(document.RootElement.GetProperty("paths").TryGetProperty("/api/v1/" + path, out _), path);
    }

    [Fact]
    public async Task Too_many_requests_are_told_when_to_come_back()
    {
        await using var other = await SampleApp.StartAsync();
        for (var n = 0; n < 200; n++)
        {
            using var answer = await other.Client.GetAsync("/api/v1/suggest?q=ad");
            if (answer.StatusCode != HttpStatusCode.TooManyRequests) continue;
            Assert.True(answer.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
            return;
        }

        Assert.Fail("200 requests at once were all answered");
    }

    [Fact]
    public async Task A_cold_search_page_is_small_though_its_styles_stand_in_it()
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/search?q=pier");
        ask.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var answer = await client.SendAsync(ask);
        Assert.Contains("br", answer.Content.Headers.ContentEncoding);
        Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length < 16_000);
    }

    [Fact]
    public async Task An_empty_index_shows_how_far_the_indexer_is()
    {
        await using var empty = await SampleApp.StartAsync(new SampleSentenceIndex([]));
        empty.Indexing.Report(new("reading", 5, 21, 5, 432, 0, TimeSpan.FromSeconds(1)));
        var page = await empty.Client.GetStringAsync("/");
        Assert.Contains("5 / 21", page, StringComparison.Ordinal);
        Assert.Contains("http-equiv=\"refresh\"", page, StringComparison.Ordinal);
    }
}
