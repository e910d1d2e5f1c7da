using Microsoft.Playwright;
using SeedSearch.TestKit.Requirements;
using SeedSearch.Web.Tests;

namespace SeedSearch.Browser.Tests;

/// <summary>A real browser, and the app it looks at: one for all tests of the collection. Without a browser it stays shut, and the tests are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? driver;
    private IBrowser? browser;

    /// <summary>The app, over the made-up sentences.</summary>
    public SampleApp App { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        App = await SampleApp.StartAsync();
        if (Needs.WhyNot(Need.Browser) is not null) return;
        driver = await Playwright.CreateAsync();
        browser = await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Needs.Browser ?? throw new InvalidOperationException("CI=true, and no Chromium on the PATH (Debian: chromium)"),
            Args = Arguments,
        });
    }

    /// <summary>A fresh window: no cookie, no cache. Anything the page complains of on its console fails the test at its end.</summary>
    public async Task<Window> OpenAsync(string address, int width = 1280, int height = 900, bool withScripts = true, bool isDark = false, string language = "en-GB")
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = App.Address,
            JavaScriptEnabled = withScripts,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = language,
        });
        context.SetDefaultTimeout(10_000);
        var window = new Window(context, await context.NewPageAsync());
        await window.Page.GotoAsync(address);
        return window;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        driver?.Dispose();
        await App.DisposeAsync();
    }
}

/// <summary>All tests that look through one browser.</summary>
[CollectionDefinition(nameof(Chromium))]
public sealed class OneBrowser : ICollectionFixture<Chromium>;
