using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace SeedSearch.Lucene.Codec.FieldInfos;

/// <summary>The fields of a segment, by name and by number.</summary>
internal sealed class FieldInfoSet : IEnumerable<FieldInfo>
{
    private readonly Dictionary<string, FieldInfo> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, FieldInfo> _byNumber = [];
    private FieldInfo[]? _inOrder;

    internal int Count => _byName.Count;

    /// <summary>False when a field of that name or number is there already.</summary>
    internal bool TryAdd(FieldInfo field)
    {
        if (_byName.ContainsKey(field.Name) || !_byNumber.TryAdd(field.Number, field)) return false;
        _byName.Add(field.Name, field);
        return true;
    }

    internal bool TryGet(string name, [NotNullWhen(true)] out FieldInfo? field) => _byName.TryGetValue(name, out field);

    internal bool TryGet(int number, [NotNullWhen(true)] out FieldInfo? field) => _byNumber.TryGetValue(number, out field);

    /// <summary>In the order of their numbers.</summary>
    public IEnumerator<FieldInfo> GetEnumerator() => ((IEnumerable<FieldInfo>)InOrder()).GetEnumerator();

    private FieldInfo[] InOrder()
    {
        if (_inOrder is { } known && known.Length == Count) return known;
        FieldInfo[] fields = [.. _byNumber.Values];
        Array.Sort(fields, (a, b) => a.Number.CompareTo(b.Number));
        return _inOrder = fields;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
