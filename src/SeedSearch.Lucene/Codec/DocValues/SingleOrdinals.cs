namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>The ordinals of a set of which no document has more than one, by document; -1 where there is none.</summary>
internal sealed class SingleOrdinals(LongValues ordinals, LongValues ends) : LongValues
{
    internal static bool Fit(LongValues ends)
    {
        long before = 0;
        for (long doc = 0; doc < ends.Count; doc++)
        {
            var end = ends[doc];
            if (end - before > 1) return false;
            before = end;
        }
        return true;
    }

    internal override long Count => ends.Count;

    internal override long this[long doc]
    {
        get
        {
            var start = doc == 0 ? 0 : ends[doc - 1];
            return start == ends[doc] ? -1 : ordinals[start];
        }
    }
}
