using System.Text;

namespace SeedSearch.Benchmarks.Peer;

/// <summary>Whole lines of a file: those that start from byte <paramref name="Start"/> on and before byte <paramref name="End"/>.</summary>
internal sealed record CorpusPart(string File, long Start, long End)
{
    /// <summary>Cuts a file into parts of about equal length.</summary>
    public static IEnumerable<CorpusPart> Cut(string file, int parts)
    {
        var length = new FileInfo(file).Length;
        return Enumerable.Range(0, parts).Select(i => new CorpusPart(file, LineAt(file, length * i / parts), LineAt(file, length * (i + 1) / parts)));
    }

    // The first line that starts at the place or behind it.
    private static long LineAt(string file, long place)
    {
        if (place == 0) return 0;
        using var stream = System.IO.File.OpenRead(file);
        stream.Position = place - 1;
        while (stream.ReadByte() is not (-1 or '\n')) { }
        return stream.Position;
    }

    public IEnumerable<string> Lines()
    {
        using var stream = System.IO.File.OpenRead(File);
        stream.Position = Start;
        using var reader = new StreamReader(stream, Encoding.ASCII, false, 1 << 16);
        for (var at = Start; at < End && reader.ReadLine() is { } line; at += line.Length + 1) yield return line;
    }
}
