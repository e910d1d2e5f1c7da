namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>How two printings compare.</summary>
/// <param name="Value">0 to 1; 1 is word for word.</param>
/// <param name="IsSame">Whether they print one statement; otherwise, where <paramref name="Value"/> is above 0, they share a telling part of one.</param>
internal readonly record struct Likeness(double Value, bool IsSame)
{
    public static Likeness None => default;

    public bool IsAny => Value > 0;
}

/// <summary>Tells whether two statements are one, printed twice.</summary>
internal static class StatementLikeness
{
    /// <summary>Compares two statements' words. Symmetric.</summary>
    /// <remarks>
    /// The bounds were set by reading pairs of reprinted and merely similar statements in news: what is printed twice shares
    /// four words in a row and four fifths of its meaning; a cut quotation lies inside the longer one; a reworded one shares
    /// a run of seven words, or more than half of its meaning and a run of four.
    /// </remarks>
    public static Likeness Compare(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        if (one.SequenceEqual(other))
        {
            return Meaningful(one) is var meaning && (meaning >= 4 || (meaning == 3 && one.Length >= 7)) ? new Likeness(1, true) : Likeness.None;
        }

        int meaningOne = Meaningful(one), meaningOther = Meaningful(other);
        var fewest = Math.Min(meaningOne, meaningOther);
        if (fewest < 3)
        {
            return Likeness.None;
        }

        var shared = Shared(one, other);
        var shortest = Math.Min(one.Length, other.Length);
        if (shared < 3)
        {
            return Likeness.None;
        }

        var (run, telling) = LongestRun(one, other);
        var dice = 2.0 * shared / (meaningOne + meaningOther);
        if (dice >= 0.8 && run >= 4)
        {
            return Denials(one) == Denials(other) ? new Likeness(Math.Min(dice, 0.99), true) : Likeness.None;
        }

        var contained = (double)shared / fewest;
        if (contained >= 0.9 && run >= 6 && fewest >= 4 && run >= 0.75 * shortest)
        {
            return new Likeness(0.95 * contained, true);
        }

        if (run >= 7 && telling >= 4 && run >= 0.5 * shortest)
        {
            return new Likeness(0.6 + (0.3 * run / shortest), false);
        }

        return dice >= 0.55 && run >= 4 && telling >= 3 && fewest >= 6 ? new Likeness(dice, false) : Likeness.None;
    }

    private static int Denials(ReadOnlySpan<uint> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += StatementWords.IsDenial(word) ? 1 : 0;
        }

        return count;
    }

    private static int Meaningful(ReadOnlySpan<uint> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += (int)(word & 1);
        }

        return count;
    }

    /// <summary>Words with meaning that stand in both, each counted as often as in the one that has it less often.</summary>
    private static int Shared(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        Span<uint> left = stackalloc uint[StatementWords.Most];
        Span<uint> right = stackalloc uint[StatementWords.Most];
        left = Sorted(one, left);
        right = Sorted(other, right);
        int i = 0, j = 0, shared = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }

    private static Span<uint> Sorted(ReadOnlySpan<uint> words, Span<uint> into)
    {
        var count = 0;
        foreach (var word in words)
        {
            if (StatementWords.IsMeaningful(word))
            {
                into[count++] = word;
            }
        }

        into = into[..count];
        into.Sort();
        return into;
    }

    /// <summary>The longest run of equal words in both, and how many of its words have meaning.</summary>
    private static (int Words, int Telling) LongestRun(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        Span<int> lengths = stackalloc int[StatementWords.Most + 1];
        lengths.Clear();
        int best = 0, end = 0;
        for (var i = 0; i < one.Length; i++)
        {
            for (var j = other.Length - 1; j >= 0; j--)
            {
                var length = lengths[j + 1] = one[i] == other[j] ? lengths[j] + 1 : 0;
                if (length > best)
                {
                    (best, end) = (length, i + 1);
                }
            }
        }

        return (best, Meaningful(one.Slice(end - best, best)));
    }
}
