using SeedSearch.Enrichment.Lists;
using SeedSearch.Enrichment.Topics;

namespace SeedSearch.Application.Annotating;

/// <summary>Why a text got a topic, or nearly got it.</summary>
/// <param name="Topic">Path in the tree of topics.</param>
/// <param name="Code">IPTC's code, or null.</param>
/// <param name="Score">Sum of the weights.</param>
/// <param name="IsGiven">Whether the score is high enough for a sentence.</param>
/// <param name="Evidence">What was found, heaviest first.</param>
public sealed record TopicReason(string Topic, string? Code, double Score, bool IsGiven, IReadOnlyList<TopicWord> Evidence);

/// <summary>A word or phrase of topics.yaml that was found.</summary>
/// <param name="Printed">As it is printed in the text.</param>
/// <param name="Entry">As it stands in the file.</param>
/// <param name="Line">Its line there, from 1.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Times">How often it was found.</param>
public sealed record TopicWord(string Printed, string Entry, int Line, double Weight, int Times);

/// <summary>Explains topics.</summary>
public static class TopicReasons
{
    /// <summary>The topics that a text, taken as one sentence, has something of; best first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="topicsPath">A topics.yaml, or null for the one shipped.</param>
    /// <exception cref="SeedSearchSetupException">The file can't be read or has a mistake.</exception>
    public static IReadOnlyList<TopicReason> Of(string text, string? topicsPath)
    {
        try
        {
            return [.. TopicEnricher.Load(topicsPath).Explain(text).Select(e => new TopicReason(
                e.Topic, e.Code, e.Score, e.Score >= TopicEnricher.SentenceThreshold,
                [.. e.Evidence.Select(w => new TopicWord(w.Printed, w.Entry, w.Line, w.Weight, w.Times))]))];
        }
        catch (Exception e) when (e is ListFileException or IOException or UnauthorizedAccessException)
        {
            throw new SeedSearchSetupException(e.Message.ReplaceLineEndings(" "), e);
        }
    }
}
