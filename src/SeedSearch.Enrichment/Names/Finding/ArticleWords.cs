using System.Runtime.InteropServices;
using SeedSearch.Enrichment.Tagging;
using SeedSearch.Text;
using SeedSearch.Text.Words;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>An article cut into words, sentence by sentence, with what is known of each word.</summary>
internal sealed class ArticleWords
{
    private static readonly HashSet<uint> Links =
        [.. "of the and for & de la le del der den van von bin ibn al el da di do dos das du des et y e zu - / ' 's . in on + to a at un und".Split(' ').Select(word => FeatureHash.Of(word))];

    private readonly List<Word> words = [];
    private readonly List<int> starts = [];

    /// <summary>Cuts the article; every sentence, page furniture too.</summary>
    public ArticleWords(ArticleText article, Gazetteer gazetteer)
    {
        Article = article;
        var spans = new List<TextSpan>();
        foreach (var sentence in article.Sentences)
        {
            starts.Add(words.Count);
            spans.Clear();
            WordSplitter.Split(article.Text, sentence.Span, spans);
            Add(spans);
            var added = CollectionsMarshal.AsSpan(words)[starts[^1]..];
            MarkSentence(added);
            for (var i = 0; i < added.Length; i++)
            {
                if (!added[i].Is(WordForm.Mark))
                {
                    gazetteer.Mark(added, i);
                }
            }
        }
    }

    /// <summary>The article.</summary>
    public ArticleText Article { get; }

    /// <summary>Number of sentences.</summary>
    public int SentenceCount => starts.Count;

    /// <summary>All words, sentence after sentence.</summary>
    public ReadOnlySpan<Word> All => CollectionsMarshal.AsSpan(words);

    /// <summary>Index of the sentence's first word among <see cref="All"/>.</summary>
    public int Start(int sentence) => starts[sentence];

    /// <summary>Index after the sentence's last word among <see cref="All"/>.</summary>
    public int End(int sentence) => sentence + 1 < starts.Count ? starts[sentence + 1] : words.Count;

    /// <summary>The words of a sentence.</summary>
    public ReadOnlySpan<Word> Sentence(int sentence) => All[Start(sentence)..End(sentence)];

    /// <summary>The word as printed.</summary>
    public ReadOnlySpan<char> Printed(int word) => All[word].Span.In(Article.Text);

    private void Add(List<TextSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            var span = IsLooseClitic(spans, i) ? TextSpan.FromBounds(spans[i].Start, spans[++i].End) : spans[i];
            var printed = span.In(Article.Text);
            var word = new Word { Span = span, Lower = WordHash.Lower(printed) };
            (word.Form, word.Shape) = WordShape.Of(printed);
            word.Form |= Links.Contains(WordHash.Printed(printed)) ? WordForm.Link : 0;
            words.Add(word);
        }
    }

    /// <summary>"Moody 's", as some publishers print it: the apostrophe and its "s" are one word, as in "Moody's".</summary>
    private bool IsLooseClitic(List<TextSpan> spans, int i) =>
        i + 1 < spans.Count && spans[i] is { Length: 1 } mark && spans[i + 1] is { Length: 1 } letter && mark.End == letter.Start
        && Article.Text[mark.Start] is '\'' or '’' && Article.Text[letter.Start] == 's';

    private static void MarkSentence(Span<Word> sentence)
    {
        int capitals = 0, others = 0;
        var first = true;
        foreach (ref var word in sentence)
        {
            if (word.Is(WordForm.Mark | WordForm.Digit))
            {
                continue;
            }

            word.Form |= first ? WordForm.First : 0;
            first = false;
            capitals += word.Is(WordForm.AllCapitals) ? 1 : 0;
            others += word.Is(WordForm.AllCapitals) ? 0 : 1;
        }

        if (capitals >= 2 && capitals > 2 * others)
        {
            foreach (ref var word in sentence)
            {
                word.Form |= WordForm.InCapitals;
            }
        }
    }
}
