using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SeedSearch.Application;

namespace SeedSearch.Web.Hosting;

/// <summary>From the command line to a served page.</summary>
internal static class Start
{
    /// <summary>Runs until it is told to stop.</summary>
    /// <returns>0, or 2 when the app could not start; the reason is then one line on standard error.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Any(argument => argument is "--help" or "-h" or "-?"))
        {
            await Console.Out.WriteLineAsync(HostArguments.Usage);
            return 0;
        }

        try
        {
            var arguments = HostArguments.Read(args);
            FolderChecks.Check(arguments);
            await using var app = SeedSearchHost.Build(arguments.Urls, services => IndexServices.Add(services, arguments));
            await ListenAsync(app, arguments.Urls);
            var addresses = app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            await Console.Out.WriteLineAsync($"SeedSearch is at {string.Join(" and ", addresses)} (Ctrl+C ends it)");
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (SeedSearchSetupException trouble)
        {
            await Console.Error.WriteLineAsync("seedsearch: " + trouble.Message);
            return 2;
        }
    }

    private static string Reason(Exception error) => error is ArgumentOutOfRangeException { ParamName: "port" } ? "a port is a number from 0 to 65535" : error.Message.Split('\n')[0].TrimEnd('.', '\r');

    private static async Task ListenAsync(WebApplication app, string urls)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new SeedSearchSetupException($"{urls} is in use by another program: end it, or listen elsewhere with --urls http://localhost:PORT.", error);
        }
        catch (Exception error) when (error is FormatException or ArgumentException or SocketException || error is IOException { InnerException: SocketException })
        {
            throw new SeedSearchSetupException($"Can't listen on {urls} ({Reason(error)}): give an address like http://localhost:5080 with --urls.", error);
        }
    }
}
