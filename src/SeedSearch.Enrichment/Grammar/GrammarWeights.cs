using System.IO.Compression;
using System.Text;

namespace SeedSearch.Enrichment.Grammar;

/// <summary>The file of the grammar's three models: tags, moves, relations, one after the other, Brotli-compressed.</summary>
internal static class GrammarWeights
{
    public static void Write(Stream stream, params ReadOnlySpan<HashedWeights> models)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        foreach (var model in models)
        {
            model.Write(writer);
        }
    }

    /// <summary>The <paramref name="count"/> models of the resource <paramref name="name"/> of this assembly.</summary>
    public static HashedWeights[] ReadResource(string name, int count)
    {
        using var stream = typeof(GrammarWeights).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from {typeof(GrammarWeights).Assembly.Location}: build SeedSearch.Enrichment again.");
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress));
        var models = new HashedWeights[count];
        for (var i = 0; i < count; i++)
        {
            models[i] = HashedWeights.Read(reader);
        }

        return models;
    }
}
