using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SeedSearch.Application;

namespace SeedSearch.Cli.Commands;

/// <summary>Application's use cases for one command.</summary>
internal static class Services
{
    public static ServiceProvider Of(Action<SeedSearchOptions> configure)
    {
        var provider = new ServiceCollection().AddSeedSearch(configure).BuildServiceProvider();
        try
        {
            _ = provider.GetRequiredService<IOptions<SeedSearchOptions>>().Value;
            return provider;
        }
        catch (OptionsValidationException e)
        {
            provider.Dispose();
            throw new SeedSearchSetupException(string.Join("; ", e.Failures), e);
        }
    }
}
