using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>
/// Tells which of the documents that a query shows are hits: those in the mask (not deleted, let through by filters) that the reader's
/// choices let through. A document that fails exactly one choice is near: no hit, but it counts for that choice's dimension. For one thread.
/// </summary>
internal sealed class HitSieve(SearchMemory memory)
{
    private int[] _near = [];
    private int[] _nearChoice = [];
    private int[] _nearOfOne = [];
    private ulong[]? _mask;
    private int _nearCount;

    /// <summary>By choice: a bit a document that it lets through.</summary>
    public ulong[][] Choices { get; private set; } = [];

    /// <summary>Whether every document is a hit.</summary>
    public bool IsOpen => _mask is null && Choices.Length == 0;

    /// <summary>Turns to a segment.</summary>
    public void Start(ulong[][] choices)
    {
        Choices = choices;
        if (choices.Length > 0) (_near, _nearChoice, _nearOfOne) = memory.Near;
    }

    /// <summary>From now on only documents whose bit is set can be hits; null for all.</summary>
    public void SetMask(ulong[]? mask) => _mask = mask;

    public bool LetsThrough(int doc)
    {
        if (_mask is not null && (_mask[doc >> 6] >> doc & 1) == 0) return false;
        foreach (var choice in Choices)
            if ((choice[doc >> 6] >> doc & 1) == 0) return false;
        return true;
    }

    /// <summary>Moves the hits to the front, with their scores, and tells how many there are; remembers who was near until the next call.</summary>
    public int Sift(Span<int> docs, Span<float> scores)
    {
        _nearCount = 0;
        if (_mask is { } mask)
        {
            var kept = 0;
            for (var i = 0; i < docs.Length; i++)
            {
                var doc = docs[i];
                (docs[kept], scores[kept]) = (doc, scores[i]);
                kept += (int)(mask[doc >> 6] >> doc & 1);
            }

            docs = docs[..kept];
        }

        return Choices.Length == 0 ? docs.Length : Choose(docs, scores);
    }

    /// <summary>As the other, where nothing is scored.</summary>
    public int Sift(Span<int> docs)
    {
        _nearCount = 0;
        if (_mask is { } mask) docs = docs[..BitWords.Keep(docs, mask)];
        return Choices.Length == 0 ? docs.Length : Choose(docs, default);
    }

    /// <summary>Of the last batch: the documents that fail the choice alone.</summary>
    public ReadOnlySpan<int> Near(int choice)
    {
        var count = 0;
        for (var i = 0; i < _nearCount; i++)
        {
            _nearOfOne[count] = _near[i];
            if (_nearChoice[i] == choice) count++;
        }

        return _nearOfOne.AsSpan(0, count);
    }

    /// <summary>Of a row of documents those that are hits.</summary>
    /// <param name="bits">A bit a document; those of others are cleared.</param>
    /// <param name="word">Which word of the segment's bits is the first.</param>
    public void Sift(Span<ulong> bits, int word)
    {
        if (_mask is not null) BitWords.And(bits, _mask.AsSpan(word));
        foreach (var choice in Choices) BitWords.And(bits, choice.AsSpan(word));
    }

    /// <summary>Of a row of documents those that fail the choice alone.</summary>
    /// <param name="bits">A bit a document.</param>
    /// <param name="word">Which word of the segment's bits is the first.</param>
    /// <param name="choice">Which choice.</param>
    /// <param name="near">As long as <paramref name="bits"/>; takes them.</param>
    public void Near(ReadOnlySpan<ulong> bits, int word, int choice, Span<ulong> near)
    {
        bits.CopyTo(near);
        if (_mask is not null) BitWords.And(near, _mask.AsSpan(word));
        for (var i = 0; i < Choices.Length; i++)
            if (i == choice) BitWords.AndNot(near, Choices[i].AsSpan(word));
            else BitWords.And(near, Choices[i].AsSpan(word));
    }

    private int Choose(Span<int> docs, Span<float> scores)
    {
        var kept = 0;
        for (var i = 0; i < docs.Length; i++)
        {
            var doc = docs[i];
            var (failed, which) = (0, 0);
            for (var s = 0; s < Choices.Length && failed < 2; s++)
            {
                if ((Choices[s][doc >> 6] >> doc & 1) != 0) continue;
                failed++;
                which = s;
            }

            if (failed == 0)
            {
                docs[kept] = doc;
                if (!scores.IsEmpty) scores[kept] = scores[i];
                kept++;
            }
            else if (failed == 1)
            {
                (_near[_nearCount], _nearChoice[_nearCount++]) = (doc, which);
            }
        }

        return kept;
    }
}
