using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Documents;

namespace SeedSearch.Lucene.Writing;

/// <summary>The fields of a whole index: each name has one number and one kind of column in all segments. Safe to share between threads.</summary>
internal sealed class FieldRegistry
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, FieldInfo> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<int> _numbers = [];
    private readonly HashSet<string> _decided = new(StringComparer.Ordinal);
    private int _next;

    /// <summary>Takes over the fields of a segment that is there already.</summary>
    internal void Learn(FieldInfoSet fields)
    {
        lock (_lock)
        {
            foreach (var field in fields)
            {
                var known = Get(field.Name, _numbers.Contains(field.Number) ? -1 : field.Number);
                if (known.DocValues == DocValuesKind.None) known.DocValues = field.DocValues;
            }
        }
    }

    /// <summary>The number of a field that is to have terms like this.</summary>
    /// <exception cref="ArgumentException">The field was given another kind of terms before.</exception>
    internal int Indexed(string name, IndexOptions options, bool omitNorms)
    {
        lock (_lock)
        {
            var field = Get(name, -1);
            if (_decided.Add(name)) (field.IndexOptions, field.OmitNorms) = (options, omitNorms);
            else if (field.IndexOptions != options || field.OmitNorms != omitNorms)
                throw new ArgumentException($"Field \"{name}\" was indexed as {field.IndexOptions} {(field.OmitNorms ? "without" : "with")} norms before; now it comes as {options} {(omitNorms ? "without" : "with")}. Give one field one kind, or two names.");
            return field.Number;
        }
    }

    /// <summary>The number of a field that is to have a column of this kind.</summary>
    /// <exception cref="ArgumentException">The field was given another kind of column before.</exception>
    internal int WithDocValues(string name, DocValuesKind kind)
    {
        lock (_lock)
        {
            var field = Get(name, -1);
            if (field.DocValues == DocValuesKind.None) field.DocValues = kind;
            else if (field.DocValues != kind) throw new ArgumentException($"Field \"{name}\" has doc values of kind {field.DocValues}; now they come as {kind}. Give one field one kind, or two names.");
            return field.Number;
        }
    }

    /// <summary>The number of a field.</summary>
    internal int NumberOf(string name)
    {
        lock (_lock) return Get(name, -1).Number;
    }

    private FieldInfo Get(string name, int wanted)
    {
        if (_fields.TryGetValue(name, out var field)) return field;
        if (wanted < 0)
        {
            while (_numbers.Contains(_next)) _next++;
            wanted = _next;
        }
        _numbers.Add(wanted);
        return _fields[name] = new FieldInfo(name, wanted);
    }
}
