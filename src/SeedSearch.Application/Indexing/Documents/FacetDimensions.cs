using System.Diagnostics;
using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Indexing.Documents;

/// <summary>The facets as dimensions of the index.</summary>
internal static class FacetDimensions
{
    public const char TopicSeparator = '/';

    /// <summary>The article's key, for counting articles.</summary>
    public const string Article = "article";

    /// <summary>All facets, in the order in which they are shown.</summary>
    public static IReadOnlyList<Facet> All { get; } = [Facet.Speaker, Facet.Organisation, Facet.Topic, Facet.Outlet, Facet.Kind, Facet.Month];

    public static string Of(Facet facet) => facet switch
    {
        Facet.Speaker => "speaker",
        Facet.Organisation => "org",
        Facet.Topic => "topic",
        Facet.Outlet => "outlet",
        Facet.Kind => "kind",
        Facet.Month => "month",
        _ => throw new UnreachableException(),
    };

    public static char? SeparatorOf(Facet facet) => facet == Facet.Topic ? TopicSeparator : null;
}
