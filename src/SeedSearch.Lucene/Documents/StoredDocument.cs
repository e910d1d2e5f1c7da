namespace SeedSearch.Lucene.Documents;

/// <summary>The stored fields of a document as they come back from the index, in the order they were written.</summary>
public sealed class StoredDocument
{
    private readonly List<KeyValuePair<string, StoredValue>> _fields = [];

    /// <summary>Names and values in the order they were written.</summary>
    public IReadOnlyList<KeyValuePair<string, StoredValue>> Fields => _fields;

    internal void Add(string name, StoredValue value) => _fields.Add(new(name, value));

    /// <summary>The first value of a field; null when the document has none.</summary>
    public StoredValue? Get(string name)
    {
        foreach (var (key, value) in _fields)
            if (key == name) return value;
        return null;
    }

    /// <summary>The first value of a field as text; null when the document has none.</summary>
    public string? GetText(string name) => Get(name)?.ToString();
}
