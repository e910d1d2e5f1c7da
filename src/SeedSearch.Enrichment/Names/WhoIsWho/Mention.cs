using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Enrichment.Names.Known;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>A name on its way from the tagger to the reading: what it stands for is filled in step by step.</summary>
internal sealed class Mention
{
    /// <summary>A mention of words [start, end).</summary>
    public Mention(ArticleWords words, int sentence, int start, int end, NameKind kind)
    {
        (Sentence, Start, End, Kind) = (sentence, start, end, kind);
        Printed = [.. Enumerable.Range(start, end - start).Select(word => words.Printed(word).ToString())];
        Span = TextSpan.FromBounds(words.All[start].Span.Start, words.All[end - 1].Span.End);
        Text = string.Join(' ', Span.Of(words.Article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Name = Text;
    }

    /// <summary>Number of the sentence.</summary>
    public int Sentence { get; }

    /// <summary>First word, among all of the article.</summary>
    public int Start { get; }

    /// <summary>After the last word.</summary>
    public int End { get; }

    /// <summary>Its words as printed.</summary>
    public string[] Printed { get; }

    /// <summary>Its place.</summary>
    public TextSpan Span { get; }

    /// <summary>As printed, white space made single blanks.</summary>
    public string Text { get; }

    /// <summary>What it names.</summary>
    public NameKind Kind { get; set; }

    /// <summary>The canonical name.</summary>
    public string Name { get; set; }

    /// <summary>The reason in words.</summary>
    public string Why { get; set; } = "reads like a name of its kind";

    /// <summary>0 to 1.</summary>
    public double Confidence { get; set; }

    /// <summary>The list's entry, when it is a known name.</summary>
    public KnownName? Known { get; set; }
}
