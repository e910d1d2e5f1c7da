using System.Globalization;
using System.Text;
using SeedSearch.Enrichment.Names;
using SeedSearch.Text;

namespace SeedSearch.Benchmarks.Names;

/// <summary>Writes made-up articles from templates.txt and encyclopaedia.txt: forms the open corpora lack or have few of. The same seed gives the same articles.</summary>
internal sealed class SyntheticNews
{
    private readonly Dictionary<string, List<string>> genres = [];
    private readonly NameSource source;
    private readonly ThingSource things;
    private readonly CongressSource congress;
    private readonly Random random;
    private readonly StringBuilder text = new();
    private readonly List<(TextSpan, NameKind)> gold = [];

    private (string Name, string Short, NameKind? Kind) subject;

    private SyntheticNews(string forms, int seed)
    {
        random = new Random(seed);
        source = new NameSource(random);
        things = new ThingSource(random, source);
        congress = new CongressSource(random);
        using var stream = typeof(SyntheticNews).Assembly.GetManifestResourceStream(forms)!;
        using var reader = new StreamReader(stream);
        var genre = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                genres[line] = genre = [];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                genre.Add(line);
            }
        }
    }

    /// <summary>News: so many articles of each genre, and so many of each kind of sport, where cities play.</summary>
    public static List<AnnotatedArticle> Write(int articlesAGenre, int articlesASport, int seed) =>
        Write("templates.txt", genre => genre.StartsWith("[sport-", StringComparison.Ordinal) ? articlesASport : articlesAGenre, seed);

    /// <summary>Articles of an encyclopaedia.</summary>
    public static List<AnnotatedArticle> WriteEncyclopaedia(int articlesAGenre, int seed) => Write("encyclopaedia.txt", _ => articlesAGenre, seed);

    private static List<AnnotatedArticle> Write(string forms, Func<string, int> articles, int seed)
    {
        var writer = new SyntheticNews(forms, seed);
        return [.. writer.genres.SelectMany(genre => Enumerable.Range(0, articles(genre.Key)).Select(i => writer.Article($"{genre.Key}{i}", genre.Value)))];
    }

    private AnnotatedArticle Article(string id, List<string> genre)
    {
        text.Clear();
        gold.Clear();
        source.NewCast();
        congress.NewMeasure();
        var heads = genre.FindAll(line => line[0] == '!');
        if (genre[0][0] == '@')
        {
            subject = Subject(genre[0][2]);
            heads = [heads[random.Next(heads.Count)]];
        }

        foreach (var head in heads.Where(_ => heads.Count == 1 || random.Next(3) > 0))
        {
            Line(head[2..]);
        }

        var body = genre.FindAll(line => line[0] is not ('!' or '@'));
        for (var i = random.Next(8, 16); i > 0; i--)
        {
            // Tables repeat a form: the same line stands a few times.
            var line = body[random.Next(body.Count)];
            for (var again = line.Length < 60 ? random.Next(1, 4) : 1; again > 0; again--)
            {
                Line(line);
            }
        }

        return AnnotatedArticle.Of(id, text.ToString(), [.. gold]);
    }

    private void Line(string template)
    {
        var open = template.IndexOf("<<", StringComparison.Ordinal);
        if (open >= 0)
        {
            var close = template.IndexOf(">>", StringComparison.Ordinal);
            template = template[..open] + string.Concat(Enumerable.Repeat(template[(open + 2)..close], random.Next(2, 6))) + template[(close + 2)..];
        }

        for (var at = 0; at < template.Length; at++)
        {
            if (template[at] != '{')
            {
                text.Append(template[at]);
                continue;
            }

            var end = template.IndexOf('}', at);
            var slot = template[(at + 1)..end];
            Fill(slot[^1], slot[0] == '^');
            at = end;
        }

        text.Append('\n');
    }

    /// <summary>The article's subject, with the short name by which it goes from its second sentence on.</summary>
    private (string Name, string Short, NameKind? Kind) Subject(char slot)
    {
        var (name, kind) = Draw(slot);
        var words = name.Split(' ');
        var initials = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        var shortened = kind == NameKind.Person ? words[^1]
            : slot is 'Z' or 'O' or 'Y' or 'E' or 'X' && words.Length > 1 && random.Next(2) == 0 ? (initials.Length > 2 && random.Next(2) == 0 ? initials : words[0] is "The" or "University" or "Church" or "Air" or "Institute" ? name : words[0])
            : name;
        return (name, shortened, kind);
    }

    private void Fill(char slot, bool capitals)
    {
        var (words, kind) = Draw(slot);
        if (kind is { } named)
        {
            gold.Add((new TextSpan(text.Length, words.Length), named));
        }

        text.Append(capitals ? words.ToUpperInvariant() : words);
    }

    private (string Words, NameKind? Kind) Draw(char slot)
    {
        (string, NameKind?) drawn = slot switch
        {
            '1' => (subject.Name, subject.Kind),
            '2' => (subject.Short, subject.Kind),
            'F' => (things.Band(), NameKind.Organisation),
            'Q' => (things.Label(), NameKind.Organisation),
            'E' => (things.School(), NameKind.Organisation),
            'J' => (things.Station(), NameKind.Organisation),
            'H' => (things.Unit(), NameKind.Organisation),
            'Z' => (things.Team(), NameKind.Organisation),
            'l' => (things.League(), NameKind.Organisation),
            'Y' => (things.Society(), NameKind.Organisation),
            'X' => (things.Line(), NameKind.Organisation),
            'h' => (things.House(), NameKind.Organisation),
            'T' => (things.Work(), NameKind.Other),
            'v' => (things.Thing(), NameKind.Other),
            'w' => (things.Occasion(), NameKind.Other),
            'e' => (things.People(), NameKind.Other),
            'p' => (things.Site(), NameKind.Place),
            'P' => (source.Person(), NameKind.Person),
            'S' => (source.Surname(), NameKind.Person),
            'I' => (source.Initial(), NameKind.Person),
            'C' => (source.Club(), NameKind.Organisation),
            'B' => (source.CityTeam(), NameKind.Organisation),
            'K' => (source.County(), NameKind.Organisation),
            'O' => (source.Company(), NameKind.Organisation),
            'G' => (source.Body(), NameKind.Organisation),
            'U' => (source.Institute(), NameKind.Organisation),
            'R' => (source.Newsroom(), NameKind.Organisation),
            'L' => (source.City(), NameKind.Place),
            'A' => (source.Country(), NameKind.Place),
            'N' => (source.Nationality(), NameKind.Other),
            'V' => (source.Event(), NameKind.Other),
            'a' => (congress.Chamber(), NameKind.Organisation),
            'k' => (congress.Committee(), NameKind.Organisation),
            'q' => (congress.Partisans(), NameKind.Other),
            'i' => (congress.Measure(), NameKind.Other),
            'j' => (congress.Letters(), NameKind.Other),
            _ => (Plain(slot), null),
        };
        return drawn;
    }

    private string Plain(char slot) => slot switch
    {
        'n' => random.Next(random.Next(3) == 0 ? 300 : 20).ToString(CultureInfo.InvariantCulture),
        'm' => $"{random.Next(1, 90)}{Ordinals[random.Next(4)]}",
        'o' => NumberWords[random.Next(NumberWords.Length)],
        't' => $"{random.Next(8)}-{random.Next(8)}",
        'x' => FormattableString.Invariant($"{random.NextDouble() * 100:f2}"),
        'M' => random.Next(2) == 0 ? $"{random.Next(1, 90)},{random.Next(100, 999)}" : FormattableString.Invariant($"{random.NextDouble() * 30:f1}"),
        'd' => Days[random.Next(Days.Length)],
        'D' => $"1996-{random.Next(8, 13):d2}-{random.Next(1, 31):d2}",
        'y' => random.Next(1860, 2010).ToString(CultureInfo.InvariantCulture),
        'c' => Bodies[random.Next(Bodies.Length)],
        'r' => source.Role(),
        'W' => source.Field(),
        _ => throw new InvalidDataException($"a made-up line has no slot {{{slot}}}"),
    };

    private static readonly string[] Ordinals = ["th", "st", "nd", "rd"];

    private static readonly string[] NumberWords = ["first", "second", "third", "fourth", "fifth", "sixth", "eighth"];

    private static readonly string[] Bodies = ["browser", "console", "camera", "game", "service", "bicycle", "car", "truck", "phone", "drug", "drink", "toy"];

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "August", "December", "June"];
}
