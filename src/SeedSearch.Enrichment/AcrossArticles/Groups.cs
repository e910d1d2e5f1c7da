namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>Numbers that belong together: disjoint sets with path halving, each named by its lowest number.</summary>
internal sealed class Groups
{
    private readonly int[] parents;

    public Groups(int count)
    {
        parents = new int[count];
        for (var i = 0; i < count; i++)
        {
            parents[i] = i;
        }
    }

    /// <summary>The lowest number of the group.</summary>
    public int Of(int number)
    {
        while (parents[number] != number)
        {
            number = parents[number] = parents[parents[number]];
        }

        return number;
    }

    public void Join(int one, int other)
    {
        (one, other) = (Of(one), Of(other));
        parents[Math.Max(one, other)] = Math.Min(one, other);
    }

    /// <summary>The members of each group of two or more, in order.</summary>
    public List<int[]> All()
    {
        var members = new SortedDictionary<int, List<int>>();
        for (var number = 0; number < parents.Length; number++)
        {
            var root = Of(number);
            if (root != number)
            {
                if (!members.TryGetValue(root, out var list))
                {
                    members[root] = list = [root];
                }

                list.Add(number);
            }
        }

        return [.. members.Values.Select(list => list.ToArray())];
    }
}
