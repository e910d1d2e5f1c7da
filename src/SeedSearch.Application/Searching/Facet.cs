namespace SeedSearch.Application.Searching;

/// <summary>A property of sentences by which results are counted and narrowed.</summary>
public enum Facet
{
    /// <summary>Who said it; a sentence may hold what several people said.</summary>
    Speaker,

    /// <summary>An organisation that the sentence names, or for which its speaker speaks.</summary>
    Organisation,

    /// <summary>A path in the tree of topics; a chosen path takes in all below it.</summary>
    Topic,

    /// <summary>Who printed it.</summary>
    Outlet,

    /// <summary>direct, indirect, mixed, or none for sentences in which nobody speaks.</summary>
    Kind,

    /// <summary>The month of printing, "2015-12".</summary>
    Month,

    /// <summary>A person or organisation that the sentence itself names, whoever speaks; counted where one is chosen or asked for.</summary>
    Mentioned,

    /// <summary>An organisation for which a speaker of the sentence speaks; counted where one is chosen or asked for.</summary>
    SpeakingFor,

    /// <summary>How a speaker was told: name, title, pronoun, otherArticle, or none where nobody could be told; counted where one is chosen or asked for.</summary>
    FoundBy,
}

/// <summary>One value of a facet, included or excluded by the reader.</summary>
/// <param name="Facet">Which facet.</param>
/// <param name="Value">The value as counted; "?" is the unknown speaker.</param>
/// <param name="Excluded">Whether sentences with the value are left out instead of asked for.</param>
public sealed record FacetChoice(Facet Facet, string Value, bool Excluded = false);

/// <summary>A value with its count.</summary>
/// <param name="Value">The value; for a topic, the whole path.</param>
/// <param name="Label">What a reader sees; for a topic, the last step of the path.</param>
/// <param name="Sentences">Sentences it would give, this facet's own choices left aside.</param>
/// <param name="State">Whether the reader chose it.</param>
/// <param name="Depth">0, or the level in a tree, from 0.</param>
public sealed record FacetValue(string Value, string Label, long Sentences, ChoiceState State, int Depth = 0);

/// <summary>Whether a reader chose a value.</summary>
public enum ChoiceState
{
    /// <summary>Not chosen.</summary>
    None,

    /// <summary>Asked for.</summary>
    Included,

    /// <summary>Left out.</summary>
    Excluded,
}

/// <summary>The counts of one facet over the results.</summary>
/// <param name="Facet">Which facet.</param>
/// <param name="Values">The best values, and every chosen one even at zero; a tree in order of its branches.</param>
/// <param name="TotalValues">How many values have a count above zero.</param>
/// <param name="AllOf">Whether several chosen values are joined by AND instead of OR.</param>
public sealed record FacetCounts(Facet Facet, IReadOnlyList<FacetValue> Values, int TotalValues, bool AllOf = false);
