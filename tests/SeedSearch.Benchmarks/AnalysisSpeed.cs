using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Benchmarks;

/// <summary>How many terms a second do the analyzers make on one thread? Over the "text" of each line of a JSON-lines file.</summary>
internal static class AnalysisSpeed
{
    public static int Run(string path)
    {
        var texts = new List<ReadOnlyMemory<char>>();
        using (var lines = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : File.OpenRead(path)))
        {
            while (lines.ReadLine() is { } line)
            {
                using var json = JsonDocument.Parse(line);
                texts.Add(json.RootElement.GetProperty("text").GetString().AsMemory());
            }
        }

        Measure("words alone", new StandardTokenizer(), texts);
        Measure("English", EnglishAnalyzer.Instance.CreateSource(), texts);
        Measure("exact", ExactAnalyzer.Instance.CreateSource(), texts);
        return 0;
    }

    /// <summary>The least processor time of five rounds: the others were disturbed, or the code was still being compiled.</summary>
    private static void Measure(string name, TermSource source, List<ReadOnlyMemory<char>> texts)
    {
        var best = TimeSpan.MaxValue;
        var terms = 0L;
        for (var round = 0; round < 5; round++)
        {
            terms = 0;
            var began = Environment.CpuUsage.TotalTime;
            foreach (var text in texts)
            {
                source.Reset(text);
                while (source.Next())
                    terms++;
            }

            var took = Environment.CpuUsage.TotalTime - began;
            best = took < best ? took : best;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {terms:N0} terms, {best.TotalSeconds:F2} s of processor, {best.TotalNanoseconds / terms:F0} ns a term"));
    }
}
