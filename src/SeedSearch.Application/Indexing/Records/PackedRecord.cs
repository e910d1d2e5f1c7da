using SeedSearch.Corpus;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Enrichment.Topics;
using SeedSearch.Text;

namespace SeedSearch.Application.Indexing.Records;

/// <summary>
/// An article's record of which only the article and its sentences are unpacked. A page of results shows one sentence of an article: its findings are read out of the
/// bytes, and the hundreds of others are passed over and not kept. Immutable.
/// </summary>
internal sealed class PackedRecord
{
    /// <value>Room for so many texts is kept from one sentence to the next, 24 bytes each.</value>
    private const int MostKept = 4096;

    [ThreadStatic]
    private static List<(int, int, string?)>? _room;

    private readonly RecordReader head;
    private readonly RecordPlace findings;

    /// <param name="bytes">The record; not to be written to any more.</param>
    /// <param name="what">Which record, for messages.</param>
    /// <exception cref="InvalidDataException">It is damaged, or of another version. Later reading may throw the same.</exception>
    public PackedRecord(byte[] bytes, string what)
    {
        head = new RecordReader(bytes, what);
        (Article, Sentences) = ArticleRecordFormat.ReadHead(head, what);
        findings = head.Place;
    }

    public Article Article { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>All of it.</summary>
    public ArticleRecord Unpacked() => new(Article, Sentences, ArticleRecordFormat.ReadFindings(new RecordReader(head, findings, [])));

    /// <summary>Who is named in all of it; no quotes and no topics.</summary>
    /// <param name="lessons">What other articles tell about the article.</param>
    public ArticleFindings WhoIsNamed(ArticleLessons lessons) =>
        ArticleRecordFormat.ReadWhoIsNamed(new RecordReader(head, findings, [])).With(lessons with { Quotes = [] });

    /// <summary>What is found in one sentence: its names, the quotes of which a part stands in it, its topics.</summary>
    /// <param name="sentence">Its number, from 0.</param>
    /// <param name="lessons">What other articles tell about the whole article.</param>
    public ArticleFindings FindingsOf(int sentence, ArticleLessons lessons)
    {
        var room = _room is { Capacity: <= MostKept } kept ? kept : _room = [];
        room.Clear();
        var (from, span, quoteNumbers) = (new RecordReader(head, findings, room), Sentences[sentence].Span, new List<int>());
        var found = new ArticleFindings
        {
            Names = Names(from, span),
            People = PassPeople(from),
            Affiliations = PassAffiliations(from),
            Quotes = Quotes(from, span, quoteNumbers),
            Topics = Topics(from, sentence),
            ArticleTopics = [],
        };
        room.Clear();
        if (lessons.Names.Count + lessons.Quotes.Count == 0)
        {
            return found;
        }

        return found.With(lessons with
        {
            Quotes = [.. lessons.Quotes.Where(lesson => quoteNumbers.Contains(lesson.Quote)).Select(lesson => lesson with { Quote = quoteNumbers.IndexOf(lesson.Quote) })],
        });
    }

    private static List<NameMention> Names(RecordReader from, TextSpan sentence)
    {
        var names = new List<NameMention>();
        for (var left = from.Count(); left > 0; left--)
        {
            var (span, kind, name, why, share) = (from.Span(), (NameKind)from.Number(), from.TextNumber(), from.TextNumber(), from.Share());
            if (span.Overlaps(sentence))
            {
                names.Add(new NameMention(span, kind, from.TextOf(name), from.TextOf(why), share));
            }
        }

        return names;
    }

    private static PersonInArticle[] PassPeople(RecordReader from)
    {
        for (var left = from.Count(); left > 0; left--)
        {
            from.TextNumber();
            from.Number();
            from.TextNumber();
            for (var titles = from.Count(); titles > 0; titles--)
            {
                from.TextNumber();
                from.TextNumber();
                from.Span();
            }

            PassSpans(from);
        }

        return [];
    }

    private static Affiliation[] PassAffiliations(RecordReader from)
    {
        for (var left = from.Count(); left > 0; left--)
        {
            from.TextNumber();
            from.TextNumber();
            from.TextNumber();
            from.Span();
        }

        return [];
    }

    private static List<Quote> Quotes(RecordReader from, TextSpan sentence, List<int> numbers)
    {
        var quotes = new List<Quote>();
        var count = from.Count();
        for (var number = 0; number < count; number++)
        {
            var place = from.Place;
            if (!PassQuote(from, sentence))
            {
                continue;
            }

            from.Return(place);
            quotes.Add(ArticleRecordFormat.ReadQuote(from));
            numbers.Add(number);
        }

        return quotes;
    }

    /// <returns>Whether a part of its content stands in the sentence.</returns>
    private static bool PassQuote(RecordReader from, TextSpan sentence)
    {
        from.Number();
        var isInside = false;
        for (var parts = from.Count(); parts > 0; parts--)
        {
            isInside |= from.Span().Overlaps(sentence);
        }

        PassSpans(from);
        PassSpans(from);
        from.TextNumber();
        from.Number();
        for (var fellows = from.Count(); fellows > 0; fellows--)
        {
            from.TextNumber();
            from.Number();
        }

        from.Number();
        from.TextNumber();
        from.Share();
        return isInside;
    }

    private static void PassSpans(RecordReader from)
    {
        for (var left = from.Count(); left > 0; left--)
        {
            from.Span();
        }
    }

    private static List<SentenceTopic> Topics(RecordReader from, int sentence)
    {
        var topics = new List<SentenceTopic>();
        for (var left = from.Count(); left > 0; left--)
        {
            var (of, topic, score) = (from.Number(), from.TextNumber(), from.Score());
            if (of == sentence)
            {
                topics.Add(new SentenceTopic(of, from.TextOf(topic), score));
            }
        }

        return topics;
    }
}
