namespace SeedSearch.Corpus;

/// <summary>An article's name in the index: the id its source gives, or its file's path relative to the corpus folder.</summary>
/// <param name="Value">Not empty; compared letter by letter.</param>
public readonly record struct ArticleId(string Value)
{
    /// <inheritdoc />
    public override string ToString() => Value;
}
