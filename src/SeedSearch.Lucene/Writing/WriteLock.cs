using System.Diagnostics;
using SeedSearch.Lucene.Codec.Segments;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Writing;

/// <summary>The lock that keeps two writers, ours or Lucene's, from writing one index at a time.</summary>
internal static class WriteLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    internal static IDisposable Take(IStorage storage, TimeSpan timeout)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            if (storage.TryLock(SegmentNames.WriteLock) is { } taken) return taken;
            if (Stopwatch.GetElapsedTime(start) >= timeout)
                throw new IOException($"Another writer holds {SegmentNames.WriteLock} in {storage.Description}. Close it, or wait until it is done.");
            Thread.Sleep(Pause);
        }
    }
}
