using SeedSearch.Lucene.Codec.Terms;

namespace SeedSearch.Lucene.Querying.Compiling;

/// <summary>
/// All terms of a field of a segment in memory, for walking over many of them: prefixes, patterns, fuzzy words. About 75 bytes a
/// term; made for fields of up to <see cref="MostTerms"/> terms once they have been walked over often enough to pay.
/// </summary>
internal sealed class TermTable
{
    /// <summary>Terms of the largest field that is kept in memory: some 20 MB.</summary>
    public const int MostTerms = 262_144;

    private const int TermsBetweenChecks = 1024;

    private readonly byte[] _bytes;
    private readonly int[] _starts;

    private TermTable(byte[] bytes, int[] starts, TermState[] states) => (_bytes, _starts, States) = (bytes, starts, states);

    /// <summary>By place: what the dictionary knows of the term.</summary>
    public TermState[] States { get; }

    /// <summary>The term at a place.</summary>
    public ReadOnlySpan<byte> this[int place] => _bytes.AsSpan(_starts[place], _starts[place + 1] - _starts[place]);

    /// <summary>Reads all terms of a field.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; asked every thousand terms.</exception>
    public static TermTable Read(TermDictionary terms, CancellationToken cancellationToken)
    {
        var states = new List<TermState>((int)terms.TermCount);
        var starts = new List<int>((int)terms.TermCount + 1) { 0 };
        var bytes = new List<byte>();
        var cursor = terms.Cursor();
        while (cursor.Next())
        {
            if (states.Count % TermsBetweenChecks == 0) cancellationToken.Obey();
            bytes.AddRange(cursor.Term);
            starts.Add(bytes.Count);
            states.Add(cursor.State);
        }

        return new([.. bytes], [.. starts], [.. states]);
    }

    /// <summary>The place of the first term that is not before the one given.</summary>
    public int FirstFrom(ReadOnlySpan<byte> term)
    {
        var (low, high) = (0, States.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].SequenceCompareTo(term) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
