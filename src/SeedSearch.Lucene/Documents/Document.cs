using System.Collections;

namespace SeedSearch.Lucene.Documents;

/// <summary>What goes into the index as one document: a list of fields, in order.</summary>
public sealed class Document : IEnumerable<Field>
{
    private readonly List<Field> _fields = [];

    /// <summary>The fields in the order they were added.</summary>
    public IReadOnlyList<Field> Fields => _fields;

    /// <summary>Adds a field.</summary>
    public void Add(Field field) => _fields.Add(field);

    /// <summary>Takes all fields out, so that the object can be filled again.</summary>
    public void Clear() => _fields.Clear();

    /// <inheritdoc/>
    public IEnumerator<Field> GetEnumerator() => _fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
