using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>The files that hold the postings of fields written in one format; their bytes are valid as long as the segment's reader.</summary>
internal sealed class PostingsFiles(StorageInput doc, StorageInput? pos, StorageInput? pay, uint reversed)
{
    /// <summary>Documents and frequencies.</summary>
    internal StorageInput Doc { get; } = doc;

    /// <summary>Positions; null when no field has any.</summary>
    internal StorageInput? Pos { get; } = pos;

    /// <summary>Offsets and payloads; null when no field has any.</summary>
    internal StorageInput? Pay { get; } = pay;

    /// <summary>The widths of numbers that are packed from the end of each eight bytes, a bit each, the lowest for a width of 1.</summary>
    internal uint Reversed { get; } = reversed;
}
