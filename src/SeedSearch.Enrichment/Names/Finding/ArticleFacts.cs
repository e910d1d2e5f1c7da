using System.Runtime.InteropServices;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>What an article tells of each word with a capital, all its places taken together: a place that tells nothing learns from the others.</summary>
internal sealed class ArticleFacts
{
    private static readonly HashSet<uint> InAt = Hashes("in at near from"), By = Hashes("by with"), Clitic = Hashes("'s '"), The = Hashes("the");

    private readonly Dictionary<uint, Fact> facts = [];
    private readonly HashSet<uint> small = [];
    private readonly Dictionary<uint, uint> acronyms = [];
    private readonly ChunkEvidence[] evidence;
    private readonly Chunk[] chunks;
    private readonly int[] chunkOf;

    /// <summary>Reads the whole article once.</summary>
    public ArticleFacts(ArticleWords words)
    {
        var all = words.All;
        chunkOf = new int[all.Length];
        Array.Fill(chunkOf, -1);
        var found = new List<Chunk>();
        var row = new List<Chunk>();
        var seen = new List<ChunkEvidence>();
        for (var sentence = 0; sentence < words.SentenceCount; sentence++)
        {
            var (start, end) = (words.Start(sentence), words.End(sentence));
            Chunk.Split(all, start, end, row);
            foreach (var chunk in row)
            {
                chunkOf.AsSpan(chunk.Start, chunk.Length).Fill(found.Count);
                found.Add(chunk);
                seen.Add(ChunkEvidence.Of(all, start, end, chunk));
                if (!all[chunk.Start].Is(WordForm.InCapitals))
                {
                    Note(words, all, start, end, chunk, seen[^1]);
                }
            }
        }

        foreach (ref readonly var word in all)
        {
            if (!word.Is(WordForm.Capital | WordForm.Mark | WordForm.Digit))
            {
                small.Add(word.Lower);
            }
        }

        (chunks, evidence, Domain) = ([.. found], [.. seen], DomainOf(all));
    }

    /// <summary>What the article is about, as far as names care: music, sport, both or neither.</summary>
    public uint Domain { get; }

    /// <summary>Number of the chunk that the word is of, or -1.</summary>
    public int ChunkOf(int word) => chunkOf[word];

    /// <summary>A chunk by its number.</summary>
    public Chunk ChunkAt(int number) => chunks[number];

    /// <summary>What is seen of the chunk.</summary>
    public ref readonly ChunkEvidence Evidence(int number) => ref evidence[number];

    /// <summary>The neighbour's number when both stand in a row of like things, or -1.</summary>
    public int Neighbour(ReadOnlySpan<Word> all, int number, int step)
    {
        var other = number + step;
        return other >= 0 && other < chunks.Length && ChunkContext.Joined(all, chunks[Math.Min(number, other)], chunks[Math.Max(number, other)]) ? other : -1;
    }

    /// <summary>Whether the article prints the word with small letters, too.</summary>
    public bool IsAlsoSmall(in Word word) => small.Contains(word.Lower);

    /// <summary>Adds what the article tells of the word elsewhere.</summary>
    public void AddFeatures(in Word word, int index, FeatureLattice lattice)
    {
        if (small.Contains(word.Lower) && word.Is(WordForm.Capital))
        {
            lattice.Add(FeatureHash.Feature(75, 0));
            lattice.Add(FeatureHash.Feature(76, (uint)word.Form));
        }

        var number = chunkOf[index];
        if (number < 0 || !facts.TryGetValue(word.Lower, out var fact))
        {
            return;
        }

        var chunk = chunks[number];
        var position = chunk.Position(index);
        var alone = chunk.Length == 1 ? 1u : 0u;
        var own = word.Is(WordForm.InCapitals) ? 0 : Bits(chunk, position, evidence[number], Follows(evidence[number]));
        var others = (fact.Once & ~own) | fact.Twice;
        if (fact.Count > (own == 0 ? 0 : 1))
        {
            lattice.Add(FeatureHash.Feature(110, others & Telling, alone));
            for (var bits = others; bits != 0; bits &= bits - 1)
            {
                lattice.Add(FeatureHash.Feature(111, (uint)System.Numerics.BitOperations.TrailingZeroCount(bits), alone));
            }
        }
        else
        {
            lattice.Add(FeatureHash.Feature(112, alone));
        }

        if (fact.LongestLength > chunk.Length)
        {
            lattice.Add(FeatureHash.Feature(113, fact.LongestPattern, fact.LongestPosition));
            lattice.Add(FeatureHash.Feature(114, fact.LongestHead, fact.LongestPosition));
            lattice.Add(FeatureHash.Feature(115, fact.LongestPattern, fact.LongestPosition, position));
        }

        if (fact.Noun != 0)
        {
            lattice.Add(FeatureHash.Feature(163, fact.Noun, alone));
        }

        if (chunk.Length == 1 && acronyms.TryGetValue(word.Lower, out var head))
        {
            lattice.Add(FeatureHash.Feature(116, 0));
            lattice.Add(FeatureHash.Feature(117, head));
        }
    }

