namespace SeedSearch.Enrichment.Tagging;

/// <summary>One way to tag a sequence.</summary>
/// <param name="Tags">A tag for each word.</param>
/// <param name="Behind">How much worse it scores than the best way, in the weights' training unit, 0 or more.</param>
internal readonly record struct TagPath(byte[] Tags, float Behind);
