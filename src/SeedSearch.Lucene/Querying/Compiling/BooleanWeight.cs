using SeedSearch.Lucene.Querying.Matching;
using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Compiling;

internal sealed class BooleanWeight : Weight
{
    public required IReadOnlyList<Weight> Must { get; init; }

    public required IReadOnlyList<Weight> Should { get; init; }

    public required IReadOnlyList<Weight> MustNot { get; init; }

    public required IReadOnlyList<Weight> Filter { get; init; }

    public required int Minimum { get; init; }

    public override Matcher? Matcher(SegmentScope segment, SearchMemory memory)
    {
        var required = new List<Matcher>();
        var filters = new List<Matcher>();
        if (!AddAll(Must, segment, memory, required) || !AddAll(Filter, segment, memory, filters)) return null;
        var optional = Present(Should, segment, memory);
        var isConjunction = Must.Count + Filter.Count > 0;
        var minimum = isConjunction ? Minimum : Math.Max(1, Minimum);
        if (optional.Count < minimum) return null;
        var either = optional.Count switch { 0 => null, 1 => optional[0], _ => new DisjunctionMatcher(optional, memory.Budget, minimum) };
        if (minimum > 0) required.Add(either!);
        Matcher matcher = required.Count + filters.Count == 1 && filters.Count == 0 ? required[0] : new ConjunctionMatcher(required, filters, memory.Budget);
        var unwanted = Present(MustNot, segment, memory);
        if (unwanted.Count > 0) matcher = new ExclusionMatcher(matcher, unwanted.Count == 1 ? unwanted[0] : new DisjunctionMatcher(unwanted, memory.Budget), memory.Budget);
        return minimum == 0 && either is not null ? new OptionalMatcher(matcher, either) : matcher;
    }

    public override bool HasBits => Must.Count + MustNot.Count + Filter.Count == 0 && Minimum <= 1 && Should.All(s => s.HasBits);

    public override long Cost(SegmentScope segment) => Should.Sum(s => s.Cost(segment));

    public override void SetBits(SegmentScope segment, ulong[] bits, SearchBudget budget)
    {
        foreach (var weight in Should) weight.SetBits(segment, bits, budget);
    }

    private static bool AddAll(IReadOnlyList<Weight> weights, SegmentScope segment, SearchMemory memory, List<Matcher> matchers)
    {
        foreach (var weight in weights)
        {
            if (weight.Matcher(segment, memory) is not { } matcher) return false;
            matchers.Add(matcher);
        }

        return true;
    }

    private static List<Matcher> Present(IReadOnlyList<Weight> weights, SegmentScope segment, SearchMemory memory)
    {
        var matchers = new List<Matcher>();
        foreach (var weight in weights)
            if (weight.Matcher(segment, memory) is { } matcher) matchers.Add(matcher);
        return matchers;
    }
}
