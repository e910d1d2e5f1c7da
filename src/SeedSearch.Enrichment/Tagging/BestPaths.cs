namespace SeedSearch.Enrichment.Tagging;

/// <summary>
/// The best ways to tag a sequence, one after the other (Lawler 1972): each way is followed backwards, and at each word its best departure
/// is known from the scores of the forward pass, so that nothing is decoded twice.
/// </summary>
/// <param name="tags">Which tags may follow each other.</param>
/// <param name="transitions">[from * count + to].</param>
/// <param name="emissions">[word * count + tag].</param>
/// <param name="best">[word * count + tag]: the best score of the words up to this one when it has the tag.</param>
/// <param name="back">[word * count + tag]: the tag before it there.</param>
/// <param name="length">Number of words, at least 1.</param>
internal sealed class BestPaths(TagSet tags, int[] transitions, int[] emissions, int[] best, int[] back, int length)
{
    private readonly int count = tags.Count;
    private readonly List<Departure> open = [];

    /// <summary>Another way: as <paramref name="Path"/> behind <paramref name="Word"/>, there with another tag, before it as is best.</summary>
    private readonly record struct Departure(int Score, byte[] Path, int Word, int Tag);

    /// <summary>Adds the best ways, best first, to <paramref name="paths"/>.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="margin">How far they may be behind the best, in weights.</param>
    /// <param name="unit">What a weight is in the training unit.</param>
    /// <param name="paths">Is added to.</param>
    public void Take(int most, int margin, float unit, List<TagPath> paths)
    {
        var (tag, top) = (0, int.MinValue);
        for (var t = 0; t < count; t++)
        {
            var score = tags.MayEnd(t) ? best[((length - 1) * count) + t] : int.MinValue;
            (tag, top) = score > top ? (t, score) : (tag, top);
        }

        var departure = new Departure(top, [], length, tag);
        for (var taken = 0; ; taken++)
        {
            var path = Follow(departure);
            paths.Add(new TagPath(path, (top - departure.Score) * unit));
            if (taken + 1 == most)
            {
                return;
            }

            Depart(path, departure, top - margin);
            var next = -1;
            for (var i = 0; i < open.Count; i++)
            {
                next = next < 0 || open[i].Score > open[next].Score ? i : next;
            }

            if (next < 0)
            {
                return;
            }

            departure = open[next];
            open[next] = open[^1];
            open.RemoveAt(open.Count - 1);
        }
    }

    private byte[] Follow(Departure departure)
    {
        var path = new byte[length];
        departure.Path.CopyTo(path, 0);
        var tag = departure.Tag;
        for (var i = Math.Min(departure.Word, length - 1); i >= 0; i--)
        {
            path[i] = (byte)tag;
            tag = back[(i * count) + tag];
        }

        return path;
    }

    // At the words before the one where this way left another: those behind it were looked at then.
    private void Depart(byte[] path, Departure departure, int least)
    {
        var after = 0;
        for (var i = length - 1; i >= 0; i--)
        {
            var last = i == length - 1;
            for (var t = 0; t < count && i < departure.Word; t++)
            {
                if (t == path[i] || !(last ? tags.MayEnd(t) : tags.MayFollow(t, path[i + 1])))
                {
                    continue;
                }

                var score = best[(i * count) + t] + after + (last ? 0 : transitions[(t * count) + path[i + 1]]);
                if (score >= least)
                {
                    open.Add(new Departure(score, path, i, t));
                }
            }

            after += emissions[(i * count) + path[i]] + (last ? 0 : transitions[(path[i] * count) + path[i + 1]]);
        }
    }
}
