using System.Globalization;
using System.IO.Compression;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Quotes.Speakers;
using SeedSearch.Text;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Benchmarks.Pronouns;

/// <summary>One pronoun of GAP with two names, of which it means one or neither.</summary>
/// <param name="Cast">The names of its text, those two among them.</param>
/// <param name="Word">The pronoun.</param>
/// <param name="Gender">What the pronoun tells.</param>
/// <param name="A">The canonical name of the first.</param>
/// <param name="IsA">Whether the pronoun means it.</param>
/// <param name="B">The canonical name of the second.</param>
/// <param name="IsB">Whether the pronoun means it.</param>
internal sealed record GapPronoun(ArticleCast Cast, int Word, Gender Gender, string A, bool IsA, string B, bool IsB);

/// <summary>Reads GAP (Webster et al. 2018), a pronoun a line.</summary>
internal static class GapReader
{
    /// <summary>The pronouns of a file, gzipped or not, and how many of their names our reading did not find by itself.</summary>
    public static (List<GapPronoun> Pronouns, int Missed) Read(string path)
    {
        var (names, grammar, finder) = (NameEnricher.Create(new NameOptions()), GrammarReader.Create(), QuoteModels.ReadFinder());
        using var file = File.OpenRead(path);
        using var lines = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        lines.ReadLine();
        var pronouns = new List<GapPronoun>();
        var missed = 0;
        while (lines.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            var (text, a, b) = (cells[1], Span(cells, 4), Span(cells, 7));
            var at = Utf16(text, int.Parse(cells[3], CultureInfo.InvariantCulture));
            var article = new ArticleText(cells[0], text, SentenceSplitter.Split(text).Select(s => s with { IsFurniture = false }).ToList());
            var reading = names.Read(article);
            reading = With(With(reading, a, text, ref missed), b, text, ref missed);
            var quoteText = QuoteText.Of(text, article.Sentences, grammar, (t, s) => article.Sentences[s].Span.Contains(new TextSpan(at, 1)) || finder.IsWorthReading(t, s));
            var word = Array.FindIndex(quoteText.Words.Spans, s => s.Contains(new TextSpan(at, 1)));
            if (word < 0 || PronounWords.Of(cells[2]) is not { } pronoun)
            {
                throw new InvalidDataException($"{path}: {cells[0]} has no pronoun at {cells[3]}");
            }

            pronouns.Add(new GapPronoun(new ArticleCast(quoteText, reading), word, pronoun.Gender, NameAt(reading, a), cells[6] == "TRUE", NameAt(reading, b), cells[9] == "TRUE"));
        }

        return (pronouns, missed);
    }

    private static TextSpan Span(string[] cells, int column) =>
        new(Utf16(cells[1], int.Parse(cells[column + 1], CultureInfo.InvariantCulture)), cells[column].Length);

    // The data counts code points.
    private static int Utf16(string text, int codePoints)
    {
        var at = 0;
        for (; codePoints > 0; codePoints--)
        {
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }

        return at;
    }

    private static string NameAt(NameReading reading, TextSpan span) => reading.Mentions.First(m => m.Kind == NameKind.Person && m.Span.Overlaps(span)).Name;

    // The pronoun is to be told, not the names: those that were missed are given.
    private static NameReading With(NameReading reading, TextSpan span, string text, ref int missed)
    {
        if (reading.Mentions.Any(m => m.Kind == NameKind.Person && m.Span.Overlaps(span)))
        {
            return reading;
        }

        missed++;
        var name = span.Of(text);
        var mention = new NameMention(span, NameKind.Person, name, "given", 1);
        return reading with
        {
            Mentions = [.. reading.Mentions.Where(m => !m.Span.Overlaps(span)).Append(mention).OrderBy(m => m.Span.Start)],
            People = [.. reading.People, new PersonInArticle { Name = name, Gender = Gender.Unknown, GenderWhy = "", Titles = [], Mentions = [span] }],
        };
    }
}
