using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SeedSearch.Application.Searching;
using SeedSearch.TestKit.Requirements;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Tests;

/// <summary>German pages say nothing in English but what the articles say, and what is marked as English.</summary>
public sealed partial class GermanPagesTests : IDisposable
{
    // What articles, readers and programs wrote: texts, names, titles, file names, queries, code.
    private const string NotOurs =
        "[lang=en], [dir=auto], code, kbd, pre, script, style, noscript style, time, data, .file, .path, h1.sr, .speaker, .chip.org, .narrow, .outlet, mark, q, [data-copy], title, "
        + "a[href^='/speaker/'], a[href^='/org/'], a[href*='speaker='], a[href*='org='], a[href*='outlet='], a[href*='names='], a[href*='for='], a[href^='/a/'], "
        + "[data-facet=speaker] .row, [data-facet=org] .row, [data-facet=outlet] .row, [data-facet=names] .row, [data-facet=for] .row";

    private const string Names = "input[name=speaker], input[name=org], input[name=outlet], input[name=names], input[name=for]";

    private readonly string folder = Directory.CreateTempSubdirectory("seedsearch-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task No_english_word_of_the_interface_stands_on_a_german_page()
    {
        var corpus = Directory.CreateDirectory(Path.Combine(folder, "corpus")).FullName;
        foreach (var file in new DirectoryInfo(Path.Combine(Needs.RepositoryRoot, "index-data", "corpus")).EnumerateFiles()) file.CopyTo(Path.Combine(corpus, file.Name));
        await File.WriteAllTextAsync(Path.Combine(corpus, "empty.txt"), "");
        await File.WriteAllTextAsync(Path.Combine(corpus, "lines.jsonl"), "{\"id\":\"x\"}\n[1]\n");
        await using var app = await FolderApp.StartAsync(folder);
        app.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");
        var (english, wrong, seen) = (EnglishWords(), new List<string>(), 0);
        Assert.True(english.Count > 200, $"so few words mean that few were found: {english.Count}");
        foreach (var address in await AddressesAsync(app))
        {
            using var answer = await app.GetAsync(address);
            var document = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            Assert.Equal("de", document.DocumentElement.GetAttribute("lang"));
            foreach (var (text, where) in Texts(document))
            {
                seen++;
                var words = Letters().Matches(Printed().Replace(text, "")).Select(match => match.Value.ToLower(CultureInfo.InvariantCulture)).Where(english.Contains).ToList();
                if (words.Count > 0) wrong.Add($"{address}: {where}: “{text}” ({string.Join(' ', words)})");
            }
        }

        Assert.True(seen > 1000, "so few texts mean that none were looked at");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct().Take(60)));
    }

    [Theory]
    [InlineData("not JSON: 'n' is an invalid start of a value, at byte 1", "kein JSON: 'n' is an invalid start of a value, bei Byte 1")]
    [InlineData("the id \"a\" is taken by an article of b.txt", "die Kennung „a“ trägt schon ein Artikel aus b.txt")]
    [InlineData("write each article as {\"id\": ..., \"text\": ...}", "schreiben Sie jeden Artikel als {\"id\": ..., \"text\": ...}")]
    [InlineData("something nobody has thought of", null)]
    public void What_was_skipped_is_told_in_german_where_it_is_known(string english, string? german) => Assert.Equal(german, Skips.German(english));

    [Fact]
    public void Topics_have_german_names_and_keep_their_paths_where_they_have_none()
    {
        var german = Words.Of(CultureInfo.GetCultureInfo("de"));
        Assert.Equal("Wirtschaft und Finanzen › Märkte und Börsen", german.Value(Facet.Topic, "economy, business and finance/market and exchange"));
        Assert.Equal("Märkte und Börsen", german.ShortValue(Facet.Topic, "economy, business and finance/market and exchange"));
        Assert.Equal("my own › deep one", german.Value(Facet.Topic, "my own/deep one"));
        Assert.Equal("economy › deep", Words.Of(CultureInfo.GetCultureInfo("en")).Value(Facet.Topic, "economy/deep"));
    }

    private static async Task<IEnumerable<string>> AddressesAsync(FolderApp app)
    {
        var found = await app.Client.GetStringAsync("/api/v1/search?q=internet&size=30");
        var sentences = SentenceAddress().Matches(found).Select(match => match.Value).Distinct().Take(12);
        var articles = ArticleKey().Matches(found).Select(match => "/a/" + match.Groups[1].Value + "?q=internet&n=1").Distinct().Take(4);
        return
        [
            "/", "/search", "/search?q=internet", "/search?q=internet&page=2&sort=newest", "/search?q=zzzqqq", "/search?q=zzzqqq+internet&speaker=-Niemand&from=2001&to=2002", "/search?q=(internet", "/search?q=internt",
            "/search?q=internet&kind=direct&topic=internet&topic=economy,+business+and+finance&all=topic", "/search?q=internet&month=2015-12&speaker=%3F", "/search?kind=-none&printings=all&furniture=1", "/search?q=" + new string('a', 2100),
            "/speakers", "/organisations", "/topics", "/topics?contains=xyz", "/values/speaker?q=internet", "/values/topic?q=internet", "/values/kind", "/values/month", "/values/names", "/values/for", "/values/found", "/values/outlet", "/values/org",
            "/topic/internet", "/speaker/Xi_Jinping", "/org/Amnesty_International", "/compare", "/compare?a=Xi+Jinping&b=Lu+Wei", "/compare?a=Xi+Jinping&b=Lu+Wei&topic=internet", "/compare?a=Niemand&b=Keiner",
            "/map", "/reports", "/map?rows=org&cols=month", "/map?rows=outlet&cols=topic", "/map?rows=topic&cols=month", "/map?q=zzz", "/about", "/help", "/keys", "/api", "/nowhere", "/s/nothing", "/a/nothing", "/broken",
            .. sentences, .. articles,
        ];
    }

    /// <summary>Words that the interface says in English and never in German: each member of its words, called with something for its parameters.</summary>
    private static HashSet<string> EnglishWords()
    {
        var (english, german) = (Said("en"), Said("de"));
        english.ExceptWith(german);
        // Operators, keys of addresses and names of formats are the same in every language.
        english.ExceptWith(["and", "or", "not", "speaker", "org", "topic", "outlet", "kind", "date", "said", "names", "for", "found", "all", "direct", "none", "relevance", "newest", "oldest", "csv"]);
        return english;
    }

    private static HashSet<string> Said(string language)
    {
        var (words, said) = (Words.Of(CultureInfo.GetCultureInfo(language)), new HashSet<string>());
        foreach (var member in typeof(Words).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.ReturnType == typeof(string)))
        {
            foreach (var arguments in Arguments(member))
            {
                try
                {
                    said.UnionWith(Letters().Matches((string?)member.Invoke(words, arguments) ?? "").Select(match => match.Value.ToLower(CultureInfo.InvariantCulture)));
                }
                catch (TargetInvocationException)
                {
                    // It wanted something else.
                }
            }
        }

        return said;
    }

    private static IEnumerable<object?[]> Arguments(MethodInfo method)
    {
        var parameters = method.GetParameters();
        var choices = parameters.Select(parameter => (object?[])(parameter.ParameterType switch
        {
            var type when type == typeof(string) => ["", "direct", "reading", "name"],
            var type when type == typeof(int) => [1, 2],
            var type when type == typeof(long) => [1L, 2L],
            var type when type == typeof(bool) => [true, false],
            var type when type.IsEnum => [.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Enum.ToObject(type, value))],
            _ => [],
        })).ToList();
        return choices.Aggregate((IEnumerable<object?[]>)[[]], (made, next) => made.SelectMany(begun => next.Select(one => (object?[])[.. begun, one])));
    }

    private static IEnumerable<(string Text, string Where)> Texts(IDocument document)
    {
        foreach (var element in document.All.Where(element => element.Closest(NotOurs) is null && element.Closest("label.row")?.QuerySelector(Names) is null))
        {
            foreach (var text in element.ChildNodes.OfType<IText>().Select(text => text.Data.Trim()).Where(text => text.Length > 0)) yield return (text, element.LocalName + "." + element.ClassName);
            foreach (var name in (string[])["aria-label", "title", "placeholder", "data-done"])
            {
                if (element.GetAttribute(name) is { Length: > 0 } told) yield return (told, element.LocalName + "@" + name);
            }
        }
    }

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Letters();

    [GeneratedRegex("„[^“]*“|“[^”]*”")]
    private static partial Regex Printed();

    [GeneratedRegex("/s/[0-9a-z]{16}")]
    private static partial Regex SentenceAddress();

    [GeneratedRegex("\"key\":\"([0-9a-z]+)\"")]
    private static partial Regex ArticleKey();
}
