namespace SeedSearch.Lucene.Querying.Matching;

/// <summary>Walks over the documents of one segment that a query matches, in order, deleted ones included. For one thread.</summary>
internal abstract class Matcher
{
    /// <summary>Stands for: behind the last document.</summary>
    public const int NoMore = int.MaxValue;

    /// <summary>The document it stands at; -1 before the first, <see cref="NoMore"/> behind the last.</summary>
    public int Doc { get; protected set; } = -1;

    /// <summary>At most how many documents there are, roughly; the cheapest leads.</summary>
    public abstract long Cost { get; }

    /// <summary>Moves to the next document.</summary>
    public abstract int Next();

    /// <summary>Moves to the first document that is <paramref name="target"/> or greater; stays when it is there already.</summary>
    public abstract int Advance(int target);

    /// <summary>The score of the document it stands at.</summary>
    public abstract float Score();
}
