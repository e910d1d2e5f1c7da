using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Application.Indexing.Records;

/// <summary>What other articles tell about an article, as bytes: equal lessons are equal bytes.</summary>
internal static class LessonsFormat
{
    public static byte[] Write(ArticleLessons lessons)
    {
        var to = new RecordWriter();
        to.List(lessons.Names, name =>
        {
            to.Number((int)name.Kind);
            to.Text(name.Name);
            to.Text(name.Canonical);
            to.Text(name.Why);
            to.Share(name.Confidence);
            WriteTold(to, name.ToldBy);
        });
        to.List(lessons.Quotes, quote =>
        {
            to.Number(quote.Quote);
            to.Number(quote.Content.First);
            to.Number(quote.Content.Count);
            to.Text(quote.Statement);
            to.Text(quote.Speaker);
            to.Number(quote.SpeakerKind is { } kind ? (int)kind : -1);
            to.Text(quote.Why);
            to.Share(quote.Confidence);
            WriteTold(to, quote.ToldBy);
        });
        to.List(lessons.Affiliations, affiliation =>
        {
            to.Text(affiliation.Speaker);
            to.List(affiliation.Organisations, to.Text);
        });
        return to.ToArray();
    }

    public static ArticleLessons Read(byte[] bytes, string what)
    {
        var from = new RecordReader(bytes, what);
        return new ArticleLessons(
            from.List(static from => new NameLesson((NameKind)from.Number(), from.Text()!, from.Text()!, from.Text()!, from.Share(), ReadTold(from))),
            from.List(static from => new QuoteLesson
            {
                Quote = from.Number(),
                Content = (from.Number(), from.Number()),
                Statement = from.Text(),
                Speaker = from.Text(),
                SpeakerKind = from.Number() is var kind and >= 0 ? (NameKind)kind : null,
                Why = from.Text(),
                Confidence = from.Share(),
                ToldBy = ReadTold(from),
            }),
            from.List(static from => new SpeakerAffiliation(from.Text()!, from.List(static from => from.Text()!))));
    }

    private static void WriteTold(RecordWriter to, ToldByOtherArticle? told)
    {
        to.Flag(told is not null);
        if (told is not null)
        {
            to.Text(told.ArticleId);
            to.Span(told.Content);
            to.Share(told.Likeness);
        }
    }

    private static ToldByOtherArticle? ReadTold(RecordReader from) => from.Flag() ? new(from.Text()!, from.Span(), from.Share()) : null;
}
