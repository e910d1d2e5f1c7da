namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>The people of an article by the words of their names, so that a mention is compared with a few, not with all.</summary>
internal sealed class PersonIndex
{
    /// <summary>People of one word that are looked at, the newest; more share a given name only in lists.</summary>
    private const int MostCandidates = 40;

    private readonly Dictionary<string, List<PersonCluster>> byPart = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, PersonCluster> byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All people, in the order they were added.</summary>
    public List<PersonCluster> All { get; } = [];

    /// <summary>Adds a person under each word of the name.</summary>
    public void Add(PersonCluster person)
    {
        All.Add(person);
        byName[string.Join(' ', person.Parts)] = person;
        foreach (var part in person.Parts.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!byPart.TryGetValue(part, out var list))
            {
                byPart[part] = list = [];
            }

            list.Add(person);
        }
    }

    /// <summary>The newest person of this name word for word, whatever its capitals; null when there is none.</summary>
    public PersonCluster? Named(string[] parts) => byName.GetValueOrDefault(string.Join(' ', parts));

    /// <summary>People with this word in their name, newest first.</summary>
    public IEnumerable<PersonCluster> With(string part)
    {
        if (byPart.TryGetValue(part, out var list))
        {
            for (var i = list.Count - 1; i >= Math.Max(0, list.Count - MostCandidates); i--)
            {
                yield return list[i];
            }
        }
    }
}
