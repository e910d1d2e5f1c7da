using System.Collections.Frozen;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>
/// Words as numbers: a hash of the word in small letters without accents' case and a plural's s, its lowest bit set when the word
/// carries meaning of its own. Two printings of a statement differ in marks, capitals and endings; their numbers do not.
/// </summary>
internal static class StatementWords
{
    /// <summary>Words of a statement that are looked at: more would only repeat what the first ones tell.</summary>
    public const int Most = 120;

    // Words that stand in every statement, from general knowledge of English: articles, pronouns, auxiliaries, prepositions.
    private static readonly FrozenSet<string> Light = (
        "a an the this that these those it its he she they we you i him her them us me his their our your my who whom which what "
        + "is are was were be been being am do does did have has had will would shall should can could may might must not no nor "
        + "and or but if so as than then there here when where how why to of in on at by for from with into about over under up down "
        + "out off doesn don didn isn aren wasn weren won couldn wouldn shouldn hasn haven hadn ain very just also too more most all any some such only own same other s t ll re ve d m").Split(' ').ToFrozenSet();

    private static readonly FrozenSet<uint> Denials =
        new[] { "no", "not", "never", "nor", "none", "neither", "cannot", "t" }.Select(word => Hash(word, Light.GetAlternateLookup<ReadOnlySpan<char>>())).ToFrozenSet();

    /// <summary>Whether the word denies ("not", the t of "don't"): a statement and its denial are two.</summary>
    public static bool IsDenial(uint word) => Denials.Contains(word);

    public static bool IsMeaningful(uint word) => (word & 1) != 0;

    /// <summary>Adds the words of a stretch of text, up to <see cref="Most"/> in all.</summary>
    public static void Read(ReadOnlySpan<char> text, List<uint> words)
    {
        var lookup = Light.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[32];
        for (var at = 0; at < text.Length && words.Count < Most;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var length = 0;
            for (; at < text.Length && char.IsLetterOrDigit(text[at]); at++)
            {
                if (length < word.Length)
                {
                    word[length++] = char.ToLowerInvariant(text[at]);
                }
            }

            words.Add(Hash(word[..length], lookup));
        }
    }

    /// <summary>The words of several stretches of one text.</summary>
    public static uint[] Of(string text, IReadOnlyList<TextSpan> spans)
    {
        var words = new List<uint>(32);
        foreach (var span in spans)
        {
            Read(span.In(text), words);
        }

        return [.. words];
    }

    private static uint Hash(ReadOnlySpan<char> word, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> light)
    {
        var meaningful = word.Length > 1 && !light.Contains(word);
        if (word.Length > 3 && word[^1] == 's' && word[^2] != 's')
        {
            word = word[..^1];
        }

        // FNV-1a, 32 bits: the same on every machine and in every run, for the numbers are kept in the index.
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (hash & ~1u) | (meaningful ? 1u : 0u);
    }
}