    private const uint Telling = 0x3FFFF;

    private void Note(ArticleWords words, ReadOnlySpan<Word> all, int start, int end, Chunk chunk, in ChunkEvidence seen)
    {
        var follows = Follows(seen);
        for (var i = chunk.Start; i < chunk.End; i++)
        {
            if (!all[i].Is(WordForm.Capital))
            {
                continue;
            }

            ref var fact = ref CollectionsMarshal.GetValueRefOrAddDefault(facts, all[i].Lower, out _);
            var bits = Bits(chunk, chunk.Position(i), seen, follows);
            fact.Twice |= fact.Once & bits;
            fact.Once |= bits;
            fact.Count++;
            fact.Noun = fact.Noun == 0 ? seen.Noun : fact.Noun;
            if (chunk.Length > fact.LongestLength)
            {
                (fact.LongestLength, fact.LongestPattern, fact.LongestPosition, fact.LongestHead) = (chunk.Length, seen.Pattern, chunk.Position(i), seen.Head);
            }
        }

        if (chunk.Length > 1)
        {
            NoteAcronym(words, all, start, chunk, seen.Head, end);
        }
    }

    /// <summary>The first letters of the chunk, and of the chunks that small words join to it: "Federal Bureau of Investigation".</summary>
    private void NoteAcronym(ArticleWords words, ReadOnlySpan<Word> all, int start, Chunk chunk, uint head, int end)
    {
        Span<char> letters = stackalloc char[8];
        var count = 0;
        for (var i = chunk.Start; i < end && count < letters.Length && i < chunk.Start + 12; i++)
        {
            if (all[i].Is(WordForm.Capital))
            {
                letters[count++] = char.ToLowerInvariant(words.Printed(i)[0]);
            }
            else if (!all[i].Is(WordForm.Link))
            {
                break;
            }

            if (count >= 2)
            {
                acronyms.TryAdd(WordHash.Lower(letters[..count]), head);
            }
        }
    }

    private static uint Follows(in ChunkEvidence seen) =>
        (The.Contains(seen.Before) ? 1u : 0) | (InAt.Contains(seen.Before) ? 2u : 0) | (By.Contains(seen.Before) ? 4u : 0) | (Clitic.Contains(seen.After) ? 8u : 0);

    private static uint Bits(Chunk chunk, uint position, in ChunkEvidence seen, uint follows)
    {
        var bits = follows | ((seen.Verb & 3) << 4);
        bits |= seen.Definition != 0 ? 1u << (int)(5 + (seen.Definition >> 2)) : 0;
        bits |= seen.LeftNoun != 0 ? 1u << (int)(9 + (seen.LeftNoun >> 1)) : 0;
        bits |= seen.RightNoun != 0 ? 1u << (int)(13 + (seen.RightNoun >> 1)) : 0;
        bits |= WordClasses.Kinds(seen.Exact) << 18;
        bits |= seen.Marks == 1 ? 1u << 23 : 0;
        return bits | (1u << (int)(24 + position));
    }

    private static uint DomainOf(ReadOnlySpan<Word> all)
    {
        int music = 0, sport = 0;
        foreach (ref readonly var word in all)
        {
            music += word.In(NameList.MusicWord) ? 1 : 0;
            sport += word.In(NameList.SportWord) ? 1 : 0;
        }

        var limit = Math.Max(3, all.Length / 60);
        return (music >= limit ? 1u : 0) | (sport >= limit ? 2u : 0);
    }

    private static HashSet<uint> Hashes(string words) => [.. words.Split(' ').Select(word => WordHash.Lower(word))];

    private struct Fact
    {
        public uint Once, Twice, LongestPattern, LongestPosition, LongestHead;
        public uint Noun;
        public int LongestLength, Count;
    }
}
