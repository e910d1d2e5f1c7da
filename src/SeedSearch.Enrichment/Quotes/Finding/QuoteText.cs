using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Quotes.Marks;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>One article as the quote models see it: words, grammar, quotation marks, cue classes.</summary>
internal sealed class QuoteText
{
    private QuoteText(WordTable words, List<Quotation> quotations)
    {
        Words = words;
        Quotations = quotations;
        QuotationOf = new int[words.Count];
        Classes = new CueClass[words.Count];
        Lemmas = new uint[words.Count];
        var next = 0;
        for (var word = 0; word < words.Count; word++)
        {
            var span = words.Spans[word];
            while (next < quotations.Count && quotations[next].Span.End <= span.Start)
            {
                next++;
            }

            QuotationOf[word] = next < quotations.Count && quotations[next].Span.Overlaps(span) ? next : -1;
            (Classes[word], Lemmas[word]) = CueWords.Of(words.Lower(word));
        }
    }

    public WordTable Words { get; }

    /// <summary>The outermost quotations, in order.</summary>
    public List<Quotation> Quotations { get; }

    /// <summary>Number of the quotation that a word or mark belongs to, or -1.</summary>
    public int[] QuotationOf { get; }

    public CueClass[] Classes { get; }

    /// <summary>Hash of a cue word's base form; of the word itself where it is no cue word.</summary>
    public uint[] Lemmas { get; }

    public static QuoteText Of(string text, IReadOnlyList<Sentence> sentences, GrammarReader grammar)
    {
        var quote = new QuoteText(WordTable.Of(text, sentences), QuotationMarks.Find(text));
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            grammar.Read(quote.Words, sentence);
        }

        return quote;
    }
}
