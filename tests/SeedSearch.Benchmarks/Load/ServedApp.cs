using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SeedSearch.Benchmarks.Load;

/// <summary>The app in a process of its own, over an index that is there.</summary>
internal sealed class ServedApp : IDisposable
{
    private readonly Process process;
    private TimeSpan mark;

    private ServedApp(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Time its threads ran on a processor since <see cref="Mark"/>.</summary>
    public TimeSpan CpuSinceMark => Refreshed().TotalProcessorTime - mark;

    public long ResidentMegabytes => Refreshed().WorkingSet64 >> 20;

    /// <summary>What of it is its own and no file of the index, which the machine may take back; 0 where the machine does not tell.</summary>
    public long OwnMegabytes => File.Exists($"/proc/{process.Id}/status")
        && Array.Find(File.ReadAllLines($"/proc/{process.Id}/status"), line => line.StartsWith("RssAnon:", StringComparison.Ordinal)) is { } line
            ? long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) >> 10
            : 0;

    public void Mark() => mark = Refreshed().TotalProcessorTime;

    /// <summary>Starts it and waits until it has taken up the corpus, so that nothing but pages costs time.</summary>
    /// <exception cref="InvalidOperationException">It ended before it was ready.</exception>
    public static async Task<ServedApp> StartAsync(string corpus, string index)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "SeedSearch.Web.dll"), "--corpus", corpus, "--index", index, "--urls", address.ToString()])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("indexed: ", StringComparison.Ordinal)) continue;
            Console.WriteLine(line);
            // Nothing of what it says later is wanted, but its pipe must not fill up.
            _ = process.StandardOutput.ReadToEndAsync();
            return new(process, address);
        }

        throw new InvalidOperationException("The app ended before it was ready.");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private Process Refreshed()
    {
        process.Refresh();
        return process;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
