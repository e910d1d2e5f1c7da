namespace SeedSearch.Enrichment.Topics;

/// <summary>A topic as topics.yaml has it.</summary>
/// <param name="Path">"top level" or "top level/second level".</param>
/// <param name="Code">IPTC's code, or null.</param>
/// <param name="Parent">The number of its top level among the definitions; -1 for a top level.</param>
/// <param name="Entries">Its words and phrases.</param>
/// <param name="German">Its name in German, without what stands above it; null where the file has none.</param>
internal sealed record TopicDefinition(string Path, string? Code, int Parent, IReadOnlyList<TopicEntry> Entries, string? German = null);

/// <summary>A word or phrase of a topic.</summary>
/// <param name="Text">As it stands in the file.</param>
/// <param name="Line">Its line there, from 1.</param>
/// <param name="Weight">More than 0 and at most <see cref="TopicFile.HeaviestWeight"/>; 0 for an exclusion: where it stands, the topic's other words do not count.</param>
/// <param name="Words">The words, one or more.</param>
internal sealed record TopicEntry(string Text, int Line, double Weight, IReadOnlyList<TopicWord> Words);

/// <summary>One word of an entry.</summary>
/// <param name="Form">The word as written in the file, without its star.</param>
/// <param name="IsExact">Whether it is compared as printed: "Apple" is not "apple".</param>
/// <param name="IsBeginning">Whether any word that begins so is meant: "cyber*".</param>
internal readonly record struct TopicWord(string Form, bool IsExact, bool IsBeginning);
