using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SeedSearch.Application.Annotating;
using SeedSearch.Application.Indexing;
using SeedSearch.Application.Reading;
using SeedSearch.Application.Searching;

namespace SeedSearch.Application;

/// <summary>The one registration.</summary>
public static class SeedSearchRegistration
{
    /// <summary>
    /// Adds <see cref="ISentenceIndex"/>, <see cref="Indexing.ISentenceIndexer"/>, <see cref="IIndexingStatus"/> and
    /// <see cref="ArticleAnnotator"/>, each once for the process. What is wrong with the options shows as
    /// <see cref="SeedSearchSetupException"/> or, on a host's start, as <see cref="OptionsValidationException"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets folders and bounds.</param>
    public static IServiceCollection AddSeedSearch(this IServiceCollection services, Action<SeedSearchOptions> configure)
    {
        services.AddOptions<SeedSearchOptions>().Configure(configure).ValidateDataAnnotations().ValidateOnStart();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => ArticlePreparation.Create(provider.GetRequiredService<IOptions<SeedSearchOptions>>().Value));
        services.AddSingleton<IndexDoor>();
        services.AddSingleton<IndexingStatus>();
        services.AddSingleton<IIndexingStatus>(provider => provider.GetRequiredService<IndexingStatus>());
        services.AddSingleton<ISentenceIndexer, SentenceIndexer>();
        services.AddSingleton<ISentenceIndex, LuceneSentenceIndex>();
        services.AddSingleton<ArticleAnnotator>();
        return services;
    }
}
