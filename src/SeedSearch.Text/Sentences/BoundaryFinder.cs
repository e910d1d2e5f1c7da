namespace SeedSearch.Text.Sentences;

/// <summary>Cuts one paragraph into sentences: looks at every mark that may end one, and at list items. Each character is looked at a bounded number of times.</summary>
internal sealed class BoundaryFinder(string text)
{
    private readonly Asides asides = new();
    private int limit;
    private int sentence;
    private ListMarker item;

    /// <summary>Appends the sentences of <paramref name="paragraph"/>, trimmed, in order.</summary>
    public void Find(TextSpan paragraph, List<TextSpan> sentences)
    {
        limit = paragraph.End;
        item = default;
        asides.Read(text, paragraph.Start, limit);
        Begin(paragraph.Start);
        var at = paragraph.Start;
        while (at < limit)
        {
            var next = text.AsSpan(at, limit - at).IndexOfAny(Marks.Candidates);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (ItemBefore(at) is var start and >= 0)
            {
                End(start, start, sentences);
                at = Math.Max(at + 1, sentence);
                continue;
            }

            if (!Marks.IsTerminator(text[at]))
            {
                at++;
                continue;
            }

            var mark = Candidate.Read(text, sentence, at, limit);
            if (Judge.IsEnd(text, mark, asides))
            {
                End(mark.End, mark.Next, sentences);
            }

            at = Math.Max(mark.End, at + 1);
        }

        End(limit, limit, sentences);
    }

    private void End(int end, int next, List<TextSpan> sentences)
    {
        while (end > sentence && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > sentence)
        {
            sentences.Add(TextSpan.FromBounds(sentence, end));
        }

        Begin(next);
    }

    private void Begin(int start)
    {
        while (start < limit && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        sentence = start;
        var marker = ListMarker.Read(text, start, limit);
        if (marker.IsMarker)
        {
            item = marker;
        }
    }

    /// <summary>Where the list item starts whose bullet or number ends at <paramref name="at"/>; -1 when none does.</summary>
    private int ItemBefore(int at)
    {
        if (Marks.IsBullet(text[at]))
        {
            return at > sentence && char.IsWhiteSpace(text[at - 1]) ? at : -1;
        }

        if (!item.IsMarker || text[at] is not ('.' or ')'))
        {
            return -1;
        }

        var start = at;
        while (start > sentence && at - start < 5 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '(' or '.'))
        {
            start--;
        }

        return start > sentence && char.IsWhiteSpace(text[start - 1]) && ListMarker.Read(text, start, limit).Follows(item) ? start : -1;
    }
}
