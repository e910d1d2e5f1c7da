using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Indexing.Records;
using SeedSearch.Application.Searching;
using SeedSearch.Corpus;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text;

namespace SeedSearch.Application.Reading;

/// <summary>An article out of the index, ready to be shown. Its findings stay packed until all of them are asked for. Immutable to its users.</summary>
internal sealed class ArticleEntry
{
    /// <value>So many sentences are read alone; who asks for more will ask for many.</value>
    private const int MostAlone = 20;

    private readonly PackedRecord packed;
    private readonly byte[]? lessons;
    private readonly Func<string, ArticleSummary?> otherArticle;
    private IReadOnlyList<string>? ids;
    private ArticleRecord? record;
    private FindingsBySentence? all;
    private int asked;

    /// <param name="packed">The record.</param>
    /// <param name="lessons">What other articles tell, as <see cref="LessonsFormat"/> writes it; null for nothing.</param>
    /// <param name="otherArticle">Finds an article by its id, or null.</param>
    public ArticleEntry(PackedRecord packed, byte[]? lessons, Func<string, ArticleSummary?> otherArticle)
    {
        (this.packed, this.lessons, this.otherArticle) = (packed, lessons, otherArticle);
        Summary = SummaryOf(packed.Article);
    }

    public ArticleSummary Summary { get; }

    public int Count => Sentences.Count;

    /// <summary>The article as it was read.</summary>
    public Article Article => packed.Article;

    public string Text => Article.Text;

    public IReadOnlyList<Sentence> Sentences => packed.Sentences;

    /// <summary>What the article itself tells.</summary>
    public ArticleRecord Record => record ??= packed.Unpacked();

    /// <summary>The findings of all sentences, what other articles tell included.</summary>
    public FindingsBySentence Findings => all ??= new FindingsBySentence(Record, Lessons);

    /// <summary>Who is named in the article; no quotes and no topics.</summary>
    public ArticleFindings WhoIsNamed() => all?.Findings ?? packed.WhoIsNamed(Lessons);

    private ArticleLessons Lessons => lessons is null ? ArticleLessons.None : LessonsFormat.Read(lessons, Summary.Id);

    /// <summary>The lasting name of a sentence; those of the whole article are made at the first call.</summary>
    public string IdOf(int number) => SentenceIdsInOrder[number];

    private IReadOnlyList<string> SentenceIdsInOrder => ids ??= SentenceIds.Of(Article, Sentences);

    public string TextOf(int number) => Sentences[number].Span.Of(Text);

    /// <summary>Findings that hold those of a sentence.</summary>
    private FindingsBySentence FindingsOf(int number)
    {
        if (all is not null || ++asked > MostAlone)
        {
            return Findings;
        }

        var told = Lessons;
        return new FindingsBySentence(Sentences, packed.FindingsOf(number, told), told);
    }

    /// <summary>The number of the sentence of that name, or -1.</summary>
    public int NumberOf(string id)
    {
        for (var number = 0; number < Count; number++)
        {
            if (SentenceIdsInOrder[number] == id)
            {
                return number;
            }
        }

        return -1;
    }

    /// <param name="number">Which sentence.</param>
    /// <param name="id">Its lasting name, where it is known; else those of the whole article are made.</param>
    public SentenceView View(int number, string? id = null)
    {
        var (sentence, findings) = (Sentences[number], FindingsOf(number));
        return new SentenceView
        {
            Id = new SentenceId(id ?? SentenceIdsInOrder[number]),
            Text = TextOf(number),
            Number = number,
            Start = sentence.Span.Start,
            Article = Summary,
            Quotes = [.. findings.Quotes(number).Select(q => View(q, sentence.Span))],
            Organisations = findings.Named(number, NameKind.Organisation),
            SpeakingFor = findings.SpeakingFor(number),
            People = findings.Named(number, NameKind.Person),
            Topics = findings.Topics(number),
            IsFurniture = sentence.IsFurniture,
            StartsParagraph = sentence.StartsParagraph,
        };
    }

    /// <summary>Whether a sentence helps to understand those beside it: furniture does not, and a headline is the article's title, which is shown anyway.</summary>
    public bool IsContext(int number) => !Sentences[number].IsFurniture && !(number == 0 && Sentences[0].Span.In(Text).Trim().SequenceEqual(Summary.Title.AsSpan().Trim()));

    /// <summary>The nearest sentence before or after that is context, as text; null when there is none.</summary>
    public string? Neighbour(int number, int step)
    {
        for (var at = number + step; at >= 0 && at < Count; at += step)
        {
            if (IsContext(at))
            {
                return TextOf(at);
            }
        }

        return null;
    }

    public static ArticleSummary SummaryOf(Article article) => new()
    {
        Key = SentenceIds.KeyOf(article.Id),
        Id = article.Id.Value,
        Title = article.Title ?? Path.GetFileName(article.SourceFile),
        Outlet = article.Outlet,
        Date = article.Date,
        Authors = article.Authors,
        Address = article.Address is { IsAbsoluteUri: true, Scheme: "http" or "https" } address ? address : null,
        SourceFile = article.SourceFile,
        SourceLine = article.SourceLine,
    };

    private QuoteView View(Quote quote, TextSpan sentence)
    {
        var text = Text;
        return new QuoteView
        {
            Kind = Words.Of(quote.Kind),
            Speaker = quote.Speaker,
            FoundBy = Words.Of(quote.FoundBy),
            Source = quote.Source.Count == 0 ? null : string.Join(" … ", quote.Source.Select(s => s.Of(text))),
            Cue = quote.Cue.Count == 0 ? null : string.Join(" … ", quote.Cue.Select(s => s.Of(text))),
            Content = [.. quote.Content.Select(c => c.Of(text))],
            ContentInSentence = [.. quote.Content.Where(c => c.Overlaps(sentence)).Select(c =>
                (Math.Max(c.Start, sentence.Start) - sentence.Start, Math.Min(c.End, sentence.End) - sentence.Start))],
            Why = quote.Why,
            Confidence = quote.Confidence,
            ToldBy = quote.ToldBy is { } told ? otherArticle(told.ArticleId) : null,
            StatementKey = quote.Statement,
        };
    }
}
