using SeedSearch.Corpus.Reading;

namespace SeedSearch.Application.Indexing;

/// <summary>Opens a corpus, and says in one line what is wrong where it can't be.</summary>
internal static class CorpusDoor
{
    public static CorpusReader Open(IReadOnlyList<string> paths, IReadOnlyList<string> leaveOut)
    {
        try
        {
            return new CorpusReader(new CorpusOptions { Paths = paths, LeaveOut = leaveOut });
        }
        catch (CorpusException e)
        {
            throw new SeedSearchSetupException(e.Message, e);
        }
    }
}
