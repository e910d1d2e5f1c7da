using SeedSearch.Application.Indexing;
using SeedSearch.Application.Indexing.Records;
using SeedSearch.Corpus;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.AcrossArticles;
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
