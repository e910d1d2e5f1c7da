namespace SeedSearch.Lucene.Codec.LiveDocs;

/// <summary>Which documents of a segment are not deleted: a bit each, 64 a word, lowest first. Does not change once others see it.</summary>
internal sealed class LiveDocSet
{
    internal LiveDocSet(ulong[] words, int maxDoc, int liveCount) => (Words, MaxDoc, LiveCount) = (words, maxDoc, liveCount);

    internal ulong[] Words { get; }

    internal int MaxDoc { get; }

    internal int LiveCount { get; private set; }

    internal bool IsLive(int doc) => (Words[doc >> 6] >> doc & 1) != 0;

    /// <summary>All documents alive.</summary>
    internal static LiveDocSet All(int maxDoc)
    {
        var words = new ulong[(maxDoc + 63) >> 6];
        Array.Fill(words, ulong.MaxValue);
        if ((maxDoc & 63) != 0) words[^1] = (1UL << maxDoc) - 1;
        return new LiveDocSet(words, maxDoc, maxDoc);
    }

    internal LiveDocSet Copy() => new([.. Words], MaxDoc, LiveCount);

    /// <summary>Takes a document out; false when it was out already. Only before others see the set.</summary>
    internal bool Kill(int doc)
    {
        if (!IsLive(doc)) return false;
        Words[doc >> 6] &= ~(1UL << doc);
        LiveCount--;
        return true;
    }
}
