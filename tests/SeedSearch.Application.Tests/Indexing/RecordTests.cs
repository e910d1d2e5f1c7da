using SeedSearch.Application.Indexing;
using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Indexing.Records;
using SeedSearch.Corpus;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Application.Tests.Indexing;

public class RecordTests
{
    [Fact]
    public void A_record_comes_back_as_it_was_written()
    {
        var record = Record("Rain fell 🌧. “The boats need no second fence”, Mara Lindqvist said. Mara Lindqvist of the Northport Harbour Board left.");
        var read = ArticleRecordFormat.Read(ArticleRecordFormat.Write(record), "test");
        Assert.Equal(ArticleRecordFormat.Write(record), ArticleRecordFormat.Write(read));
        Assert.Equal(record.Article.Text, read.Article.Text);
        Assert.Equal(record.Article.Date, read.Article.Date);
        Assert.Equal(record.Sentences, read.Sentences);
        Assert.Equal(record.Findings.Names, read.Findings.Names);
        Assert.Equal(record.Findings.Quotes[0].Content, read.Findings.Quotes[0].Content);
        var digest = ArticleDigester.Digest(record.ToText(), record.Findings);
        Assert.Equal(DigestFormat.Write(digest), DigestFormat.Write(DigestFormat.Read(DigestFormat.Write(digest), "test")));
    }

    [Fact]
    public void A_sentence_read_alone_has_all_that_it_has_in_the_whole_article()
    {
        var record = Record("Mara Lindqvist of the Northport Harbour Board came. “The boats need no fence”, Mara Lindqvist said. “We know it”, Otto Brandt said. “Rain is no news”, she said. Rain fell on the Northport Harbour Board.");
        var packed = new PackedRecord(ArticleRecordFormat.Write(record), "test");
        var quotes = record.Findings.Quotes;
        var lessons = new ArticleLessons(
            [new NameLesson(NameKind.Person, "Mara Lindqvist", "Mara Anna Lindqvist", "told elsewhere", 0.9, null)],
            [.. Enumerable.Range(0, quotes.Count).Select(number => new QuoteLesson { Quote = number, Content = (0, quotes[number].Content.Count), Statement = "statement" + number, Confidence = 1 })],
            [new SpeakerAffiliation("Mara Anna Lindqvist", ["Northport Harbour Board"])]);
        foreach (var told in new[] { ArticleLessons.None, lessons })
        {
            var whole = new FindingsBySentence(record, told);
            for (var number = 0; number < record.Sentences.Count; number++)
            {
                var alone = new FindingsBySentence(packed.Sentences, packed.FindingsOf(number, told), told);
                Assert.Equal(whole.Quotes(number).Select(Told), alone.Quotes(number).Select(Told));
                Assert.Equal(whole.SpeakingFor(number), alone.SpeakingFor(number));
                Assert.Equal(whole.Topics(number), alone.Topics(number));
                foreach (var kind in Enum.GetValues<NameKind>()) Assert.Equal(whole.Named(number, kind), alone.Named(number, kind));
            }
        }

        Assert.True(quotes.Count > 1);
        foreach (var told in new[] { ArticleLessons.None, lessons })
        {
            Assert.Equal(record.FindingsWith(told).Names, packed.WhoIsNamed(told).Names);
            Assert.Equal(record.FindingsWith(told).Affiliations, packed.WhoIsNamed(told).Affiliations);
        }

        static string Told(Quote quote) => $"{quote.Speaker} {quote.FoundBy} {quote.Why} {quote.Statement} {string.Join(' ', quote.Content)} {string.Join(' ', quote.Cue)} {quote.Confidence}";
    }

    [Fact]
    public void A_cut_record_read_by_the_sentence_is_an_error_too()
    {
        var bytes = ArticleRecordFormat.Write(Record("Rain fell. “The boats need no second fence”, she said."));
        // The topics of the article, of which there are none, come last: a byte that no sentence asks for.
        for (var length = 0; length < bytes.Length - 1; length++)
        {
            Assert.Throws<InvalidDataException>(() => new PackedRecord(bytes[..length], "test").FindingsOf(1, ArticleLessons.None));
        }
    }

    [Fact]
    public void Any_cut_or_changed_record_is_an_error_and_no_endless_loop()
    {
        var bytes = ArticleRecordFormat.Write(Record("Rain fell. “The boats need no second fence”, she said."));
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => ArticleRecordFormat.Read(bytes[..length], "test"));
        }
    }

    [Fact]
    public void Records_wait_on_a_shelf_for_many_threads_and_come_back_whole()
    {
        using var shelf = RecordShelf.Temporary();
        var records = Enumerable.Range(0, 200).Select(n => Record($"Rain fell {n} times. " + new string('x', n * 50))).ToList();
        var places = new RecordShelf.Place[records.Count];
        Parallel.For(0, records.Count, n => places[n] = shelf.Put(records[n]));
        Assert.Equal(records.Sum(record => (long)ArticleRecordFormat.Write(record).Length), places.Max(place => place.Start + place.Length));
        Parallel.For(0, records.Count, n => Assert.Equal(records[n].Article.Text, shelf.Take(places[n], "test").Article.Text));
        Assert.Throws<InvalidDataException>(() => shelf.Take(places[0] with { Start = places.Max(place => place.Start + place.Length) }, "test"));
    }

    [Fact]
    public void Equal_sentences_of_an_article_have_names_of_their_own()
    {
        var ids = Record("Rain fell. Rain fell. Night came.").SentenceIdsInOrder;
        Assert.Equal(3, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[0-9a-z]{16}$", id));
        Assert.Equal(ids[2], Record("Night came.").SentenceIdsInOrder[0]);
    }

    [Fact]
    public void White_space_does_not_change_a_sentences_name() =>
        Assert.Equal(Record("Night came late.").SentenceIdsInOrder, Record("Night  came\tlate.").SentenceIdsInOrder);

    private static ArticleRecord Record(string text)
    {
        var article = new Article { Id = new ArticleId("a"), Text = text, Title = "T", Date = new DateOnly(2015, 12, 16), SourceFile = "a.txt", Authors = ["A", "B"], Address = new Uri("https://example.org/a") };
        var sentences = SentenceSplitter.Split(text);
        return new ArticleRecord(article, sentences, MarkedEnrichment.Read(new ArticleText("a", text, sentences)));
    }
}
