using Microsoft.Playwright;

namespace SeedSearch.Benchmarks.Load;

/// <summary>When a reader with a slow line and a slow machine first sees something: the real program, a real Chromium, nothing in its cache.</summary>
internal static class PaintCommand
{
    /// <value>A slow line of a phone: 1.6 Mbit/s down, 0.75 up, 150 ms there and back; a processor four times slower.</value>
    private const double Down = 1.6e6 / 8, Up = 0.75e6 / 8, Latency = 150, Slower = 4;

    /// <value>Visits to each page.</value>
    private const int Visits = 5;

    public static async Task<int> RunAsync(string corpus, string index, string browserPath)
    {
        using var app = await ServedApp.StartAsync(corpus, index);
        var drawn = await AddressDraw.OfAsync(index, seed: 1, CancellationToken.None);
        await LoadRun.OfAsync(app, drawn.Mixed(500), clients: 2, TimeSpan.FromMinutes(1), CancellationToken.None);
        using var driver = await Playwright.CreateAsync();
        await using var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = browserPath, Args = ["--no-sandbox", "--disable-gpu"] });
        await PaintAsync(browser, app, "/help");
        foreach (var address in (string[])["/", .. drawn.Searches(4), "/about", .. drawn.EachKind()])
        {
            var visits = new List<(double, double, double)>();
            for (var n = 0; n < Visits; n++) visits.Add(await PaintAsync(browser, app, address));
            Console.WriteLine(new PaintTimes(address, visits));
        }

        return 0;
    }

    private static async Task<(double Paint, double FirstByte, double Read)> PaintAsync(IBrowser browser, ServedApp app, string address)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        var tools = await context.NewCDPSessionAsync(page);
        await tools.SendAsync("Network.enable");
        await tools.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = Latency, ["downloadThroughput"] = Down, ["uploadThroughput"] = Up });
        await tools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slower });
        await page.GotoAsync(new Uri(app.Address, address).AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
        var found = await page.EvaluateAsync<double[]>("""
            async () => {
              let paint;
              for (let n = 0; n < 100 && !paint; n++) {
                paint = performance.getEntriesByName('first-contentful-paint')[0];
                if (!paint) await new Promise(again => setTimeout(again, 50));
              }
              const sent = performance.getEntriesByType('navigation')[0];
              return [paint?.startTime ?? -1, sent.responseStart, sent.responseEnd];
            }
            """);
        return (found[0], found[1], found[2]);
    }
}
