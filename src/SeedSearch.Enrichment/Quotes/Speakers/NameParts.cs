using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>The people of an article by the beginnings and ends of their names, so that a source is not compared with everybody. Capitals do not count.</summary>
internal sealed class NameParts
{
    private readonly Dictionary<string, (PersonInArticle First, bool IsShared)> bearers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes whole names, and their first and last words up to <see cref="PrintedName.MostWords"/>.</summary>
    public NameParts(IEnumerable<PersonInArticle> people)
    {
        foreach (var person in people)
        {
            Add(person.Name, person);
            var blank = -1;
            for (var words = 0; words < PrintedName.MostWords && (blank = person.Name.IndexOf(' ', blank + 1)) >= 0; words++)
            {
                Add(person.Name[..blank], person);
            }

            blank = person.Name.Length;
            for (var words = 0; words < PrintedName.MostWords && blank > 0 && (blank = person.Name.LastIndexOf(' ', blank - 1)) >= 0; words++)
            {
                Add(person.Name[(blank + 1)..], person);
            }
        }
    }

    /// <summary>The person whose name begins with these words, ends with them, or is them; null when nobody's or several people's does.</summary>
    public PersonInArticle? OnlyBearer(string printed) => bearers.TryGetValue(printed, out var found) && !found.IsShared ? found.First : null;

    private void Add(string part, PersonInArticle person) =>
        bearers[part] = bearers.TryGetValue(part, out var known) ? (known.First, known.IsShared || !ReferenceEquals(known.First, person)) : (person, false);
}
