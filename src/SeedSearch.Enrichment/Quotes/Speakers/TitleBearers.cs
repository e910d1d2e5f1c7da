using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>The people of an article by the offices printed beside them.</summary>
internal sealed class TitleBearers
{
    /// <summary>Bearers of one office that are looked at, those first named around the place; no article of a newspaper has as many.</summary>
    private const int MostBearers = 400;

    private readonly Dictionary<string, int> surnames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(PersonInArticle Person, string Title)>> byOffice = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes each title of each person once.</summary>
    public TitleBearers(IEnumerable<PersonInArticle> people)
    {
        foreach (var person in people)
        {
            surnames[Surname(person)] = surnames.GetValueOrDefault(Surname(person)) + 1;
            foreach (var (head, text) in person.Titles.Select(t => (t.Head, t.Text)).Distinct())
            {
                var office = Office(head);
                if (!byOffice.TryGetValue(office, out var list))
                {
                    byOffice[office] = list = [];
                }

                list.Add((person, text));
            }
        }
    }

    /// <summary>People with a title of the same office as <paramref name="noun"/>, and the title, in order of the people's first mention.</summary>
    public ReadOnlySpan<(PersonInArticle Person, string Title)> Of(string noun, int place)
    {
        if (!byOffice.TryGetValue(Office(noun), out var list))
        {
            return [];
        }

        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);
        if (all.Length <= MostBearers)
        {
            return all;
        }

        var before = CountBefore(list, bearer => bearer.Person.Mentions[0].Start, place);
        return all.Slice(Math.Clamp(before - (MostBearers / 2), 0, all.Length - MostBearers), MostBearers);
    }

    /// <summary>The last word of a person's name.</summary>
    public static string Surname(PersonInArticle person) => person.Name[(person.Name.LastIndexOf(' ') + 1)..];

    /// <summary>Whether others of the article have the same last word in their names.</summary>
    public bool SharesSurname(PersonInArticle person) => surnames.GetValueOrDefault(Surname(person)) > 1;

    /// <summary>How many items of a list in order of their place stand before <paramref name="place"/>.</summary>
    public static int CountBefore<T>(IReadOnlyList<T> items, Func<T, int> placeOf, int place)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = placeOf(items[middle]) < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>What titles of one office share. A title of several words ends with its noun: "prime minister", "chief executive".</summary>
    private static string Office(string title) => title[(title.LastIndexOf(' ') + 1)..].ToLowerInvariant() switch
    {
        "leader" or "president" => "president",
        "premier" or "minister" => "minister",
        "chief" or "ceo" or "executive" => "executive",
        "chairman" or "chairwoman" or "chair" => "chair",
        "congressman" or "congresswoman" or "representative" or "lawmaker" or "senator" => "lawmaker",
        "spokesman" or "spokeswoman" or "spokesperson" => "spokesperson",
        "attorney" or "lawyer" => "lawyer",
        var noun => noun,
    };
}
