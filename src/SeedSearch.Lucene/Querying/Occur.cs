namespace SeedSearch.Lucene.Querying;

/// <summary>What a clause asks of a document.</summary>
public enum Occur
{
    /// <summary>The clause must match, and adds its score.</summary>
    Must,

    /// <summary>The clause may match, and then adds its score.</summary>
    Should,

    /// <summary>The clause must not match.</summary>
    MustNot,

    /// <summary>The clause must match, and adds nothing to the score.</summary>
    Filter,
}

/// <summary>A part of a <see cref="BooleanQuery"/>.</summary>
public readonly record struct Clause(Occur Occur, Query Query);
