namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>Rows of words, by the words' hashes, each with a value; tells while walking whether longer rows start the same way.</summary>
/// <typeparam name="TValue">What a row stands for; its default means that no row ends there.</typeparam>
internal sealed class PhraseTrie<TValue>
    where TValue : struct
{
    /// <summary>The walk before the first word.</summary>
    public const ulong Root = 0;

    /// <summary>Words of the longest row that is kept.</summary>
    public const int MostWords = 12;

    private readonly Dictionary<ulong, Node> nodes = [];

    /// <summary>Adds a row; its value is made from the one already there. A row of no or too many words is left out.</summary>
    public void Add(ReadOnlySpan<uint> words, Func<TValue, TValue> value)
    {
        if (words.Length is 0 or > MostWords)
        {
            return;
        }

        var key = Root;
        for (var i = 0; i < words.Length; i++)
        {
            key = Next(key, words[i]);
            var node = nodes.GetValueOrDefault(key);
            nodes[key] = i + 1 < words.Length ? node with { Continues = true } : node with { Value = value(node.Value) };
        }
    }

    /// <summary>One step: the walk's state behind <paramref name="word"/> and the value of the row that ends there, or false when no row goes on so.</summary>
    public bool Step(ref ulong state, uint word, out TValue value, out bool continues)
    {
        state = Next(state, word);
        var found = nodes.TryGetValue(state, out var node);
        (value, continues) = (node.Value, node.Continues);
        return found;
    }

    private static ulong Next(ulong key, uint word) => (((key * 0x9E3779B97F4A7C15UL) ^ word) * 0xD6E8FEB86659FD93UL) + 1;

    private readonly record struct Node(TValue Value, bool Continues);
}
