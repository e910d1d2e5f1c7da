using System.Diagnostics;
using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Indexing.Documents;

/// <summary>The facets as dimensions of the index.</summary>
internal static class FacetDimensions
{
    public const char TopicSeparator = '/';

    /// <summary>The article's key, for counting articles.</summary>
    public const string Article = "article";

    /// <summary>The facets that every search counts, in the order in which they are shown.</summary>
    public static IReadOnlyList<Facet> All { get; } = [Facet.Speaker, Facet.Organisation, Facet.Topic, Facet.Outlet, Facet.Kind, Facet.Month];

    /// <summary>Those that a search counts: besides <see cref="All"/> the rarer ones of which it has a choice.</summary>
    public static IReadOnlyList<Facet> CountedFor(SearchRequest request) =>
        [.. All, .. request.Choices.Select(c => c.Facet).Where(f => f is Facet.Mentioned or Facet.SpeakingFor or Facet.FoundBy).Distinct().Order()];

    public static string Of(Facet facet) => facet switch
    {
        Facet.Speaker => "speaker",
        Facet.Organisation => "org",
        Facet.Topic => "topic",
        Facet.Outlet => "outlet",
        Facet.Kind => "kind",
        Facet.Month => "month",
        Facet.Mentioned => "names",
        Facet.SpeakingFor => "for",
        Facet.FoundBy => "found",
        _ => throw new UnreachableException(),
    };

    public static char? SeparatorOf(Facet facet) => facet == Facet.Topic ? TopicSeparator : null;
}
