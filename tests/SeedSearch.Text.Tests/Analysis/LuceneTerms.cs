using System.Buffers.Binary;
using System.Globalization;
using SeedSearch.TestKit.Java;
using SeedSearch.TestKit.Requirements;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Text.Tests.Analysis;

/// <summary>What Java Lucene 4.10.4 makes of texts, beside what we make of them (Java/Terms.java).</summary>
internal static class LuceneTerms
{
    private static string Source => Path.Combine(Needs.RepositoryRoot, "tests", "SeedSearch.Text.Tests", "Java", "Terms.java");

    /// <summary>A hash a text, over its terms with their places.</summary>
    public static long[] Hashes(string analysis, IEnumerable<string> texts) =>
        [.. JavaLucene.RunSource(Source, [analysis, "hashes"], stream => Write(stream, texts)).Lines().Select(line => long.Parse(line, CultureInfo.InvariantCulture))];

    /// <summary>The terms with their places and types, as text, a list a text.</summary>
    public static List<List<string>> Of(string analysis, IEnumerable<string> texts)
    {
        var all = new List<List<string>>();
        var terms = new List<string>();
        foreach (var line in JavaLucene.RunSource(Source, [analysis, "terms"], stream => Write(stream, texts)).Lines())
        {
            if (line == ".")
            {
                all.Add(terms);
                terms = [];
            }
            else
            {
                terms.Add(line);
            }
        }

        return all;
    }

    /// <summary>Our terms in the same words as <see cref="Of"/>.</summary>
    public static List<string> Ours(TermSource source, string text)
    {
        var terms = new List<string>();
        source.Reset(text.AsMemory());
        while (source.Next())
        {
            var letters = string.Concat(source.Term.ToArray().Select(letter => ((int)letter).ToString("X4", CultureInfo.InvariantCulture)));
            terms.Add($"{letters} {source.Span.Start} {source.Span.End} {source.PositionIncrement} {Name(source.Type)}");
        }

        return terms;
    }

    /// <summary>Our hash, made as Terms.java makes Lucene's.</summary>
    public static long OurHash(TermSource source, string text)
    {
        var hash = 1125899906842597L;
        source.Reset(text.AsMemory());
        while (source.Next())
        {
            foreach (var letter in source.Term)
                hash = hash * 31 + letter;
            hash = ((hash * 31 + source.Span.Start) * 31 + source.Span.End) * 31 + source.PositionIncrement;
        }

        return hash;
    }

    private static string Name(TokenType type) => type switch
    {
        TokenType.Alphanumeric => "<ALPHANUM>",
        TokenType.Number => "<NUM>",
        TokenType.SouthEastAsian => "<SOUTHEAST_ASIAN>",
        TokenType.Ideographic => "<IDEOGRAPHIC>",
        TokenType.Hiragana => "<HIRAGANA>",
        TokenType.Katakana => "<KATAKANA>",
        TokenType.Hangul => "<HANGUL>",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static void Write(Stream stream, IEnumerable<string> texts)
    {
        var buffered = new BufferedStream(stream, 1 << 16);
        foreach (var text in texts)
        {
            var bytes = new byte[4 + text.Length * 2];
            BinaryPrimitives.WriteInt32BigEndian(bytes, text.Length);
            for (var i = 0; i < text.Length; i++)
                BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(4 + 2 * i), text[i]);
            buffered.Write(bytes);
        }

        buffered.Flush();
    }
}
