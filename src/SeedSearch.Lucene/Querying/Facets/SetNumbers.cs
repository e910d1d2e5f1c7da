using System.Runtime.InteropServices;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Numbers the different sets of values that documents have, in the order in which they come, as long as they are few.</summary>
internal sealed class SetNumbers
{
    /// <summary>With more sets a value is no longer counted in the fastest memory.</summary>
    private const int MostSets = 1 << 13;

    private const int MostValues = 1 << 16;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers = new Dictionary<string, int>().GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly int[] _ofOne;
    private readonly List<int> _starts = [0, 0];
    private readonly List<int> _values = [];
    private char[] _spelled = new char[16];

    /// <param name="values">How many values there are; their numbers go from 1 to so many, and must fit in 2 bytes.</param>
    public SetNumbers(int values) => _ofOne = new int[values + 1];

    /// <summary>The number of a set, from 1 on; 0 when there are too many by now, and nothing more is to be asked.</summary>
    /// <param name="values">Numbers of values, ascending, one or more.</param>
    public int NumberOf(ReadOnlySpan<int> values)
    {
        if (values.Length == 1) return _ofOne[values[0]] is > 0 and var known ? known : _ofOne[values[0]] = Add(values);
        if (_spelled.Length < values.Length) _spelled = new char[2 * values.Length];
        for (var i = 0; i < values.Length; i++) _spelled[i] = (char)values[i];
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, _spelled.AsSpan(0, values.Length), out var isKnown);
        return isKnown ? number : number = Add(values);
    }

    /// <summary>How many sets there are.</summary>
    public int Count => _starts.Count - 2;

    public ValueSets ToSets() => new([.. _starts], [.. _values]);

    private int Add(ReadOnlySpan<int> values)
    {
        if (_starts.Count - 1 > MostSets || _values.Count + values.Length > MostValues) return 0;
        _values.AddRange(values);
        _starts.Add(_values.Count);
        return _starts.Count - 2;
    }
}
