using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>One way to read a cue's source and content.</summary>
/// <param name="Attribution">What it says.</param>
/// <param name="Behind">How much worse the tagger thinks it than its best, 0 or more.</param>
internal readonly record struct ArgumentReading(Attribution Attribution, float Behind);

/// <summary>The likeliest readings of one cue's source and content, quotation marks and gaps seen to.</summary>
internal static class ArgumentReadings
{
    private const int MostPaths = 8;
    private const float MostBehind = 4;

    /// <summary>A cue has a content: when the model sees none, it is asked again, and again more urgently.</summary>
    private static readonly float[][] ContentBonus = [[0, 0, 0, 1.5f, 0.1f], [0, 0, 0, 3, 0.3f], [0, 0, 0, 5, 0.5f]];

    /// <summary>At least one, best first, each with other words.</summary>
    public static List<ArgumentReading> Of(CueView view, FeatureLattice lattice, LinearTagger tagger)
    {
        var paths = tagger.DecodeMany(lattice, MostPaths, MostBehind);
        if (!paths.Exists(p => p.Tags.AsSpan().Contains((byte)3)))
        {
            var tags = paths[0].Tags;
            foreach (var bonus in ContentBonus)
            {
                if (!tags.AsSpan().Contains((byte)3))
                {
                    tagger.Decode(lattice, tags, default, bonus);
                }
            }

            return [new ArgumentReading(Make(view, tags), 0)];
        }

        var readings = new List<ArgumentReading>(paths.Count);
        foreach (var path in paths)
        {
            if (path.Tags.AsSpan().Contains((byte)3) && Make(view, path.Tags) is var made && made.Content.Count > 0 && !readings.Exists(r => IsSame(view.Text, r.Attribution, made)))
            {
                readings.Add(new ArgumentReading(made, path.Behind));
            }
        }

        return readings.Count > 0 ? readings : [new ArgumentReading(Make(view, paths[0].Tags), 0)];
    }

    private static Attribution Make(CueView view, byte[] tags)
    {
        var attribution = new Attribution
        {
            Cue = new WordRange(view.CueFrom, view.CueTo),
            Source = Ranges(tags, view.From, view.To, 1),
            Content = Ranges(tags, view.From, view.To, 3),
        };
        ContentGaps.Close(view.Text, attribution, view.IsCue, view.To);
        QuotedContent.Clean(view.Text, attribution, view.IsCue);
        SourceRanges.Clean(view.Text, attribution);
        return attribution;
    }

    private static bool IsSame(QuoteText text, Attribution one, Attribution other) => IsSame(text, one.Content, other.Content) && IsSame(text, one.Source, other.Source);

    // The same words, whatever marks stand between and beside them.
    private static bool IsSame(QuoteText text, List<WordRange> one, List<WordRange> other)
    {
        int a = 0, b = 0, i = one.Count > 0 ? one[0].From : 0, j = other.Count > 0 ? other[0].From : 0;
        while (true)
        {
            var (x, y) = (Next(text, one, ref a, ref i), Next(text, other, ref b, ref j));
            if (x != y || x < 0)
            {
                return x == y;
            }
        }
    }

    private static int Next(QuoteText text, List<WordRange> ranges, ref int range, ref int word)
    {
        while (range < ranges.Count)
        {
            while (word < ranges[range].To)
            {
                if (text.Words.Shapes[word++].Form != 6)
                {
                    return word - 1;
                }
            }

            range++;
            word = range < ranges.Count ? ranges[range].From : 0;
        }

        return -1;
    }

    private static List<WordRange> Ranges(byte[] parts, int from, int to, byte begin)
    {
        var ranges = new List<WordRange>();
        for (var i = from; i < to; i++)
        {
            if (parts[i - from] == begin || parts[i - from] == begin + 1)
            {
                var end = i + 1;
                while (end < to && parts[end - from] == begin + 1)
                {
                    end++;
                }

                ranges.Add(new WordRange(i, end));
                i = end - 1;
            }
        }

        return ranges;
    }
}
