using SeedSearch.Application.Reading;

namespace SeedSearch.Application.Searching;

/// <summary>Where nothing was found: which part of the request, left out, would give how much, or what each finds by itself.</summary>
internal static class Relaxing
{
    /// <value>Parts that are tried.</value>
    private const int Most = 12;

    public static IReadOnlyList<Relaxation> Of(IndexView view, SearchPlan plan, TimeSpan budget, CancellationToken cancellationToken)
    {
        var request = plan.Request;
        var ways = new List<(string Without, SearchRequest Request, FacetChoice? Choice)>();
        foreach (var part in plan.Parts.Count > 1 || request.Choices.Count > 0 || request.From is not null || request.To is not null ? plan.Parts : [])
        {
            var left = string.Concat(request.Query.AsSpan(0, part.Span.Start), request.Query.AsSpan(part.Span.End)).Trim();
            ways.Add((part.Span.Of(request.Query).Trim(), request with { Query = left }, null));
        }

        ways.AddRange(request.Choices.Select(choice => (
            $"{(choice.Excluded ? "not " : "")}{FacetLists.Label(choice.Facet, choice.Value)}",
            request with { Choices = [.. request.Choices.Where(c => c != choice)] },
            (FacetChoice?)choice)));
        if (request.From is not null || request.To is not null)
        {
            ways.Add(("the days of printing", request with { From = null, To = null }, null));
        }

        return [.. ways.Take(Most)
            .Select(way => new Relaxation(way.Without, way.Request with { Page = 1 }, Count(view, way.Request, budget, cancellationToken))
            {
                Choice = way.Choice,
                IsDays = way.Choice is null && way.Request.Query == request.Query,
            })
            .Where(r => r.Sentences > 0)
            .OrderByDescending(r => r.Sentences)];
    }

    /// <summary>What each of several parts finds by itself.</summary>
    public static IReadOnlyList<PartAlone> Alone(IndexView view, SearchPlan plan, TimeSpan budget, CancellationToken cancellationToken)
    {
        var request = plan.Request;
        var bare = request with { Query = "", Choices = [], From = null, To = null, Page = 1 };
        List<PartAlone> parts =
        [
            .. plan.Parts.Select(part => part.Span.Of(request.Query).Trim()).Select(part => new PartAlone(part, bare with { Query = part }, 0)),
            .. request.Choices.Select(choice => new PartAlone(FacetLists.Label(choice.Facet, choice.Value), bare with { Choices = [choice] }, 0) { Choice = choice }),
        ];
        if (request.From is not null || request.To is not null)
        {
            parts.Add(new PartAlone("the days of printing", bare with { From = request.From, To = request.To }, 0) { IsDays = true });
        }

        return parts.Count < 2 ? [] : [.. parts.Take(Most).Select(part => part with { Sentences = Count(view, part.Request, budget, cancellationToken) }).OrderBy(part => part.Sentences)];
    }

    /// <summary>How many sentences a request finds.</summary>
    public static long Count(IndexView view, SearchRequest request, TimeSpan budget, CancellationToken cancellationToken)
    {
        var plan = SearchPlan.Of(view, request);
        return view.Searcher.Search(plan.Query, plan.Options(budget) with { CollapseField = null }, cancellationToken).Total;
    }
}
