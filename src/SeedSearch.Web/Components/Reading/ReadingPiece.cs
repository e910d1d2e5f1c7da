using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Components.Reading;

/// <summary>A stretch of a sentence that looks the same throughout.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsMatch">Whether the query matched here.</param>
/// <param name="Quote">Which of the sentence's quotes it belongs to, from 0; -1 for none.</param>
internal readonly record struct ReadingPiece(string Text, bool IsMatch, int Quote)
{
    /// <summary>Cuts a sentence where a match or a quote begins or ends.</summary>
    /// <param name="fragments">The sentence's text in pieces, in order and complete.</param>
    /// <param name="quotes">Its quotes, whose content is given in characters of the sentence; places beyond its end are cut off.</param>
    public static List<ReadingPiece> Cut(IReadOnlyList<Fragment> fragments, IReadOnlyList<QuoteView> quotes)
    {
        var pieces = new List<ReadingPiece>(fragments.Count + 2);
        var at = 0;
        foreach (var fragment in fragments)
        {
            var end = at + fragment.Text.Length;
            for (var from = at; from < end;)
            {
                var (quote, until) = QuoteAt(quotes, from);
                var to = Math.Min(end, until);
                pieces.Add(new(fragment.Text[(from - at)..(to - at)], fragment.IsMatch, quote));
                from = to;
            }

            at = end;
        }

        return pieces;
    }

    // The quote at a place, and where that changes next.
    private static (int Quote, int Until) QuoteAt(IReadOnlyList<QuoteView> quotes, int place)
    {
        var next = int.MaxValue;
        for (var number = 0; number < quotes.Count; number++)
        {
            foreach (var (start, end) in quotes[number].ContentInSentence)
            {
                if (start <= place && place < end) return (number, end);
                if (start > place) next = Math.Min(next, start);
            }
        }

        return (-1, next);
    }
}
