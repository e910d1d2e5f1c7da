using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace SeedSearch.Web.Hosting;

/// <summary>No address may hold more than a handful of live connections: each costs the server memory for as long as it lasts.</summary>
internal sealed class CircuitLimit(IHttpContextAccessor accessor) : CircuitHandler
{
    /// <summary>Live connections of one address. A reader with a window for each of a day's searches stays below it.</summary>
    internal const int PerAddress = 40;

    private static readonly ConcurrentDictionary<IPAddress, int> Open = new();

    private readonly IPAddress address = accessor.HttpContext?.Connection.RemoteIpAddress ?? IPAddress.None;

    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (Open.AddOrUpdate(address, 1, static (_, count) => count + 1) <= PerAddress) return Task.CompletedTask;
        Release();
        throw new InvalidOperationException($"{address} holds {PerAddress} live connections already; the pages work without one.");
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Release();
        return Task.CompletedTask;
    }

    private void Release()
    {
        if (Open.AddOrUpdate(address, 0, static (_, count) => count - 1) <= 0) Open.TryRemove(new KeyValuePair<IPAddress, int>(address, 0));
    }
}
