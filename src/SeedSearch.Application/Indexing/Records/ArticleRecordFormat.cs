using SeedSearch.Corpus;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Enrichment.Topics;
using SeedSearch.Text;

namespace SeedSearch.Application.Indexing.Records;

/// <summary>
/// An article's record as bytes: version, the article, its sentences (gap to the one before, length, flags), names, people,
/// affiliations, quotes, topics.
/// </summary>
internal static class ArticleRecordFormat
{
    /// <value>Changes whenever the bytes of records, digests or lessons do, or the fields of documents: an index of another version is built anew.</value>
    public const int Version = 6;

    public static byte[] Write(ArticleRecord record)
    {
        var to = new RecordWriter();
        to.Number(Version);
        WriteArticle(to, record.Article);
        var end = 0;
        to.List(record.Sentences, sentence =>
        {
            to.Number(sentence.Span.Start - end);
            to.Number(sentence.Span.Length);
            to.Number((sentence.IsFurniture ? 1 : 0) | (sentence.StartsParagraph ? 2 : 0));
            end = sentence.Span.End;
        });
        WriteFindings(to, record.Findings);
        return to.ToArray();
    }

    public static ArticleRecord Read(byte[] bytes, string what) => new PackedRecord(bytes, what).Unpacked();

    /// <summary>The article and its sentences; the findings follow.</summary>
    public static (Article Article, Sentence[] Sentences) ReadHead(RecordReader from, string what)
    {
        if (from.Number() is var version and not Version)
        {
            throw new InvalidDataException($"the record of {what} is of version {version}, and {Version} is understood; index the corpus again");
        }

        var article = ReadArticle(from);
        return (article, InPlace(from.List(static from => (from.Number(), from.Number(), from.Number()))));
    }

    private static Sentence[] InPlace((int Gap, int Length, int Flags)[] read)
    {
        var sentences = new Sentence[read.Length];
        var end = 0;
        for (var i = 0; i < read.Length; i++)
        {
            var (gap, length, flags) = read[i];
            sentences[i] = new Sentence(new TextSpan(end + gap, length), (flags & 1) != 0, (flags & 2) != 0);
            end = sentences[i].Span.End;
        }

        return sentences;
    }

    private static void WriteArticle(RecordWriter to, Article article)
    {
        to.Text(article.Id.Value);
        to.Text(article.Text);
        to.Text(article.Title);
        to.Text(article.Outlet);
        to.Day(article.Date);
        to.List(article.Authors, to.Text);
        to.Text(article.Address?.OriginalString);
        to.Text(article.SourceFile);
        to.Number(article.SourceLine ?? 0);
    }

    private static Article ReadArticle(RecordReader from) => new()
    {
        Id = new ArticleId(from.Text()!),
        Text = from.Text()!,
        Title = from.Text(),
        Outlet = from.Text(),
        Date = from.Day(),
        Authors = from.List(static from => from.Text()!),
        Address = from.Text() is { } address ? new Uri(address, UriKind.RelativeOrAbsolute) : null,
        SourceFile = from.Text()!,
        SourceLine = from.Number() is var line and > 0 ? line : null,
    };

    private static void WriteFindings(RecordWriter to, ArticleFindings findings)
    {
        to.List(findings.Names, name =>
        {
            to.Span(name.Span);
            to.Number((int)name.Kind);
            to.Text(name.Name);
            to.Text(name.Why);
            to.Share(name.Confidence);
        });
        to.List(findings.People, person =>
        {
            to.Text(person.Name);
            to.Number((int)person.Gender);
            to.Text(person.GenderWhy);
            to.List(person.Titles, title =>
            {
                to.Text(title.Text);
                to.Text(title.Head);
                to.Span(title.Span);
            });
            to.List(person.Mentions, to.Span);
        });
        to.List(findings.Affiliations, affiliation =>
        {
            to.Text(affiliation.Person);
            to.Text(affiliation.Organisation);
            to.Text(affiliation.Title);
            to.Span(affiliation.Span);
        });
        to.List(findings.Quotes, quote =>
        {
            to.Number((int)quote.Kind);
            to.List(quote.Content, to.Span);
            to.List(quote.Cue, to.Span);
            to.List(quote.Source, to.Span);
            to.Text(quote.Speaker);
            to.Number(quote.SpeakerKind is { } kind ? (int)kind : -1);
            to.List(quote.With, fellow =>
            {
                to.Text(fellow.Name);
                to.Number((int)fellow.Kind);
            });
            to.Number((int)quote.FoundBy);
            to.Text(quote.Why);
            to.Share(quote.Confidence);
        });
        to.List(findings.Topics, topic =>
        {
            to.Number(topic.Sentence);
            to.Text(topic.Topic);
            to.Score(topic.Score);
        });
        to.List(findings.ArticleTopics, topic =>
        {
            to.Text(topic.Topic);
            to.Score(topic.Score);
        });
    }

    public static ArticleFindings ReadFindings(RecordReader from) => new()
    {
        Names = from.List(ReadName),
        People = from.List(ReadPerson),
        Affiliations = from.List(ReadAffiliation),
        Quotes = from.List(ReadQuote),
        Topics = from.List(static from => new SentenceTopic(from.Number(), from.Text()!, from.Score())),
        ArticleTopics = from.List(static from => new ArticleTopic(from.Text()!, from.Score())),
    };

    /// <summary>Names, people and affiliations; quotes and topics follow.</summary>
    public static ArticleFindings ReadWhoIsNamed(RecordReader from) => new()
    {
        Names = from.List(ReadName),
        People = from.List(ReadPerson),
        Affiliations = from.List(ReadAffiliation),
        Quotes = [],
        Topics = [],
        ArticleTopics = [],
    };

    private static NameMention ReadName(RecordReader from) => new(from.Span(), (NameKind)from.Number(), from.Text()!, from.Text()!, from.Share());

    private static PersonInArticle ReadPerson(RecordReader from) => new()
    {
        Name = from.Text()!,
        Gender = (Gender)from.Number(),
        GenderWhy = from.Text()!,
        Titles = from.List(static from => new PersonTitle(from.Text()!, from.Text()!, from.Span())),
        Mentions = from.List(static from => from.Span()),
    };

    private static Affiliation ReadAffiliation(RecordReader from) => new(from.Text()!, from.Text()!, from.Text(), from.Span());

    public static Quote ReadQuote(RecordReader from) => new()
    {
        Kind = (QuoteKind)from.Number(),
        Content = from.List(static from => from.Span()),
        Cue = from.List(static from => from.Span()),
        Source = from.List(static from => from.Span()),
        Speaker = from.Text(),
        SpeakerKind = from.Number() is var kind and >= 0 ? (NameKind)kind : null,
        With = from.List(static from => new FellowSpeaker(from.Text()!, (NameKind)from.Number())),
        FoundBy = (SpeakerFoundBy)from.Number(),
        Why = from.Text()!,
        Confidence = from.Share(),
    };
}
