namespace SeedSearch.Lucene.Documents;

/// <summary>One field of a document. What becomes of it - terms, a stored value, doc values - is said by the kind of field.</summary>
/// <param name="Name">The field's name; fields of one name in one document are the several values of that field.</param>
public abstract record Field(string Name);
