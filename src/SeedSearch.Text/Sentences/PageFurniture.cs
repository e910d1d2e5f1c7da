using System.Buffers;
using System.Collections.Frozen;

namespace SeedSearch.Text.Sentences;

/// <summary>Tells what belongs to the page rather than to the article: buttons, menus, advertisements, notices, bylines, captions.</summary>
/// <remarks>By the line's own words only, so that an article in which it is the only line gets the same answer.</remarks>
internal static class PageFurniture
{
    /// <summary>Longest line, in words, that is told by its beginning.</summary>
    public const int LongestLine = 16;

    /// <summary>Longest line, in code units, that is told by its end, its form, or as a whole.</summary>
    private const int LongestForm = 400;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lines =
        FurnitureWords.Lines.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> Phrases = SearchValues.Create(FurnitureWords.Phrases, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Credits = SearchValues.Create(FurnitureWords.Credits, StringComparison.OrdinalIgnoreCase);

    private static readonly ILookup<char, string> SureBeginnings = FurnitureWords.SureBeginnings.ToLookup(beginning => beginning[0]);

    private static readonly ILookup<char, string> Beginnings = FurnitureWords.Beginnings.ToLookup(beginning => beginning[0]);

    /// <summary>Whether the whole line, of one or more sentences, is furniture.</summary>
    public static bool IsLine(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestForm)
        {
            return false;
        }

        var bare = Bare(line);
        return bare.IsEmpty || Lines.Contains(bare) || IsBeginning(line) || IsCaption(line) || LineForms.IsByline(line) || LineForms.IsMenu(line)
            || LineForms.IsTimestamp(bare) || LineForms.IsCount(bare) || LineForms.IsAddress(bare);
    }

    /// <summary>Whether a sentence is furniture wherever it stands.</summary>
    public static bool IsSentence(ReadOnlySpan<char> sentence) => sentence.Length <= LongestForm && (Bare(sentence).IsEmpty || sentence.ContainsAny(Phrases));

    /// <summary>The line without marks and white space at its edges.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line)
    {
        var (start, end) = (0, line.Length);
        while (start < end && !char.IsLetterOrDigit(line[start]) && !char.IsSurrogate(line[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(line[end - 1]) && line[end - 1] != '+' && !char.IsSurrogate(line[end - 1]))
        {
            end--;
        }

        return line[start..end];
    }

    private static bool IsBeginning(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("([*-–—• ");
        return !line.IsEmpty && (StartsWithAny(line, SureBeginnings) || (line.Count(' ') < LongestLine && (StartsWithAny(line, Beginnings) || IsInvitation(line))));
    }

    /// <summary>"Follow Jane Doe on Twitter".</summary>
    private static bool IsInvitation(ReadOnlySpan<char> line) =>
        line.StartsWith("follow ", StringComparison.OrdinalIgnoreCase) && (line.Contains("twitter", StringComparison.OrdinalIgnoreCase) || line.Contains("facebook", StringComparison.OrdinalIgnoreCase) || line.Contains('@'));

    private static bool StartsWithAny(ReadOnlySpan<char> line, ILookup<char, string> beginnings)
    {
        foreach (var beginning in beginnings[char.ToLowerInvariant(line[0])])
        {
            if (line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A credit in the line's last part, or a picture agency's way to begin.</summary>
    private static bool IsCaption(ReadOnlySpan<char> line)
    {
        const int longestCredit = 90;
        var at = line.LastIndexOfAny("(/");
        var tail = line[Math.Max(0, line.Length - longestCredit)..];
        return at >= 0 && tail.ContainsAny(Credits) && LineForms.EndsWithCredit(tail);
    }
}
