using System.Diagnostics;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Application.Searching;

/// <summary>The words that readers, files and addresses use for kinds of things.</summary>
internal static class Words
{
    /// <summary>The speaker whom nobody names.</summary>
    public const string Unknown = "?";

    /// <summary>The kind of sentences in which nobody speaks.</summary>
    public const string NobodySpeaks = "none";

    public static string Of(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Indirect => "indirect",
        QuoteKind.Mixed => "mixed",
        _ => throw new UnreachableException(),
    };

    public static string Of(SpeakerFoundBy foundBy) => foundBy switch
    {
        SpeakerFoundBy.None => "none",
        SpeakerFoundBy.Name => "name",
        SpeakerFoundBy.Title => "title",
        SpeakerFoundBy.Pronoun => "pronoun",
        SpeakerFoundBy.OtherArticle => "otherArticle",
        _ => throw new UnreachableException(),
    };

    public static string Of(NameKind kind) => kind switch
    {
        NameKind.Person => "person",
        NameKind.Organisation => "organisation",
        NameKind.Place => "place",
        NameKind.Other => "other",
        _ => throw new UnreachableException(),
    };
}
