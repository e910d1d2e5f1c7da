using System.Globalization;
using SeedSearch.Application.Searching;

namespace SeedSearch.TestKit.Sample;

/// <summary>Facets counted the slow and plain way: over every sentence.</summary>
internal static class SampleFacets
{
    /// <summary>A sentence's values of a facet; a topic's are its path and every path above it.</summary>
    public static IEnumerable<string> ValuesOf(SentenceView sentence, Facet facet) => facet switch
    {
        Facet.Speaker => sentence.Quotes.Select(quote => quote.Speaker ?? "?").Distinct(),
        Facet.Organisation => sentence.Organisations.Concat(sentence.SpeakingFor).Distinct(),
        Facet.Topic => sentence.Topics.SelectMany(topic => topic.Contains('/') ? new[] { topic[..topic.IndexOf('/')], topic } : [topic]).Distinct(),
        Facet.Outlet => sentence.Article.Outlet is { } outlet ? [outlet] : [],
        Facet.Kind => sentence.Quotes.Count == 0 ? ["none"] : sentence.Quotes.Select(quote => quote.Kind).Distinct(),
        Facet.Mentioned => sentence.People.Union(sentence.Organisations),
        Facet.SpeakingFor => sentence.SpeakingFor,
        Facet.FoundBy => sentence.Quotes.Select(quote => quote.FoundBy).Distinct(),
        _ => sentence.Article.Date is { } day ? [day.ToString("yyyy-MM", CultureInfo.InvariantCulture)] : [],
    };

    /// <summary>Whether a sentence passes the choices; those of one facet may be left aside.</summary>
    public static bool Passes(SentenceView sentence, SearchRequest request, Facet? aside)
    {
        foreach (var group in request.Choices.Where(choice => choice.Facet != aside).GroupBy(choice => choice.Facet))
        {
            var values = ValuesOf(sentence, group.Key).ToHashSet();
            if (group.Any(choice => choice.Excluded && values.Contains(choice.Value))) return false;
            var included = group.Where(choice => !choice.Excluded).ToList();
            if (included.Count == 0) continue;
            var isWanted = request.AllOf.Contains(group.Key) ? included.All(choice => values.Contains(choice.Value)) : included.Any(choice => values.Contains(choice.Value));
            if (!isWanted) return false;
        }

        return true;
    }

    /// <summary>Counts one facet, its own choices left aside, chosen values first of all kept.</summary>
    public static FacetCounts Count(IEnumerable<SentenceView> matching, SearchRequest request, Facet facet, string contains, int top)
    {
        var counts = matching.Where(sentence => Passes(sentence, request, request.AllOf.Contains(facet) ? null : facet))
            .SelectMany(sentence => ValuesOf(sentence, facet)).GroupBy(value => value).ToDictionary(group => group.Key, group => group.LongCount());
        var fitting = counts.Where(pair => pair.Key.Contains(contains, StringComparison.OrdinalIgnoreCase)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        var chosen = request.Choices.Where(choice => choice.Facet == facet).ToDictionary(choice => choice.Value, choice => choice.Excluded ? ChoiceState.Excluded : ChoiceState.Included);
        var shown = fitting.Take(top).Select(pair => pair.Key).Union(contains.Length == 0 ? chosen.Keys : []);
        var values = shown.Select(value => new FacetValue(value, value[(value.LastIndexOf('/') + 1)..], counts.GetValueOrDefault(value), chosen.GetValueOrDefault(value), facet == Facet.Topic ? value.Count(letter => letter == '/') : 0));
        if (facet == Facet.Topic) values = values.OrderBy(value => value.Value, StringComparer.Ordinal);
        return new(facet, [.. values], fitting.Count, request.AllOf.Contains(facet));
    }
}
