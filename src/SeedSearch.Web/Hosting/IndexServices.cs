using SeedSearch.Application;

namespace SeedSearch.Web.Hosting;

/// <summary>The index that the program serves, the run that keeps it up with the corpus, and what makes the first pages fast.</summary>
internal static class IndexServices
{
    /// <summary>Adds them.</summary>
    public static void Add(IServiceCollection services, HostArguments arguments)
    {
        services.AddSeedSearch(options =>
        {
            options.Corpus.Add(arguments.Corpus);
            options.Index = arguments.Index;
        });
        services.AddHostedService<IndexingRun>();
        services.AddHostedService<WarmUp>();
    }
}
