using System.Collections.Concurrent;
using System.Text;
using SeedSearch.Lucene.Codec.Terms;

namespace SeedSearch.Lucene.Querying.Compiling;

/// <summary>Finds terms in all segments, and remembers up to <see cref="MostRemembered"/> of them. Safe to share between threads.</summary>
internal sealed class TermLookup(IReadOnlyList<SegmentScope> segments)
{
    /// <summary>Terms; about 150 bytes each a segment.</summary>
    private const int MostRemembered = 16_384;

    private readonly ConcurrentDictionary<(string Field, string Term), TermEntry?> _known = new();
    private int _count;

    /// <summary>The term; null when it stands nowhere.</summary>
    public TermEntry? Find(string field, string term)
    {
        if (_known.TryGetValue((field, term), out var entry)) return entry;
        entry = Read(field, term);
        if (Interlocked.Increment(ref _count) > MostRemembered)
        {
            _known.Clear();
            _count = 0;
        }

        _known[(field, term)] = entry;
        return entry;
    }

    private TermEntry? Read(string field, string term)
    {
        var bytes = Encoding.UTF8.GetBytes(term);
        var states = new TermState[segments.Count];
        long docFreq = 0;
        foreach (var segment in segments)
        {
            if (segment.Reader.Terms(field) is not { } terms || !terms.TryFind(bytes, out var state)) continue;
            states[segment.Ordinal] = state;
            docFreq += state.DocFreq;
        }

        return docFreq == 0 ? null : new TermEntry(field, docFreq, states);
    }
}
