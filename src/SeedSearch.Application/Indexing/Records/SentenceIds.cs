using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SeedSearch.Corpus;
using SeedSearch.Text;

namespace SeedSearch.Application.Indexing.Records;

/// <summary>
/// Names that last. A sentence's name is made of its article's id, its words (white space aside) and how many equal ones stand before
/// it in the article, so that it survives other sentences and articles coming and going.
/// </summary>
internal static class SentenceIds
{
    // No i, l, o, u: names are read out and typed.
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <value>80 bits: a billion sentences share a name with a chance of about one in two million.</value>
    private const int Letters = 16;

    /// <summary>The article's name in addresses.</summary>
    public static string KeyOf(ArticleId id) => Name("article\n" + id.Value, 12);

    /// <summary>The names of the article's sentences, in order.</summary>
    public static IReadOnlyList<string> Of(Article article, IReadOnlyList<Sentence> sentences)
    {
        var names = new string[sentences.Count];
        var seen = new Dictionary<string, int>(sentences.Count, StringComparer.Ordinal);
        var words = new StringBuilder();
        for (var number = 0; number < sentences.Count; number++)
        {
            words.Clear();
            Squeeze(sentences[number].Span.In(article.Text), words);
            var text = words.ToString();
            var before = seen.GetValueOrDefault(text);
            seen[text] = before + 1;
            names[number] = Name(string.Create(CultureInfo.InvariantCulture, $"{article.Id.Value}\n{before}\n{text}"), Letters);
        }

        return names;
    }

    /// <summary>A fingerprint of an article: its words and all that is told about it.</summary>
    public static string FingerprintOf(Article article) => Name(string.Join('\n', article.Id.Value, article.Title, article.Outlet,
        article.Date?.ToString("o", CultureInfo.InvariantCulture), string.Join('|', article.Authors), article.Address?.OriginalString, article.SourceFile,
        article.SourceLine?.ToString(CultureInfo.InvariantCulture), article.Text), 24);

    private static void Squeeze(ReadOnlySpan<char> text, StringBuilder into)
    {
        var blank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }

            if (blank && into.Length > 0)
            {
                into.Append(' ');
            }

            blank = false;
            into.Append(c);
        }
    }

    private static string Name(string text, int letters)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        var name = new char[letters];
        int bits = 0, held = 0, at = 0;
        for (var letter = 0; letter < letters; letter++)
        {
            if (bits < 5)
            {
                held = (held << 8) | hash[at++];
                bits += 8;
            }

            bits -= 5;
            name[letter] = Digits[(held >> bits) & 31];
            held &= (1 << bits) - 1;
        }

        return new string(name);
    }
}
