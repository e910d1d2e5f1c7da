namespace SeedSearch.Application.Indexing;

/// <summary>What <see cref="IndexCheck"/> found in an index that can be searched.</summary>
/// <param name="Documents">How many documents the commit holds that is searched.</param>
/// <param name="PassedOver">What is wrong with the last commit, where an older one is searched in its place, with the cure; null as a rule.</param>
public sealed record IndexCheckOutcome(long Documents, string? PassedOver);
