using System.Globalization;
using System.Text;

namespace SeedSearch.Application.Searching;

/// <summary>The order of names from A to Z: marks before a name don't count, accents and capitals neither; what begins with a digit or with no letter at all stands at the end.</summary>
public static class Alphabet
{
    /// <summary>Under which letter a name stands: "A", "0–9" for any digit, "#" for a name without letters and digits.</summary>
    public static string LetterOf(string name)
        => name.Normalize(NormalizationForm.FormD).EnumerateRunes().FirstOrDefault(Rune.IsLetterOrDigit) is { Value: > 0 } rune
            ? Rune.IsDigit(rune) ? "0–9" : Rune.ToUpperInvariant(rune).ToString() : "#";

    /// <summary>Names in order; equal ones by their bytes, so that the order is always the same.</summary>
    public static IEnumerable<T> Sorted<T>(IEnumerable<T> items, Func<T, string> nameOf) =>
        items.Select(item => (Item: item, Name: nameOf(item), Key: KeyOf(nameOf(item))))
            .OrderBy(item => item.Key.IsLast).ThenBy(item => item.Key.Bytes, ByBytes).ThenBy(item => item.Name, StringComparer.Ordinal).Select(item => item.Item);

    private static readonly Comparer<byte[]> ByBytes = Comparer<byte[]>.Create(static (one, other) => one.AsSpan().SequenceCompareTo(other));

    // What a language's rules make of a name is worked out once a name, not once a comparison.
    private static (bool IsLast, byte[] Bytes) KeyOf(string name)
    {
        var before = name.EnumerateRunes().TakeWhile(rune => !Rune.IsLetterOrDigit(rune)).Sum(rune => rune.Utf16SequenceLength);
        return (LetterOf(name) is "#" or "0–9", CultureInfo.InvariantCulture.CompareInfo.GetSortKey(name[before..], CompareOptions.IgnoreCase).KeyData);
    }
}
