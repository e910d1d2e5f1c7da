using System.Runtime.InteropServices;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>How each word was read in the first reading of the article: a second reading asks what its other places were taken for.</summary>
internal sealed class DocumentVotes
{
    private readonly Dictionary<uint, int> rows = [];
    private readonly List<ushort> counts = [];
    private readonly HashSet<uint> small = [];
    private readonly byte[] first;
    private readonly int tags;

    /// <summary>Counts the first reading.</summary>
    /// <param name="words">The article.</param>
    /// <param name="first">The tag of each word.</param>
    /// <param name="tags">Number of tags.</param>
    public DocumentVotes(ArticleWords words, byte[] first, int tags)
    {
        (this.first, this.tags) = (first, tags);
        var all = words.All;
        for (var i = 0; i < all.Length; i++)
        {
            if (!all[i].Is(WordForm.Capital | WordForm.Mark | WordForm.Digit))
            {
                small.Add(all[i].Lower);
            }
            else if (Votes(all[i]))
            {
                ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, all[i].Lower, out var seen);
                if (!seen)
                {
                    row = counts.Count;
                    CollectionsMarshal.SetCount(counts, counts.Count + tags);
                }

                counts[row + first[i]] = (ushort)Math.Min(counts[row + first[i]] + 1, ushort.MaxValue);
            }
        }
    }

    /// <summary>Adds what the word's other places tell; nothing when it has none.</summary>
    public void AddFeatures(in Word word, int index, FeatureLattice lattice)
    {
        if (word.Is(WordForm.Capital) && small.Contains(word.Lower))
        {
            lattice.Add(FeatureHash.Feature(75, 0));
            lattice.Add(FeatureHash.Feature(76, (uint)word.Form));
        }

        if (!word.Is(WordForm.Capital) || !rows.TryGetValue(word.Lower, out var row))
        {
            return;
        }

        var votes = CollectionsMarshal.AsSpan(counts).Slice(row, tags);
        var own = Votes(word) ? first[index] : -1;
        int best = -1, most = 0, all = 0;
        for (var t = 0; t < votes.Length; t++)
        {
            var count = votes[t] - (t == own ? 1 : 0);
            all += count;
            (best, most) = count > most ? (t, count) : (best, most);
        }

        if (all == 0)
        {
            lattice.Add(FeatureHash.Feature(70, 0));
            return;
        }

        var share = most == all ? 2u : most * 2 > all ? 1u : 0u;
        lattice.Add(FeatureHash.Feature(71, (uint)best));
        lattice.Add(FeatureHash.Feature(72, (uint)best, share, (uint)Math.Min(all, 3)));
        lattice.Add(FeatureHash.Feature(73, (uint)best, (uint)word.Form));
        for (var t = 0; t < votes.Length; t++)
        {
            if (votes[t] - (t == own ? 1 : 0) > 0)
            {
                lattice.Add(FeatureHash.Feature(74, (uint)t));
            }
        }
    }

    /// <summary>Words in capitals, or first in their sentence, are too unsure to vote.</summary>
    private static bool Votes(in Word word) => word.Is(WordForm.Capital) && !word.Is(WordForm.InCapitals);
}
