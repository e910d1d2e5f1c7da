using SeedSearch.Corpus.Reading;

namespace SeedSearch.Application.Indexing;

/// <summary>Opens a corpus, and says in one line what is wrong where it can't be.</summary>
internal static class CorpusDoor
{
    public static CorpusReader Open(IReadOnlyList<string> paths, IReadOnlyList<string> leaveOut) =>
        Open(new CorpusOptions { Paths = paths, LeaveOut = leaveOut });

    public static CorpusReader Open(CorpusOptions options)
    {
        try
        {
            return new CorpusReader(options);
        }
        catch (CorpusException e)
        {
            throw new SeedSearchSetupException(e.Message, e);
        }
    }
}
