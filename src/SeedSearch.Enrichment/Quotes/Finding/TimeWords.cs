using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Nouns that tell when, and so never who: "on Tuesday", "last week". The list is the project's own.</summary>
internal static class TimeWords
{
    /// <summary>Where the words that tell when, and end before <paramref name="end"/>, begin; <paramref name="end"/> itself when there are none.</summary>
    public static int Before(WordTable words, int from, int end)
    {
        var start = end;
        while (start > from && Is(words[start - 1]))
        {
            start--;
            while (start > from && words[start - 1] is "last" or "this" or "next" or "on" or "in" or "early" or "late" or "earlier" or "the" or "that" or "for")
            {
                start--;
            }
        }

        return start;
    }

    private static bool Is(ReadOnlySpan<char> word) => word is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "yesterday" or "today" or "tomorrow"
        or "day" or "days" or "week" or "weeks" or "weekend" or "month" or "months" or "year" or "years" or "morning" or "afternoon" or "evening" or "night" or "time" or "hour" or "hours" or "minutes"
        or "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December";
}
