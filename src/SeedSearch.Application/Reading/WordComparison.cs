using SeedSearch.Application.Searching;
using SeedSearch.Text;
using SeedSearch.Text.Words;

namespace SeedSearch.Application.Reading;

/// <summary>Two texts word by word.</summary>
/// <param name="Likeness">Twice the words that stand in both in the same order, over all words; 0 to 1.</param>
/// <param name="Differing">The stretches of the second text that the first has not.</param>
internal sealed record WordComparison(double Likeness, IReadOnlyList<TextSpan> Differing)
{
    /// <value>Words of a text that are compared: the table of both grows with their product.</value>
    private const int MostWords = 400;

    /// <summary>Compares; capitals and marks aside.</summary>
    public static WordComparison Of(string one, string other)
    {
        var (left, right) = (Words(one), Words(other));
        var common = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                common[i, j] = Same(one, left[i], other, right[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var differing = new List<TextSpan>();
        for (int i = 0, j = 0; j < right.Count;)
        {
            if (i < left.Count && Same(one, left[i], other, right[j]))
            {
                i++;
                j++;
            }
            else if (i < left.Count && common[i + 1, j] >= common[i, j + 1])
            {
                i++;
            }
            else
            {
                differing.Add(right[j++]);
            }
        }

        var words = left.Count + right.Count;
        return new WordComparison(words == 0 ? 1 : 2.0 * common[0, 0] / words, differing);
    }

    /// <summary>A text in pieces, with stretches of a part of it marked; neighbours that only a blank parts are marked as one.</summary>
    public static IReadOnlyList<Fragment> MarkIn(string text, string part, IReadOnlyList<TextSpan> marked)
    {
        var offset = Math.Max(0, text.IndexOf(part, StringComparison.Ordinal));
        var pieces = new List<Fragment>();
        var at = 0;
        foreach (var span in Joined(part, marked))
        {
            Add(span.Start + offset, false);
            Add(span.End + offset, true);
        }

        Add(text.Length, false);
        return pieces;

        void Add(int end, bool isMarked)
        {
            end = Math.Min(end, text.Length);
            if (end > at)
            {
                pieces.Add(new Fragment(text[at..end], isMarked));
                at = end;
            }
        }
    }

    private static List<TextSpan> Joined(string text, IReadOnlyList<TextSpan> spans)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans)
        {
            if (joined.Count > 0 && string.IsNullOrWhiteSpace(text[joined[^1].End..span.Start]))
            {
                joined[^1] = TextSpan.FromBounds(joined[^1].Start, span.End);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        WordSplitter.Split(text, new TextSpan(0, text.Length), words);
        words.RemoveAll(w => !char.IsLetterOrDigit(text[w.Start]));
        return words.Count > MostWords ? words[..MostWords] : words;
    }

    private static bool Same(string one, TextSpan left, string other, TextSpan right) =>
        left.In(one).Equals(right.In(other), StringComparison.OrdinalIgnoreCase);
}
