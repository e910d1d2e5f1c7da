using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>Reads titles and bodies printed beside a person's name: "Chinese President X", "Acme chief executive X", "X, the director of the Y", "X of Y".</summary>
internal sealed class TitleReader(ArticleWords words, List<Mention> mentions)
{
    private const int MostBefore = 8;
    private const int MostBehind = 25;

    private readonly Dictionary<int, Mention> startingAt = mentions.ToDictionary(mention => mention.Start);
    private readonly Dictionary<int, Mention> endingAt = mentions.ToDictionary(mention => mention.End);
    private readonly List<Affiliation> affiliations = [];

    /// <summary>Adds titles to the people and returns whom they belong to, in order of place.</summary>
    public List<Affiliation> Read(List<PersonCluster> people)
    {
        foreach (var person in people)
        {
            foreach (var mention in person.Mentions)
            {
                Before(person, mention);
                Behind(person, mention);
            }

            person.Titles.Sort((a, b) => a.Span.Start - b.Span.Start);
        }

        affiliations.Sort((a, b) => a.Span.Start - b.Span.Start);
        return affiliations;
    }

    /// <summary>Walks back from the name: a role first, then what belongs to it; a body among that is the affiliation.</summary>
    private void Before(PersonCluster person, Mention mention)
    {
        var floor = Math.Max(words.Start(mention.Sentence), mention.Start - MostBefore);
        var head = RoleEndingAt(mention.Start, floor);
        if (head < 0)
        {
            return;
        }

        var start = head;
        Mention? body = null;
        while (start > floor)
        {
            if (endingAt.TryGetValue(start, out var before) && before.Start >= floor && before.Kind != NameKind.Person)
            {
                body = before.Kind == NameKind.Organisation ? before : body;
                start = before.Start;
            }
            else if (start - 1 > floor && words.Printed(start - 1) is "'s" or "’s" && endingAt.ContainsKey(start - 1))
            {
                start--;
            }
            else if (RoleEndingAt(start, floor) is >= 0 and var more)
            {
                start = more;
            }
            else if (Describes(start - 1))
            {
                start--;
            }
            else
            {
                break;
            }
        }

        Add(person, start, mention.Start, LastRole(head, mention.Start), body is null ? [] : [body]);
    }

    /// <summary>Walks on behind the name: ", the ROLE of/at BODY", "of BODY", "(BODY)".</summary>
    private void Behind(PersonCluster person, Mention mention)
    {
        var limit = Math.Min(words.End(mention.Sentence), mention.End + MostBehind);
        if (mention.End >= limit)
        {
            return;
        }

        if (words.Printed(mention.End) is "of" or "at" or "from" or "with" or "(")
        {
            var at = mention.End + 1;
            at += at < limit && words.Printed(at) is "the" ? 1 : 0;
            if (startingAt.TryGetValue(at, out var body) && body.Kind == NameKind.Organisation)
            {
                affiliations.Add(new Affiliation(person.Name, body.Name, null, TextSpan.FromBounds(words.All[mention.End].Span.Start, body.Span.End)));
            }

            return;
        }

        if (words.Printed(mention.End) is not "," || mention.End + 1 >= limit)
        {
            return;
        }

        Apposition(person, mention.End + 1, limit);
    }

    private void Apposition(PersonCluster person, int start, int limit)
    {
        start += words.Printed(start) is "the" or "a" or "an" or "who" or "The" ? 1 : 0;
        var bodies = new List<Mention>();
        var role = -1;
        var end = start;
        var closed = start;
        while (end < limit)
        {
            if (startingAt.TryGetValue(end, out var named))
            {
                if (named.Kind == NameKind.Person)
                {
                    break;
                }

                if (named.Kind == NameKind.Organisation)
                {
                    bodies.Add(named);
                }

                end = closed = Math.Min(named.End, limit);
                continue;
            }

            var word = words.Printed(end);
            if (words.All[end].Is(WordForm.Mark) && !(word is "-" or "&" or "'" or "’"))
            {
                break;
            }

            if (RoleStartingAt(end, limit) is > 0 and var length)
            {
                role = role < 0 || !IsPreposition(start, end) ? end : role;
                end = closed = end + length;
                continue;
            }

            if (role < 0 && !words.All[end].Is(WordForm.Capital) && (end - start > 6 || StopsTitle(word)))
            {
                return;
            }

            if (role >= 0 && StopsTitle(word))
            {
                break;
            }

            closed = StopsTitle(word) || IsSmallJoint(word) ? closed : end + 1;
            end++;
        }

        if (role >= 0)
        {
            Add(person, start, Math.Max(closed, role + 1), LastRole(role, Math.Min(limit, role + Math.Max(1, RoleStartingAt(role, limit)))), bodies);
        }
    }

