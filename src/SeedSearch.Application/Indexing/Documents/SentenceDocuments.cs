using System.Globalization;
using SeedSearch.Application.Indexing.Records;
using SeedSearch.Application.Searching;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Lucene.Documents;
using SeedSearch.Text;

namespace SeedSearch.Application.Indexing.Documents;

/// <summary>Makes the documents of an article: one for each sentence, then one for the article.</summary>
internal static class SentenceDocuments
{
    public static IEnumerable<Document> Of(ArticleRecord record, ArticleLessons lessons)
    {
        var findings = new FindingsBySentence(record, lessons);
        for (var number = 0; number < record.Sentences.Count; number++)
        {
            yield return Sentence(record, findings, number);
        }

        yield return Article(record, lessons);
    }

    private static Document Sentence(ArticleRecord record, FindingsBySentence findings, int number)
    {
        var sentence = record.Sentences[number];
        var text = sentence.Span.Of(record.Article.Text);
        var document = new Document
        {
            new KeywordField(IndexFields.Type, sentence.IsFurniture ? IndexFields.Furniture : IndexFields.Sentence),
            new KeywordField(IndexFields.Id, record.SentenceIdsInOrder[number], Stored: true),
            new KeywordField(IndexFields.In, record.Key, Stored: true),
            new StoredField(IndexFields.Number, new StoredValue(number)),
            new TextField(IndexFields.Text, text, Stored: true),
            new TextField(IndexFields.Exact, text),
            new FacetField(FacetDimensions.Article, record.Key),
        };
        if (record.Article.Title is { Length: > 0 } title && !sentence.IsFurniture)
        {
            document.Add(new TextField(IndexFields.Title, title) { WithNorms = false, WithPositions = false });
        }

        var quotes = findings.Quotes(number);
        AddSaid(document, record.Article.Text, sentence.Span, quotes);
        AddNames(document, findings, number, quotes);
        foreach (var topic in findings.Topics(number).Where(IsValue))
        {
            document.Add(new FacetField(FacetDimensions.Of(Facet.Topic), topic));
        }

        AddPrinting(document, record, SentenceGroups.Of(text, sentence.Span, quotes));
        return document;
    }

    private static void AddSaid(Document document, string text, TextSpan sentence, IReadOnlyList<Quote> quotes)
    {
        foreach (var said in quotes.SelectMany(q => q.Content).Where(c => c.Overlaps(sentence)))
        {
            var part = TextSpan.FromBounds(Math.Max(said.Start, sentence.Start), Math.Min(said.End, sentence.End)).Of(text);
            document.Add(new TextField(IndexFields.Said, part));
            document.Add(new TextField(IndexFields.SaidExact, part));
        }

        var kinds = quotes.Count == 0 ? [Words.NobodySpeaks] : quotes.Select(q => Words.Of(q.Kind)).Distinct();
        foreach (var kind in kinds)
        {
            document.Add(new FacetField(FacetDimensions.Of(Facet.Kind), kind));
        }

        foreach (var statement in quotes.Select(q => q.Statement).OfType<string>().Distinct())
        {
            document.Add(new KeywordField(IndexFields.Statement, statement));
        }

        foreach (var found in quotes.Select(q => Words.Of(q.FoundBy)).Distinct())
        {
            document.Add(new KeywordField(IndexFields.FoundBy, found));
            document.Add(new FacetField(FacetDimensions.Of(Facet.FoundBy), found));
        }
    }

    private static void AddNames(Document document, FindingsBySentence findings, int number, IReadOnlyList<Quote> quotes)
    {
        foreach (var speaker in quotes.Select(q => q.Speaker ?? Words.Unknown).Distinct().Where(IsValue))
        {
            document.Add(new FacetField(FacetDimensions.Of(Facet.Speaker), speaker));
        }

        var named = findings.Named(number, NameKind.Organisation);
        var speakingFor = findings.SpeakingFor(number);
        AddFacet(document, Facet.Organisation, named.Union(speakingFor));
        var people = findings.Named(number, NameKind.Person);
        AddFacet(document, Facet.Mentioned, people.Union(named));
        AddFacet(document, Facet.SpeakingFor, speakingFor);
        AddTerms(document, IndexFields.Named, named);
        AddTerms(document, IndexFields.SpeakingFor, speakingFor);
        AddTerms(document, IndexFields.Person, people);
    }

    private static void AddFacet(Document document, Facet facet, IEnumerable<string> values)
    {
        foreach (var value in values.Where(IsValue))
        {
            document.Add(new FacetField(FacetDimensions.Of(facet), value));
        }
    }

    private static void AddTerms(Document document, string field, IEnumerable<string> values)
    {
        foreach (var value in values.Where(IsValue).Select(ValueTerms.Of).Where(v => v.Length > 0).Distinct())
        {
            document.Add(new KeywordField(field, value));
        }
    }

    private static void AddPrinting(Document document, ArticleRecord record, long group)
    {
        document.Add(new NumericDocValuesField(IndexFields.Group, group));
        if (record.Article.Outlet is { } outlet && IsValue(outlet))
        {
            document.Add(new FacetField(FacetDimensions.Of(Facet.Outlet), outlet));
        }

        if (record.Article.Date is not { } date)
        {
            document.Add(new NumericDocValuesField(IndexFields.Newest, 0));
            document.Add(new NumericDocValuesField(IndexFields.Oldest, 0));
            return;
        }

        var day = DayNumbers.Of(date);
        document.Add(new Int32Field(IndexFields.Date, day));
        document.Add(new NumericDocValuesField(IndexFields.Newest, day));
        document.Add(new NumericDocValuesField(IndexFields.Oldest, DayNumbers.FarEnd - day));
        document.Add(new FacetField(FacetDimensions.Of(Facet.Month), date.ToString("yyyy-MM", CultureInfo.InvariantCulture)));
    }

    private static Document Article(ArticleRecord record, ArticleLessons lessons)
    {
        var document = ArticleAlone(record, lessons);
        if (record.Article.Outlet is { } outlet && IsValue(outlet))
        {
            document.Add(new FacetField(FacetDimensions.Of(Facet.Outlet), outlet));
        }

        return document;
    }

    private static Document ArticleAlone(ArticleRecord record, ArticleLessons lessons) =>
    [
        new KeywordField(IndexFields.Type, IndexFields.Article),
        new KeywordField(IndexFields.Key, record.Key, Stored: true),
        new KeywordField(IndexFields.File, record.Article.SourceFile, Stored: true),
        new StoredField(IndexFields.ArticleId, new StoredValue(record.Article.Id.Value)),
        new StoredField(IndexFields.Fingerprint, new StoredValue(SentenceIds.FingerprintOf(record.Article))),
        new StoredField(IndexFields.Lessons, new StoredValue(LessonsFormat.Write(lessons))),
        new StoredField(IndexFields.Digest, new StoredValue(DigestFormat.Write(ArticleDigester.Digest(record.ToText(), record.Findings)))),
        new StoredField(IndexFields.Record, new StoredValue(ArticleRecordFormat.Write(record))),
    ];

    /// <summary>Whether a text can be a facet's value: not empty, of bearable length, without the index's own separators.</summary>
    private static bool IsValue(string text) => text.Length is > 0 and <= 1000 && !text.AsSpan().ContainsAny('\u001E', '\u001F');
}
