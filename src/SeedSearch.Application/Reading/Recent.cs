using System.Collections.Concurrent;

namespace SeedSearch.Application.Reading;

/// <summary>
/// What was asked for lately, in two generations: what is asked for again moves to the newer one, and when that is full, the older one is let go. Safe for many threads.
/// </summary>
/// <param name="most">Values kept at most, in both together; a few more while several threads add at once.</param>
internal sealed class Recent<TValue>(int most)
{
    private readonly Lock turning = new();
    private volatile ConcurrentDictionary<string, TValue> newer = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, TValue> older = new(StringComparer.Ordinal);

    /// <summary>Values kept now; those in both generations count twice.</summary>
    public int Count => newer.Count + older.Count;

    public bool TryGet(string key, out TValue value)
    {
        if (newer.TryGetValue(key, out value!))
        {
            return true;
        }

        if (!older.TryGetValue(key, out value!))
        {
            return false;
        }

        Keep(key, value);
        return true;
    }

    public void Keep(string key, TValue value)
    {
        var into = newer;
        if (into.Count >= most / 2)
        {
            lock (turning)
            {
                if (newer == into)
                {
                    (older, newer) = (into, new(StringComparer.Ordinal));
                }

                into = newer;
            }
        }

        into[key] = value;
    }
}
