namespace SeedSearch.Enrichment.Grammar;

/// <summary>Tags and parses sentences. Thread-safe; made once.</summary>
internal sealed class GrammarReader
{
    private readonly WordTagger tagger;
    private readonly SentenceParser parser;

    private GrammarReader(WordTagger tagger, SentenceParser parser) => (this.tagger, this.parser) = (tagger, parser);

    /// <summary>With the weights shipped in this library.</summary>
    public static GrammarReader Create()
    {
        var models = GrammarWeights.ReadResource("grammar.bin", 3);
        return new GrammarReader(new WordTagger(models[0]), new SentenceParser(models[1], models[2]));
    }

    /// <summary>Fills tags, heads and relations of one sentence.</summary>
    public void Read(WordTable words, int sentence)
    {
        var (from, to) = (words.FirstWord[sentence], words.FirstWord[sentence + 1]);
        tagger.Tag(words, from, to);
        parser.Parse(words, from, to);
    }
}
