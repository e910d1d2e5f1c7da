using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Whom a source stands for.</summary>
/// <param name="Name">Canonical name, or the group as printed; null when nobody is named.</param>
/// <param name="Kind">Null when nobody is named.</param>
/// <param name="FoundBy">By what.</param>
/// <param name="Why">In words.</param>
/// <param name="Confidence">0 to 1, of this step alone.</param>
internal readonly record struct Speaker(string? Name, NameKind? Kind, SpeakerFoundBy FoundBy, string Why, double Confidence)
{
    /// <summary>A place that stands for whoever rules there ("Beijing said"): no company, paper or group.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Those named beside the speaker, who say the same.</summary>
    public IReadOnlyList<FellowSpeaker> With { get; init; } = [];

    public static Speaker Unknown(string why) => new(null, null, SpeakerFoundBy.None, why, 0.5);
}
