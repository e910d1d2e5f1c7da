using System.Text.Json;

namespace SeedSearch.Web.Tests;

/// <summary>An app over made-up articles whose every field holds what would do harm unescaped.</summary>
public sealed class HostileCorpus : IAsyncLifetime
{
    /// <summary>Markup that stands in every field: an element of its own name, which no page may ever have.</summary>
    public const string Markup = "<evil onclick=\"x()\">'\"]]>--></title></script><evil>";

    private readonly string folder = Directory.CreateTempSubdirectory("seedsearch-hostile-").FullName;

    internal FolderApp App { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var corpus = Directory.CreateDirectory(Path.Combine(folder, "corpus")).FullName;
        await File.WriteAllLinesAsync(Path.Combine(corpus, "many.jsonl"), [
            Article("=HYPERLINK(\"http://127.0.0.1\") " + Markup, "javascript:alert(1)", "=1+1 " + Markup),
            Article("@SUM(1+1) } {{ unbalanced \\", "data:text/html,<evil>", "+1 " + Markup),
            Article("-1 line\nER  - \nTY  - BOOK", "http://example.org/\"><evil>", "-1 \\} {"),
        ]);
        await File.WriteAllTextAsync(Path.Combine(corpus, "page.html"),
            $"<title>&lt;evil onclick='x()'&gt; harbour</title><article><p>The harbour <evil onclick='x()'>stays</evil> open {System.Net.WebUtility.HtmlEncode(Markup)} at night, said Ada Example.</p><script>evil()</script></article>");
        await File.WriteAllTextAsync(Path.Combine(corpus, "notes.md"), $"# Harbour `{Markup}`\n\nThe harbour {Markup} is [open](javascript:alert(1)), said Ben Sample.\n");
        App = await FolderApp.StartAsync(folder);
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static string Article(string title, string url, string outlet) => JsonSerializer.Serialize(new
    {
        title,
        url,
        outlet,
        date = "2016-01-04",
        authors = new[] { "Reporter " + Markup, "=cmd()" },
        text = $"=2+5 is what the harbour pays {Markup} each night.\n\n\"The harbour stays {Markup} open,\" said Ada Example of the Example {Markup} Authority. \"Ships do not \\ sleep }} {{{{,\" she added.\n\n+1 ship came to the harbour {title} on Monday.",
    });
}
