namespace SeedSearch.Enrichment.Topics;

/// <summary>Why a text got a topic, or nearly got it.</summary>
/// <param name="Topic">Path in the tree of topics.</param>
/// <param name="Code">IPTC's code ("medtop:15000000"), or null for a topic that IPTC does not have.</param>
/// <param name="Score">Sum of the evidence's weights; a sentence gets the topic from 1 on.</param>
/// <param name="Evidence">What was found, heaviest first.</param>
public sealed record TopicExplanation(string Topic, string? Code, double Score, IReadOnlyList<TopicEvidence> Evidence);

/// <summary>A word or phrase of the list that was found in a text.</summary>
/// <param name="Entry">As it stands in topics.yaml.</param>
/// <param name="Line">Its line there, from 1.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Times">How often it was found; the first time counts in full, later ones less.</param>
/// <param name="Printed">As it was printed the first time.</param>
public sealed record TopicEvidence(string Entry, int Line, double Weight, int Times, string Printed);