    private void Add(PersonCluster person, int start, int end, string head, List<Mention> bodies)
    {
        var span = TextSpan.FromBounds(words.All[start].Span.Start, words.All[end - 1].Span.End);
        var printed = string.Join(' ', span.Of(words.Article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        person.Titles.Add(new PersonTitle(printed, head, span));
        foreach (var body in bodies)
        {
            affiliations.Add(new Affiliation(person.Name, body.Name, printed, span));
        }
    }

    /// <summary>First word of the longest role that ends right before <paramref name="end"/>, or -1.</summary>
    private int RoleEndingAt(int end, int floor)
    {
        for (var start = Math.Max(floor, end - 4); start < end; start++)
        {
            if (RoleStartingAt(start, end) == end - start)
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>Words of the role that starts here, 0 when none does.</summary>
    private int RoleStartingAt(int at, int limit)
    {
        var lists = words.All[at].Lists;
        var single = (lists & Gazetteer.Bit(NameList.Role, 0)) != 0 ? 1 : 0;
        if ((lists & Gazetteer.Bit(NameList.Role, 1)) == 0)
        {
            return single;
        }

        for (var end = at + 1; end < limit; end++)
        {
            if ((words.All[end].Lists & Gazetteer.Bit(NameList.Role, 3)) != 0)
            {
                return end + 1 - at;
            }

            if ((words.All[end].Lists & Gazetteer.Bit(NameList.Role, 2)) == 0)
            {
                break;
            }
        }

        return single;
    }

    private string LastRole(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (RoleStartingAt(at, end) == end - at)
            {
                return string.Join(' ', Enumerable.Range(at, end - at).Select(word => words.Printed(word).ToString().ToLowerInvariant()));
            }
        }

        return words.Printed(end - 1).ToString().ToLowerInvariant();
    }

    private bool IsPreposition(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words.Printed(i) is "of" or "at" or "in" or "for" or "with" or "to" or "on")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word before a role belongs to the title: "former", "senior", "East", "research".</summary>
    private bool Describes(int at)
    {
        var word = words.All[at];
        return !word.Is(WordForm.Mark | WordForm.Digit) && !endingAt.ContainsKey(at + 1)
            && (word.In(NameList.Nationality) || Describers.Contains(words.Printed(at).ToString().ToLowerInvariant()) || (word.Is(WordForm.Capital) && !word.Is(WordForm.First)));
    }

    private static bool StopsTitle(ReadOnlySpan<char> word) =>
        word is "said" or "says" or "was" or "is" or "has" or "had" or "were" or "are" or "who" or "which" or "that" or "told" or "but" or "will" or "would" or "said" or "when" or "while" or "as" or "after" or "before";

    private static bool IsSmallJoint(ReadOnlySpan<char> word) => word is "of" or "at" or "in" or "for" or "with" or "the" or "and" or "to" or "on" or "a" or "an";

    private static readonly HashSet<string> Describers =
        [.. "former ex-president acting deputy vice senior junior chief interim outgoing incoming newly elected then current assistant associate executive managing research foreign prime finance defense defence interior home trade health justice education energy opposition state federal local national international veteran republican democratic conservative liberal independent longtime political military legal special retired fellow leading lead top co communist party house senate majority minority presidential gubernatorial white police security intelligence campaign press communications policy general financial technology tech rights civil human".Split(' ')];
}
