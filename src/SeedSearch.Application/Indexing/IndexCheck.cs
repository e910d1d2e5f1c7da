using SeedSearch.Lucene.Reading;

namespace SeedSearch.Application.Indexing;

/// <summary>Looks through an index for damage.</summary>
public static class IndexCheck
{
    /// <summary>Reads every file of the last commit, or of an older one where the last is damaged, and compares its checksum.</summary>
    /// <returns>How many documents it holds, and what was passed over.</returns>
    /// <exception cref="SeedSearchSetupException">There is no index, or a file is damaged: the message names it.</exception>
    public static IndexCheckOutcome Run(string folder)
    {
        var full = Path.GetFullPath(folder);
        if (!Directory.Exists(full))
        {
            throw NoIndex(folder);
        }

        var storage = IndexStorage.Open(full);
        return IndexStorage.Guarded(folder, () =>
        {
            if (!IndexSnapshot.Exists(storage))
            {
                throw NoIndex(folder);
            }

            using var snapshot = IndexSnapshot.Open(storage);
            snapshot.Check();
            return new IndexCheckOutcome(snapshot.NumDocs, snapshot.Damage?.Message);
        });
    }

    /// <summary>What is said where an index should be and is not.</summary>
    public static SeedSearchSetupException NoIndex(string folder) =>
        new($"there is no index of this version in {folder}; make one with: seedsearch index PATH --index {folder}");
}
