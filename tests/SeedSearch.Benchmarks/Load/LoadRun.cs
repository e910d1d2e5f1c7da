using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace SeedSearch.Benchmarks.Load;

/// <summary>What clients that ask one page after the other got.</summary>
/// <param name="Answers">Every answer, the bad ones too.</param>
/// <param name="Took">From the first question to the last answer.</param>
/// <param name="Megabytes">The app's memory, ten times over the run: all that is resident, and what of it is no file.</param>
/// <param name="FirstErrors">Some of the bad answers.</param>
internal sealed record LoadRun(List<Answer> Answers, TimeSpan Took, IReadOnlyList<(long Resident, long Own)> Megabytes, IReadOnlyList<string> FirstErrors)
{
    public int Errors => Answers.Count(a => !a.IsGood);

    /// <summary>Asks for the addresses in turn until they or the time are up. Each client keeps its connection and takes compressed answers, as browsers do.</summary>
    public static async Task<LoadRun> OfAsync(ServedApp app, IEnumerable<string> addresses, int clients, TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = clients, UseCookies = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None };
        using var client = new HttpClient(handler) { BaseAddress = app.Address, Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, deflate, br, zstd");
        client.DefaultRequestHeaders.Add("Accept", "text/html,application/xhtml+xml");
        client.DefaultRequestHeaders.Add("Accept-Language", "en-GB,en;q=0.9");
        var (answers, errors, memory) = (new ConcurrentQueue<Answer>(), new ConcurrentQueue<string>(), new List<(long, long)>());
        using var next = addresses.GetEnumerator();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var started = Stopwatch.GetTimestamp();
        var watch = WatchAsync();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(AskAsync, cancellationToken)));
        var took = Stopwatch.GetElapsedTime(started);
        await ended.CancelAsync();
        await watch;
        memory.Add((app.ResidentMegabytes, app.OwnMegabytes));
        return new([.. answers], took, memory, [.. errors.Take(5)]);

        async Task AskAsync()
        {
            var buffer = new byte[64 * 1024];
            while (Stopwatch.GetElapsedTime(started) < atMost && Next() is { } address)
            {
                var asked = Stopwatch.GetTimestamp();
                var (isGood, bytes) = (false, 0L);
                try
                {
                    using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
                    await using var body = await answer.Content.ReadAsStreamAsync(cancellationToken);
                    for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0;) bytes += read;
                    isGood = answer.StatusCode == HttpStatusCode.OK;
                    if (!isGood) errors.Enqueue($"{(int)answer.StatusCode} {address}");
                }
                catch (Exception error) when (error is HttpRequestException or TaskCanceledException or IOException)
                {
                    errors.Enqueue($"{error.Message} {address}");
                }

                answers.Enqueue(new(KindOf(address), Stopwatch.GetElapsedTime(asked).TotalMilliseconds, bytes, isGood));
            }
        }

        string? Next()
        {
            lock (next) return next.MoveNext() ? next.Current : null;
        }

        async Task WatchAsync()
        {
            using var timer = new PeriodicTimer(atMost / 10);
            try
            {
                do memory.Add((app.ResidentMegabytes, app.OwnMegabytes));
                while (await timer.WaitForNextTickAsync(ended.Token));
            }
            catch (OperationCanceledException)
            {
                // The run is over.
            }
        }
    }

    private static string KindOf(string address) => address.Split('/', '?') is [_, { Length: > 0 } first, ..] ? first : "start";
}

/// <summary>One answer.</summary>
/// <param name="Kind">The first step of the address.</param>
/// <param name="Milliseconds">From the question to the last byte of the answer.</param>
/// <param name="Bytes">Of the body, as sent.</param>
/// <param name="IsGood">Whether it was 200.</param>
internal readonly record struct Answer(string Kind, double Milliseconds, long Bytes, bool IsGood);
