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
        IsParsed = new bool[words.Sentences.Count];
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

    /// <summary>Which sentences have tags and heads.</summary>
    public bool[] IsParsed { get; }

    /// <summary>Reads <paramref name="text"/>; grammar only where <paramref name="needed"/> says so, or everywhere when it is null.</summary>
    public static QuoteText Of(string text, IReadOnlyList<Sentence> sentences, GrammarReader grammar, Func<QuoteText, int, bool>? needed = null)
    {
        var quote = new QuoteText(WordTable.Of(text, sentences), QuotationMarks.Find(text));
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            if (needed?.Invoke(quote, sentence) ?? true)
            {
                grammar.Read(quote.Words, sentence);
                quote.IsParsed[sentence] = true;
            }
        }

        return quote;
    }
}
