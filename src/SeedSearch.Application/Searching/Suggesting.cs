using SeedSearch.Application.Reading;

namespace SeedSearch.Application.Searching;

/// <summary>What a reader may go on to type.</summary>
internal static class Suggesting
{
    private static readonly Facet[] Suggested = [Facet.Speaker, Facet.Organisation, Facet.Topic];

    public static IReadOnlyList<Suggestion> Of(IndexView view, string typed, int top)
    {
        if (string.IsNullOrWhiteSpace(typed) || top <= 0)
        {
            return [];
        }

        return [.. Suggested
            .SelectMany(facet => NameDirectory.Of(view, facet).StartingAWord(typed).Where(v => v.Value != Words.Unknown).Take(top)
                .Select(v => new Suggestion(v.Value, facet, v.Sentences)))
            .OrderByDescending(s => s.Sentences).ThenBy(s => s.Text, StringComparer.Ordinal)
            .Take(top)];
    }
}
