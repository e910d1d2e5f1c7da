using Microsoft.Extensions.Logging;

namespace SeedSearch.Application.Indexing;

internal static partial class IndexingLog
{
    [LoggerMessage(1, LogLevel.Information, "{Files} source files: {Added} new, {Changed} changed, {Removed} gone")]
    public static partial void Found(ILogger logger, int files, int added, int changed, int removed);

    [LoggerMessage(2, LogLevel.Information, "The index holds {Articles} articles, {Sentences} sentences; the run took {Seconds:0.0} s")]
    public static partial void Done(ILogger logger, long articles, long sentences, double seconds);

    [LoggerMessage(3, LogLevel.Warning, "The last state of the index is damaged; an older one is searched in its place: {Damage}")]
    public static partial void PassedOver(ILogger logger, string damage);
}
