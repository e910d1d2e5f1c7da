using System.Collections.Frozen;

namespace SeedSearch.Text.Sentences;

/// <summary>Words that, with a capital, nearly always begin a sentence; unlike names they do not go on an abbreviation.</summary>
/// <remarks>Source: written down for this project: English function words and adverbs that open sentences in newspapers.</remarks>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.ToFrozenSet(
        """
        the a an i it its he she they we you this that these those there here his her their our my your if when while although though but and or so
        yet however nor in on at by for from with without after before since until as because during despite under among according some many
        most several few all both each every another others no not what who why how where which whether did does do is are was were has have
        had can could will would should might must let once then now today yesterday tomorrow meanwhile also even still just only instead later
        earlier perhaps maybe please yes thanks thousands millions hundreds dozens nobody everyone someone nothing everything anyone none
        mr mrs ms dr never always sometimes often recently currently finally first second third fortunately unfortunately clearly obviously
        indeed nevertheless nonetheless moreover furthermore therefore thus hence additionally besides anyway actually apparently
        critics officials supporters experts police investigators authorities prosecutors lawmakers residents witnesses analysts people
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
