namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>The order that texts have as UTF-8 bytes, which is that of their code points.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static Utf8Order Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var a = x.AsSpan();
        var b = y.AsSpan();
        var at = a.CommonPrefixLength(b);
        if (at == a.Length || at == b.Length) return a.Length - b.Length;

        // In UTF-16 surrogates stand below U+E000 to U+FFFF; their code points are above.
        return Rank(a[at]) - Rank(b[at]);
    }

    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
