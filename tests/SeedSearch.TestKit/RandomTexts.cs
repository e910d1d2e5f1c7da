using System.Text;

namespace SeedSearch.TestKit;

/// <summary>Texts that nobody would write, drawn from one that somebody might; the same seed draws the same texts.</summary>
/// <param name="seed">Of the draw.</param>
/// <param name="source">What pieces are taken from; at least two characters.</param>
public sealed class RandomTexts(int seed, string source)
{
    private const string Marks = "“”\"'‘’«»„‚「」()[]{}<>—–-…,.;:!?\n\r\t\u2028\u00A0\u200B\uFEFF\0\uD800\uDC00\uFFFF";
    private readonly Random random = new(seed);
    private readonly string[] words = source.Split(' ');

    /// <summary>The source, once or a few times, with pieces cut out, repeated, and characters of all kinds put in.</summary>
    public string Mutated()
    {
        var text = new StringBuilder(string.Concat(Enumerable.Repeat(source, random.Next(1, 4))));
        for (var i = random.Next(40); i > 0 && text.Length > 1; i--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, random.Next(1, Math.Min(20, text.Length - at) + 1));
                    break;
                case 1:
                    text.Insert(at, Any());
                    break;
                case 2:
                    text.Insert(at, Marks[random.Next(Marks.Length)]);
                    break;
                default:
                    text.Insert(at, source.AsSpan(random.Next(source.Length / 2), random.Next(source.Length / 2)));
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Words of the source, marks, and characters of all kinds in any order.</summary>
    public string Drawn()
    {
        var text = new StringBuilder();
        for (var i = random.Next(120); i > 0; i--)
        {
            text.Append(random.Next(4) switch
            {
                0 => Marks[random.Next(Marks.Length)].ToString(),
                1 => Any(),
                _ => words[random.Next(words.Length)],
            }).Append(random.Next(3) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    // Of all of Unicode, halves of surrogate pairs among them.
    private string Any()
    {
        var point = random.Next(0x110000);
        return point is >= 0xD800 and <= 0xDFFF || random.Next(4) == 0 ? ((char)random.Next(0x10000)).ToString() : char.ConvertFromUtf32(point);
    }
}
