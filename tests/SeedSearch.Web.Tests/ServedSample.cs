namespace SeedSearch.Web.Tests;

/// <summary>One served app for all tests of a class.</summary>
public sealed class ServedSample : IAsyncLifetime
{
    public SampleApp App { get; private set; } = null!;

    public async Task InitializeAsync() => App = await SampleApp.StartAsync();

    public async Task DisposeAsync() => await App.DisposeAsync();
}
