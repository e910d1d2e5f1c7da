using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Quotes;

/// <summary>The models shipped in this library.</summary>
internal static class QuoteModels
{
    public static AttributionFinder ReadFinder() => new(Read("quote-cues.bin"), Read("quote-parts.bin"), ReadChooser(), ReadJudge());

    public static ArgumentChooser ReadChooser() => new(Read("quote-choice.bin"));

    public static AttributionJudge ReadJudge() => new(Read("quote-judge.bin"));

    private static LinearTagger Read(string name)
    {
        using var stream = typeof(QuoteModels).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"the resource {name} is missing from SeedSearch.Enrichment: build it again");
        return LinearTagger.Load(stream);
    }
}
