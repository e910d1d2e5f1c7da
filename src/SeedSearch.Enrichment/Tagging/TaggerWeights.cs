namespace SeedSearch.Enrichment.Tagging;

/// <summary>What a tagger learned, in whole numbers: a weight times <see cref="Unit"/> is the weight as trained.</summary>
/// <param name="Tags">The tags.</param>
/// <param name="Unit">The trained weight that 1 stands for, above 0.</param>
/// <param name="Start">A weight for each tag at the sequence's start.</param>
/// <param name="Transitions">Count x count weights: [from * count + to].</param>
/// <param name="Features">The features' hashes, rising, each once.</param>
/// <param name="Rows">A row of count weights for each feature, in the same order.</param>
internal sealed record TaggerWeights(TagSet Tags, float Unit, int[] Start, int[] Transitions, uint[] Features, sbyte[] Rows);
