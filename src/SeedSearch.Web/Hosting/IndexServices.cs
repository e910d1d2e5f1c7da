namespace SeedSearch.Web.Hosting;

/// <summary>Registers the index that the program serves.</summary>
internal static class IndexServices
{
    /// <summary>Adds it.</summary>
    public static void Add(IServiceCollection services, HostArguments arguments)
        => throw new HostTroubleException($"This build can't read {arguments.Corpus} yet: the index is being built.");
}
