using SeedSearch.Enrichment.Names;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>In what two spellings of a name differ.</summary>
internal enum SlipKind
{
    /// <summary>They are different names.</summary>
    None,

    /// <summary>Blanks, hyphens, points or capitals only.</summary>
    Marks,

    /// <summary>A letter doubled or halved, or two neighbours in the other order.</summary>
    Twist,

    /// <summary>One letter more, less or other.</summary>
    Letter,
}

/// <summary>A name of several words, or a long one, as some articles spell it.</summary>
/// <param name="Name">The spelling.</param>
/// <param name="Letters">Its letters and digits alone, small.</param>
/// <param name="Mentions">How often it is printed.</param>
/// <param name="Articles">Numbers of the articles that print it, in order.</param>
/// <param name="First">Where the first of them does.</param>
internal sealed record Spelling(string Name, string Letters, int Mentions, IReadOnlyList<int> Articles, TextSpan First)
{
    /// <value>Fewer letters than this are too few to tell a slip from another name.</value>
    private const int FewestLetters = 8;

    /// <summary>All spellings of a kind of name, the most usual first.</summary>
    public static List<Spelling> All(ArticleDigest[] articles, NameKind kind, NamesInContext context)
    {
        var found = new Dictionary<string, (int Mentions, TextSpan First)>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var names = kind == NameKind.Person
                ? article.People.Select(p => (p.Name, p.Mentions, p.First))
                : article.Names.Where(n => n.Kind == kind).Select(n => (n.Name, Mentions: 1, n.First));
            foreach (var (name, mentions, first) in names)
            {
                var before = found.GetValueOrDefault(name, (0, first));
                found[name] = (before.Item1 + mentions, before.Item2);
            }
        }

        return [.. found
            .Where(pair => kind != NameKind.Person || pair.Key.Contains(' '))
            .Select(pair => new Spelling(pair.Key, LettersOf(pair.Key), pair.Value.Mentions, context.Articles(pair.Key), pair.Value.First))
            .Where(s => s.Letters.Length >= FewestLetters)
            .OrderByDescending(s => s.Articles.Count).ThenByDescending(s => s.Mentions).ThenBy(s => s.Name.Count(char.IsUpper)).ThenBy(s => s.Name, StringComparer.Ordinal)];
    }

    /// <summary>In what two spellings differ; both have their articles' capitals.</summary>
    public static SlipKind Slip(string one, string other)
    {
        string left = LettersOf(one), right = LettersOf(other);
        if (left == right)
        {
            return SlipKind.Marks;
        }

        if (left[0] != right[0] || Math.Abs(left.Length - right.Length) > 1)
        {
            return SlipKind.None;
        }

        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        var at = 0;
        while (at < shorter.Length && shorter[at] == longer[at])
        {
            at++;
        }

        if (shorter.Length < longer.Length)
        {
            return shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1))
                ? longer[at] == longer[at - 1] || (at + 1 < longer.Length && longer[at] == longer[at + 1]) ? SlipKind.Twist : Lettered(longer[at])
                : SlipKind.None;
        }

        if (shorter.AsSpan(at + 1).SequenceEqual(longer.AsSpan(at + 1)))
        {
            return Lettered(shorter[at], longer[at]);
        }

        return at + 1 < shorter.Length && shorter[at] == longer[at + 1] && shorter[at + 1] == longer[at]
            && shorter.AsSpan(at + 2).SequenceEqual(longer.AsSpan(at + 2)) ? SlipKind.Twist : SlipKind.None;
    }

    /// <summary>The word of the first spelling that the second spells otherwise, or null when there is not exactly one.</summary>
    public static string? OddWord(string one, string other)
    {
        var odd = one.Split(' ').Except(other.Split(' '), StringComparer.OrdinalIgnoreCase).ToList();
        return odd.Count == 1 ? odd[0] : null;
    }

    /// <summary>Hashes of the letters, and of the letters without any one of them.</summary>
    public static IEnumerable<ulong> Robbed(string letters)
    {
        yield return Hash(letters, -1);
        for (var without = 1; without < letters.Length; without++)
        {
            if (letters[without] != letters[without - 1])
            {
                yield return Hash(letters, without);
            }
        }
    }

    /// <summary>Another number is another thing ("Group of 7", "Group of 8").</summary>
    private static SlipKind Lettered(params ReadOnlySpan<char> changed)
    {
        foreach (var c in changed)
        {
            if (!char.IsLetter(c))
            {
                return SlipKind.None;
            }
        }

        return SlipKind.Letter;
    }

    private static string LettersOf(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static ulong Hash(string letters, int without)
    {
        var hash = 14695981039346656037UL;
        for (var at = 0; at < letters.Length; at++)
        {
            hash = at == without ? hash : (hash ^ letters[at]) * 1099511628211UL;
        }

        return hash;
    }
}
