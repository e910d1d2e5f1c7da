using SeedSearch.Lucene.Querying.Compiling;

namespace SeedSearch.Lucene.Querying.Matching;

/// <summary>
/// Documents that all of several match. The rarest leads; scores are added in 32-bit floats from the rarest to the most
/// frequent, as Lucene's ConjunctionScorer does.
/// </summary>
internal sealed class ConjunctionMatcher : Matcher
{
    private readonly Matcher[] _all;
    private readonly Matcher[] _scoring;
    private readonly SearchBudget _budget;

    /// <param name="required">Match and score.</param>
    /// <param name="filters">Match only.</param>
    /// <param name="budget">Asked while they disagree.</param>
    public ConjunctionMatcher(IReadOnlyList<Matcher> required, IReadOnlyList<Matcher> filters, SearchBudget budget)
    {
        _budget = budget;
        _scoring = [.. required.OrderBy(m => m.Cost)];
        _all = [.. required.Concat(filters).OrderBy(m => m.Cost)];
    }

    public override long Cost => _all[0].Cost;

    public override int Next() => Agree(_all[0].Next());

    public override int Advance(int target) => target <= Doc ? Doc : Agree(_all[0].Advance(target));

    public override float Score()
    {
        var sum = 0f;
        foreach (var matcher in _scoring) sum += matcher.Score();
        return sum;
    }

    private int Agree(int doc)
    {
        for (var i = 1; i < _all.Length && doc != NoMore; i++)
        {
            var other = _all[i].Advance(doc);
            if (other == doc) continue;
            if (_budget.IsSpentAfterStep()) return Doc = NoMore;
            doc = _all[0].Advance(other);
            i = 0;
        }

        return Doc = doc;
    }
}

/// <summary>What one matches and another does not.</summary>
internal sealed class ExclusionMatcher(Matcher wanted, Matcher unwanted, SearchBudget budget) : Matcher
{
    public override long Cost => wanted.Cost;

    public override int Next() => Pass(wanted.Next());

    public override int Advance(int target) => target <= Doc ? Doc : Pass(wanted.Advance(target));

    public override float Score() => wanted.Score();

    private int Pass(int doc)
    {
        while (doc != NoMore && unwanted.Advance(doc) == doc) doc = budget.IsSpentAfterStep() ? NoMore : wanted.Next();
        return Doc = doc;
    }
}

/// <summary>What one matches; another adds its score where it matches too.</summary>
internal sealed class OptionalMatcher(Matcher required, Matcher optional) : Matcher
{
    public override long Cost => required.Cost;

    public override int Next() => Doc = required.Next();

    public override int Advance(int target) => Doc = required.Advance(target);

    public override float Score()
    {
        var score = required.Score();
        return optional.Advance(Doc) == Doc ? score + optional.Score() : score;
    }
}
