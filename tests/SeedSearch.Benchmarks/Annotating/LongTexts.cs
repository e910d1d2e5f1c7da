using System.Text;
using SeedSearch.Benchmarks.Names;

namespace SeedSearch.Benchmarks.Annotating;

/// <summary>Made-up texts of any length, each kind hard on another part of the reading.</summary>
internal static class LongTexts
{
    private const string Marks = "“”\"'‘’()[]{}«».,;:!?—-\n";

    /// <summary>The kinds' names, each with what writes its next piece.</summary>
    private static readonly Dictionary<string, Func<Draw, string>> Kinds = new()
    {
        ["prose"] = draw => draw.Article(),
        ["names"] = draw => draw.Names.Person() + ", ",
        ["bodies"] = draw => draw.Names.Company() + (draw.Random.Next(4) == 0 ? ". The " : " and "),
        ["titles"] = draw => $"President {draw.Names.Person()} met them. The president said no. ",
        ["open quotes"] = draw => $"“The {draw.Names.Town()} bridge is safe, {draw.Names.Surname()} said. ",
        ["no stops"] = draw => $"the ferry to {draw.Names.Town()} was late said {draw.Names.Surname()} and ",
        ["one word"] = _ => "word ",
        ["one name"] = _ => "Bell ",
        ["one letter"] = _ => "a",
        ["capitals"] = _ => "A",
        ["marks"] = draw => Marks[draw.Random.Next(Marks.Length)] + (draw.Random.Next(3) == 0 ? " said Bell " : ""),
        ["one mark"] = _ => "\"",
        ["lines"] = draw => draw.Names.Surname() + "\n",
    };

    /// <summary>The kinds.</summary>
    public static IEnumerable<string> Names => Kinds.Keys;

    /// <summary>A text of the kind; the same kind and length always give the same text.</summary>
    public static string Write(string kind, int length)
    {
        var (piece, draw, text) = (Kinds[kind], new Draw(1), new StringBuilder(length + 4096));
        while (text.Length < length)
        {
            text.Append(piece(draw));
        }

        text.Length = length;
        return text.ToString();
    }

    private sealed class Draw
    {
        private readonly List<AnnotatedArticle> articles = SyntheticNews.Write(60, 60, 1);
        private int next;

        public Draw(int seed)
        {
            Random = new Random(seed);
            Names = new NameSource(Random);
            Names.NewCast();
        }

        public Random Random { get; }

        public NameSource Names { get; }

        public string Article() => articles[next++ % articles.Count].Article.Text + "\n";
    }
}
