using SeedSearch.Application;

namespace SeedSearch.Web.Hosting;

/// <summary>The index that the program serves, and the run that keeps it up with the corpus.</summary>
internal static class IndexServices
{
    /// <summary>Adds both.</summary>
    public static void Add(IServiceCollection services, HostArguments arguments)
    {
        services.AddSeedSearch(options =>
        {
            options.Corpus.Add(arguments.Corpus);
            options.Index = arguments.Index;
        });
        services.AddHostedService<IndexingRun>();
    }
}
