using SeedSearch.Application.Reading;
using SeedSearch.Lucene.Querying.Suggesting;

namespace SeedSearch.Application.Searching;

/// <summary>What a reader may go on to type.</summary>
internal static class Suggesting
{
    private static readonly Facet[] Suggested = [Facet.Speaker, Facet.Organisation, Facet.Topic];

    /// <summary>Names and topics in which a word starts as typed, the most frequent first.</summary>
    public static IReadOnlyList<Suggestion> Of(IndexView view, string typed, int top) => top <= 0 ? [] :
        [.. Suggested
            .SelectMany(facet => Suggester(view, facet).Suggest(typed, top).Select(s => new Suggestion(s.Name, facet, s.Count)))
            .OrderByDescending(s => s.Sentences).ThenBy(s => s.Text, StringComparer.Ordinal)
            .Take(top)];

    private static NameSuggester Suggester(IndexView view, Facet facet) => view.Remember((typeof(NameSuggester), facet), () =>
        new NameSuggester(NameDirectory.Of(view, facet).Containing("").Where(v => v.Value != Words.Unknown)
            .Select(v => new Lucene.Querying.Suggesting.Suggestion(v.Value, (int)Math.Min(v.Sentences, int.MaxValue)))));
}
