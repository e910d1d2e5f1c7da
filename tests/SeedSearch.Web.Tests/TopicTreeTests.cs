using SeedSearch.Application.Searching;
using SeedSearch.Web.Components.Search;

namespace SeedSearch.Web.Tests;

public class TopicTreeTests
{
    [Fact]
    public void The_best_branches_the_chosen_ones_and_those_above_them_stay_in_order()
    {
        FacetCounts tree = new(Facet.Topic, [Value("a", 9), Value("a/x", 8), Value("b", 2), Value("b/y", 1), Value("b/z", 0, ChoiceState.Included), Value("c", 3)], 6);
        Assert.Equal(["a", "a/x", "b", "b/z"], TopicTree.Pruned(tree, 2).Values.Select(value => value.Value));
        Assert.Same(tree, TopicTree.Pruned(tree, 6));
    }

    private static FacetValue Value(string path, long sentences, ChoiceState state = ChoiceState.None) => new(path, path, sentences, state, path.Count(letter => letter == '/'));
}
