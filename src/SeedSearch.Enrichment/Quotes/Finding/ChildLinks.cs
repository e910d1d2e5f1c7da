using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>The dependents of each word of one sentence, and the stretch that each word's subtree covers.</summary>
internal readonly struct ChildLinks
{
    private readonly WordTable words;
    private readonly int from;
    private readonly int[] firstChild;
    private readonly int[] nextChild;
    private readonly int[] firstWord;
    private readonly int[] lastWord;

    public ChildLinks(WordTable words, int from, int to)
    {
        (this.words, this.from) = (words, from);
        var length = to - from;
        (firstChild, nextChild, firstWord, lastWord) = (new int[length], new int[length], new int[length], new int[length]);
        Array.Fill(firstChild, -1);
        for (var i = length - 1; i >= 0; i--)
        {
            nextChild[i] = -1;
            firstWord[i] = lastWord[i] = i;
            var head = words.Heads[from + i];
            if (head >= 0)
            {
                nextChild[i] = firstChild[head - from];
                firstChild[head - from] = i;
            }
        }

        // A subtree of a projective parse is one stretch: two sweeps carry the ends up from the leaves.
        for (var i = 0; i < length; i++)
        {
            Carry(i);
        }

        for (var i = length - 1; i >= 0; i--)
        {
            Carry(i);
        }
    }

    /// <summary>The first dependent with this relation, or -1.</summary>
    public int First(int word, Relation relation)
    {
        for (var child = firstChild[word - from]; child >= 0; child = nextChild[child])
        {
            if (words.Relations[from + child] == relation)
            {
                return from + child;
            }
        }

        return -1;
    }

    /// <summary>The first word of the subtree.</summary>
    public int FirstWord(int word) => from + firstWord[word - from];

    private void Carry(int i)
    {
        for (int at = i, head = words.Heads[from + i] - from; head >= 0 && words.Heads[from + at] >= 0; at = head, head = words.Heads[from + at] - from)
        {
            if (firstWord[at] >= firstWord[head] && lastWord[at] <= lastWord[head])
            {
                break;
            }

            firstWord[head] = Math.Min(firstWord[head], firstWord[at]);
            lastWord[head] = Math.Max(lastWord[head], lastWord[at]);
        }
    }
}
