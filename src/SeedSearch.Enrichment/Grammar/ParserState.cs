using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Grammar;

/// <summary>The state of a parse: a stack of words without head so far, and the words to come (arc-hybrid, Kuhlmann et al. 2011).</summary>
internal sealed class ParserState
{
    public const int Shift = 0;

    /// <summary>The stack's top hangs on the next word.</summary>
    public const int Left = 1;

    /// <summary>The stack's top hangs on the word below it.</summary>
    public const int Right = 2;
    public const int Moves = 3;

    private int[] stack = [];
    private int[] leftmost = [];
    private int[] rightmost = [];
    private int[] leftmost2 = [];
    private int[] rightmost2 = [];
    private byte[] leftCount = [];
    private byte[] rightCount = [];
    private int depth;
    private int from;

    /// <summary>Where the features of the next move are gathered.</summary>
    public FeatureBatch Batch { get; } = new();

    public WordTable Words { get; private set; } = null!;

    /// <summary>The next word; equal to <see cref="End"/> when all are read.</summary>
    public int Next { get; private set; }

    public int End { get; private set; }

    public int Depth => depth;

    public bool Finished => Next == End && depth <= 1;

    public void Start(WordTable words, int from, int to)
    {
        (Words, this.from, Next, End, depth) = (words, from, from, to, 0);
        var length = to - from;
        if (stack.Length < length)
        {
            var room = Math.Max(64, length * 2);
            (stack, leftmost, rightmost, leftmost2, rightmost2) = (new int[room], new int[room], new int[room], new int[room], new int[room]);
            (leftCount, rightCount) = (new byte[room], new byte[room]);
        }

        Array.Fill(leftmost, -1, 0, length);
        Array.Fill(rightmost, -1, 0, length);
        Array.Fill(leftmost2, -1, 0, length);
        Array.Fill(rightmost2, -1, 0, length);
        Array.Clear(leftCount, 0, length);
        Array.Clear(rightCount, 0, length);
    }

    /// <summary>The word <paramref name="below"/> the top of the stack, or -1.</summary>
    public int OnStack(int below) => below < depth ? stack[depth - 1 - below] : -1;

    public bool Allows(int move) => move switch
    {
        Shift => Next < End,
        Left => Next < End && depth > 0,
        _ => depth > 1,
    };

    public void Do(int move)
    {
        if (move == Shift)
        {
            stack[depth++] = Next++;
            return;
        }

        var child = stack[--depth];
        var head = move == Left ? Next : stack[depth - 1];
        Words.Heads[child] = head;
        var h = head - from;
        if (move == Left)
        {
            (leftmost2[h], leftmost[h]) = (leftmost[h], child);
            leftCount[h] = (byte)Math.Min(5, leftCount[h] + 1);
        }
        else
        {
            (rightmost2[h], rightmost[h]) = (rightmost[h], child);
            rightCount[h] = (byte)Math.Min(5, rightCount[h] + 1);
        }
    }

    public int Leftmost(int word) => word < 0 || word >= End ? -1 : leftmost[word - from];

    public int Rightmost(int word) => word < 0 || word >= End ? -1 : rightmost[word - from];

    public int Leftmost2(int word) => word < 0 || word >= End ? -1 : leftmost2[word - from];

    public int Rightmost2(int word) => word < 0 || word >= End ? -1 : rightmost2[word - from];

    public uint Valency(int word) => word < 0 || word >= End ? 0u : leftCount[word - from] + (8u * rightCount[word - from]) + 1;
}
