using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Enrichment.Names.Known;

namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>Brings the mentions of one person together: full names by their words, single words to the full name they are part of.</summary>
internal sealed class PersonResolver(ArticleWords words, KnownNames known)
{
    private readonly PersonIndex people = new();
    private readonly Dictionary<KnownName, PersonCluster> byEntry = [];

    /// <summary>The people of these mentions, in order of first mention; the mentions get their canonical names.</summary>
    public List<PersonCluster> Resolve(IEnumerable<Mention> mentions)
    {
        var all = mentions.Select(mention => (Mention: mention, Parts: PersonName.Parts(mention))).ToLookup(name => name.Parts.Length > 1);
        foreach (var (mention, parts) in all[true])
        {
            Join(SameFullName(mention, parts), mention, parts, "named in full");
        }

        foreach (var person in people.All)
        {
            person.FullAt = [.. person.Mentions.Select(mention => mention.Start)];
        }

        foreach (var (mention, parts) in all[false])
        {
            var (person, why) = PartOf(mention, parts[0]);
            Join(person ?? ByEntry(mention), mention, parts, why);
        }

        foreach (var person in people.All)
        {
            person.Mentions.Sort((a, b) => a.Start - b.Start);
            person.Mentions.ForEach(mention => mention.Name = person.Name);
        }

        return [.. people.All.OrderBy(person => person.Mentions[0].Start)];
    }

    private void Join(PersonCluster? person, Mention mention, string[] parts, string why)
    {
        var entry = mention.Known is { Kind: NameKind.Person } listed ? listed : null;
        if (person is null)
        {
            person = new PersonCluster(parts);
            people.Add(person);
        }
        else if (parts.SequenceEqual(person.Parts, StringComparer.OrdinalIgnoreCase) && Capitals(parts) < Capitals(person.Parts))
        {
            person.Parts = parts; // "AL Franken" was a headline's
        }

        if (person.Known is null && entry is not null && (person.Mentions.Count == 0 || parts.Length > 1))
        {
            person.Known = entry;
            byEntry.TryAdd(entry, person);
        }

        person.Mentions.Add(mention);
        mention.Why = person.Known is null ? why : why + "; a known person";
    }

    private static int Capitals(string[] parts) => parts.Sum(part => part.Count(char.IsUpper));

    private PersonCluster? ByEntry(Mention mention) => mention.Known is null ? null : byEntry.GetValueOrDefault(mention.Known);

    /// <summary>The person whose full name these words are too: word for word, but for middle names, initials or one slip of the pen.</summary>
    private PersonCluster? SameFullName(Mention mention, string[] parts)
    {
        if (ByEntry(mention) is { } listed)
        {
            return listed;
        }

        if (people.Named(parts) is { } same)
        {
            return same;
        }

        foreach (var person in people.With(parts[^1]).Concat(people.With(parts[0])))
        {
            if ((person.Known is null || mention.Known is null) && PersonName.NearlySame(person.Parts, parts))
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>The person of whom one word is given: by surname, then by given name; of two, the one who fits the address, then the one named last.</summary>
    private (PersonCluster? Person, string Why) PartOf(Mention mention, string part)
    {
        var address = mention.Start > 0 ? words.Printed(mention.Start - 1) : "";
        var gender = Honorifics.GenderOf(address);
        var isPresident = address is "President";
        bool Same(string other) => string.Equals(part, other, StringComparison.OrdinalIgnoreCase);
        foreach (var (fits, why) in new (Func<PersonCluster, bool> Fits, string Why)[]
        {
            (person => person.Parts.Length > 1 && Same(person.Surname), "the surname of "),
            (person => person.Parts.Length > 1 && (Same(person.Parts[0]) || Same(person.Parts[^1])), "part of the name of "),
            (person => person.Parts.Length == 1, "the same name as "),
            (person => person.Parts.Length > 2, "part of the name of "),
        })
        {
            var candidates = people.With(part).Where(person => fits(person) && !(isPresident && HoldsOtherOffice(person))).ToList();
            if (gender != Gender.Unknown && candidates.Count > 1)
            {
                var fitting = candidates.FindAll(person => GenderEvidence.ByFirstName(words, person) is var told && (told == gender || told == Gender.Unknown));
                candidates = fitting.Count > 0 ? fitting : candidates;
            }

            if (candidates.MinBy(person => person.Distance(mention.Start)) is { } nearest && !Means(mention, nearest, address))
            {
                return (nearest, why + nearest.Name);
            }
        }

        mention.Known ??= known.Find(part) is { Kind: NameKind.Person } entry ? entry : null;
        return (null, "named by one word only");
    }

    /// <summary>Whether "President Miller" is another than "Gov. Peter Miller", whose full name the article never prints with that title.</summary>
    private bool HoldsOtherOffice(PersonCluster person)
    {
        var other = false;
        foreach (var at in person.FullAt)
        {
            var title = at > 0 ? words.Printed(at - 1) : "";
            if (title is "President")
            {
                return false;
            }

            other |= Offices.Contains(title);
        }

        return other;
    }

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Offices =
        new HashSet<string>("Sen Sen. Senator Rep Rep. Representative Gov Gov. Governor Mayor Secretary Congressman Congresswoman Ambassador".Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a known short name ("Obama") means its own person rather than one of the same surname ("Michelle Obama"): before that one is named, or with a title.</summary>
    private static bool Means(Mention mention, PersonCluster other, ReadOnlySpan<char> address) =>
        mention.Known is { Kind: NameKind.Person } entry && other.Known != entry && other.Parts.Length > 1
        && (mention.Start < other.Mentions[0].Start || (Honorifics.Is(address) && Honorifics.GenderOf(address) == Gender.Unknown));
}
