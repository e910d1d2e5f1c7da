namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>A sentence seen from one of its cues: how each word hangs together with the cue in the parse.</summary>
internal sealed class CueView
{
    private readonly int[] level;
    private readonly int[] branch;
    private readonly bool[] spine;

    public CueView(QuoteText text, int from, int to, int cueFrom, int cueTo, bool[] isCue)
    {
        (Text, From, To, CueFrom, CueTo, IsCue) = (text, from, to, cueFrom, cueTo, isCue);
        var heads = text.Words.Heads;
        Anchor = cueFrom;
        for (var i = cueFrom; i < cueTo; i++)
        {
            if (heads[i] < cueFrom || heads[i] >= cueTo)
            {
                Anchor = i;
                break;
            }
        }

        (level, branch, spine) = (new int[to - from], new int[to - from], new bool[to - from]);
        Array.Fill(level, -1);
        for (var i = cueFrom; i < cueTo; i++)
        {
            (level[i - from], branch[i - from], spine[i - from]) = (0, i, true);
        }

        for (int at = heads[Anchor], k = 1; at >= 0; at = heads[at], k++)
        {
            if (level[at - from] < 0)
            {
                (level[at - from], branch[at - from], spine[at - from]) = (Math.Min(k, 4), at, true);
            }
        }

        for (var i = from; i < to; i++)
        {
            Climb(i, heads);
        }
    }

    public QuoteText Text { get; }

    public int From { get; }

    public int To { get; }

    public int CueFrom { get; }

    public int CueTo { get; }

    /// <summary>The cue's word that holds the others: its verb or noun.</summary>
    public int Anchor { get; }

    /// <summary>Which words of the article belong to any cue.</summary>
    public bool[] IsCue { get; }

    /// <summary>How far up the cue's ancestors the word's own line meets them: 0 below the cue itself.</summary>
    public int Level(int word) => level[word - From];

    /// <summary>The topmost word of the branch on which a word hangs below the cue or its ancestor.</summary>
    public int Branch(int word) => branch[word - From];

    private void Climb(int word, int[] heads)
    {
        int top = word, at = word;
        while (at >= 0 && level[at - From] < 0)
        {
            (top, at) = (at, heads[at]);
        }

        var isSpine = at >= 0 && spine[at - From];
        var (k, b) = at < 0 ? (5, top) : (level[at - From], isSpine ? top : branch[at - From]);
        for (var below = word; below != at; below = heads[below])
        {
            (level[below - From], branch[below - From]) = (k, b);
        }
    }
}
