namespace SeedSearch.Lucene;

/// <summary>A file that the index names is not there: it was deleted, or a newer commit has replaced it meanwhile.</summary>
internal sealed class MissingFileException(string file, Exception inner) : CorruptIndexException(file, -1, "expected the file, but there is none", inner);
