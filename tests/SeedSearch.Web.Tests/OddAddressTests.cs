namespace SeedSearch.Web.Tests;

/// <summary>Addresses that no page of the app leads to, asked of the real index: each is answered, or refused in words.</summary>
public sealed class OddAddressTests(HostileCorpus corpus) : IClassFixture<HostileCorpus>
{
    private static readonly string[] Places =
    [
        "/", "/search", "/search", "/search", "/search", "/search", "/map", "/reports", "/compare", "/speakers", "/organisations", "/topics", "/values/speaker", "/values/month", "/result", "/about", "/help", "/feed",
        "/api/v1/search", "/api/v1/facets", "/api/v1/suggest", "/api/v1/export", "/api/v1/topics", "/speaker/{0}", "/org/{0}", "/topic/{0}", "/a/{0}", "/a/{0}/source", "/s/{0}", "/values/{0}",
        "/api/v1/sentence/{0}", "/api/v1/article/{0}", "/api/v1/speaker/{0}", "/{0}",
    ];

    private static readonly string[] Keys =
        ["q", "speaker", "org", "topic", "outlet", "kind", "month", "all", "from", "to", "sort", "page", "size", "printings", "plain", "furniture", "n", "top", "contains", "facet", "format", "a", "b", "%00", "q[]", ""];

    private static readonly string[] Parts =
    [
        "harbour", "Ada", "a*", "*", "?", "har~2", "~", "%22harbour%20open%22~3", "%22", "(", ")", "AND", "OR", "NOT", "-", "%2B", "speaker:", "org:%22", "date:2015..", "date:9999-99", "[", "]", "{", "}", "%5C", "^", "^9e99",
        "%00", "%01", "%1F", "%7F", "%0D%0AX-Odd:%201", "%EF%BF%BE", "%EF%BF%BF", "%EF%BF%BD", "%ED%A0%80", "%F0%9F", "%C0%AF", "%E2%80%AE", "%CC%81%CC%81%CC%81", "%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB", "%D9%85%D8%B1%D9%81%D8%A3", "%E6%B8%AF",
        "..%2f..%2fetc%2fpasswd", "..%5c..%5c", "%2e%2e/", "%2F", "//", ";", ",", "'", "%3Cevil%3E", "%25", "%", "%zz", "%u0041", "0", "-1", "1", "2147483647", "2147483648", "9223372036854775808", "1e9", "NaN", "2015-12-16", "0000-00-00", "9999-12-31", "10000-01-01",
        "newest", "csv", "exe", "month", "speaker",
    ];

    private readonly FolderApp app = corpus.App;

    /// <remarks>With SEEDSEARCH_SLOW=1 and other seeds it goes on for thousands of addresses.</remarks>
    [Fact]
    public async Task Any_address_is_answered_or_refused_but_breaks_nothing()
    {
        var isLong = Environment.GetEnvironmentVariable("SEEDSEARCH_SLOW") == "1";
        var random = new Random(isLong ? Environment.TickCount : 7);
        var wrong = new List<string>();
        for (var n = 0; n < (isLong ? 10_000 : 400); n++)
        {
            var address = Address(random);
            using var answer = await app.GetAsync(address);
            if ((int)answer.StatusCode is not (200 or 302 or 400 or 404 or 405 or 410 or 414)) wrong.Add($"{(int)answer.StatusCode} {address}");
            Assert.DoesNotContain(answer.Headers, header => header.Key == "X-Odd");
            Assert.DoesNotContain("root:", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
    }

    [Theory]
    [InlineData("/speaker/%EF%BF%BE")]
    [InlineData("/speaker/Ada%EF%BF%BE_Example")]
    [InlineData("/api/v1/speaker/Ada%EF%BF%BE_Example")]
    [InlineData("/speakers?contains=%EF%BF%BE")]
    [InlineData("/search?q=%EF%BF%BE")]
    [InlineData("/search?q=speaker:%EF%BF%BE*")]
    [InlineData("/search?q=harbour&speaker=%EF%BF%BE")]
    [InlineData("/values/speaker?contains=%EF%BF%BE")]
    [InlineData("/api/v1/suggest?q=%EF%BF%BE")]
    [InlineData("/api/v1/facets?facet=org&contains=%EF%BF%BE")]
    [InlineData("/compare?a=%EF%BF%BE&b=%EF%BF%BE")]
    [InlineData("/api/v1/article/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/a/..%2f..%2f..%2fetc%2fpasswd/source")]
    [InlineData("/a/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2f..%2fetc/passwd")]
    [InlineData("/_framework/..%2f..%2fSeedSearch.Web.deps.json")]
    [InlineData("/s/%2e%2e%2f%2e%2e%2f")]
    [InlineData("/a/%00/source")]
    public async Task What_is_no_text_and_what_leads_out_of_the_folder_is_refused(string address)
    {
        using var answer = await app.GetAsync(address);
        Assert.True((int)answer.StatusCode is 200 or 302 or 400 or 404, $"{address}: {answer.StatusCode}");
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("runtimeTarget", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_999, 200)]
    [InlineData(3_000, 400)]
    public async Task A_query_may_be_long_but_not_endless(int length, int status)
    {
        using var answer = await app.GetAsync("/api/v1/search?q=" + new string('a', length));
        Assert.Equal(status, (int)answer.StatusCode);
        using var page = await app.GetAsync("/search?q=" + new string('(', length));
        Assert.True((int)page.StatusCode is 200 or 400, page.StatusCode.ToString());
    }

    private static string Address(Random random)
    {
        var place = Places[random.Next(Places.Length)];
        var address = place.Replace("{0}", Value(random), StringComparison.Ordinal);
        for (var (n, count) = (0, random.Next(5)); n < count; n++) address += (n == 0 ? '?' : '&') + Keys[random.Next(random.Next(2) == 0 ? 1 : Keys.Length)] + '=' + Value(random);
        return address;
    }

    private static string Value(Random random) => random.Next(40) == 0
        ? new string('x', random.Next(3000))
        : string.Join(random.Next(3) switch { 0 => "", 1 => "+", _ => "%20" }, Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Parts[random.Next(Parts.Length)]));
}
