using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Benchmarks.Names;

/// <summary>word-clusters NEWS.jsonl.gz OUT: clusters the words of unlabelled news, for Names/Weights/clusters.weights.</summary>
internal static class WordClustersCommand
{
    private const int LeastCount = 5, Fine = 400, Coarse = 48, Passes = 8;

    public static int Run(string[] arguments)
    {
        var (ids, counts, pairs) = Count(arguments[0]);
        var kept = counts.Select((count, id) => (Count: count, Id: id)).Where(word => word.Id == 0 || word.Count >= LeastCount)
            .OrderByDescending(word => word.Count).ThenBy(word => word.Id).Select(word => word.Id).ToArray();
        var rank = new int[counts.Count];
        Array.Fill(rank, -1);
        for (var i = 0; i < kept.Length; i++)
        {
            rank[kept[i]] = i;
        }

        var after = Followers(kept.Length, pairs.Select(pair => (rank[(int)(pair.Key >> 32)], rank[(int)(uint)pair.Key], pair.Value)).Where(pair => pair.Item1 >= 0 && pair.Item2 >= 0));
        Console.Error.WriteLine($"{counts.Count} words, {kept.Length} of them often enough, {pairs.Count} pairs");
        var fine = ExchangeClustering.Cluster(Fine, after, Passes, (pass, moved) => Console.Error.WriteLine($"pass {pass}: {moved} words moved"));
        var joined = new Dictionary<(int, int), int>();
        for (var w = 0; w < after.Length; w++)
        {
            foreach (var (next, count) in after[w])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(joined, (fine[w], fine[next]), out _) += count;
            }
        }

        var coarse = ExchangeClustering.Cluster(Coarse, Followers(Fine, joined.Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value))), 20, (_, _) => { });
        var table = ids.Where(word => rank[word.Value] >= 0).OrderBy(word => word.Key).ToArray();
        using var file = File.Create(arguments[1]);
        WordClusters.Write(file, [.. table.Select(word => word.Key)], [.. table.Select(word => (ushort)(fine[rank[word.Value]] + 1))], [0, .. coarse.Select(cluster => (byte)(cluster + 1))]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Length} words, {file.Length} bytes"));
        return 0;
    }

    /// <summary>Number 0 stands for the end of a sentence, and so does the key 0.</summary>
    private static (Dictionary<uint, int> Ids, List<int> Counts, Dictionary<ulong, int> Pairs) Count(string path)
    {
        var (ids, counts, pairs) = (new Dictionary<uint, int> { [0] = 0 }, new List<int> { 0 }, new Dictionary<ulong, int>());
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var none = new Gazetteer();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var words = new ArticleWords(new ArticleText("", text, SentenceSplitter.Split(text)), none);
            for (var sentence = 0; sentence < words.SentenceCount; sentence++)
            {
                var before = 0;
                foreach (ref readonly var word in words.Sentence(sentence))
                {
                    ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, WordClusters.Key(word), out var known);
                    if (!known)
                    {
                        id = counts.Count;
                        counts.Add(0);
                    }

                    Note(before, id);
                    before = id;
                }

                Note(before, 0);
            }
        }

        return (ids, counts, pairs);

        void Note(int before, int here)
        {
            counts[here]++;
            CollectionsMarshal.GetValueRefOrAddDefault(pairs, ((ulong)(uint)before << 32) | (uint)here, out _)++;
        }
    }

    private static (int Word, int Count)[][] Followers(int words, IEnumerable<(int Before, int After, int Count)> pairs)
    {
        var after = Enumerable.Range(0, words).Select(_ => new List<(int Word, int Count)>()).ToArray();
        foreach (var (before, next, count) in pairs)
        {
            after[before].Add((next, count));
        }

        return [.. after.Select(list => list.OrderBy(pair => pair.Word).ToArray())];
    }
}
