namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>Walks over the documents of one term, deleted ones included, and over the positions in each. For one thread.</summary>
internal sealed class PostingsCursor
{
    /// <summary>Stands for: behind the last document.</summary>
    internal const int NoMore = int.MaxValue;

    /// <summary>The document it stands at; -1 before the first, <see cref="NoMore"/> behind the last.</summary>
    internal int Doc => throw new NotImplementedException();

    /// <summary>How often the term stands in the document; 1 when the field has no frequencies.</summary>
    internal int Freq => throw new NotImplementedException();

    internal int NextDoc() => throw new NotImplementedException();

    /// <summary>Moves to the first document that is <paramref name="target"/> or greater; never backwards.</summary>
    internal int Advance(int target) => throw new NotImplementedException();

    /// <summary>The next position in the document; at most <see cref="Freq"/> times.</summary>
    internal int NextPosition() => throw new NotImplementedException();

    /// <summary>Where the occurrence starts in the text, UTF-16 code units; -1 without offsets.</summary>
    internal int StartOffset => throw new NotImplementedException();

    /// <summary>Where the occurrence ends, exclusive; -1 without offsets.</summary>
    internal int EndOffset => throw new NotImplementedException();
}
