using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Application.Indexing.Records;

/// <summary>An article's digest as bytes.</summary>
internal static class DigestFormat
{
    public static byte[] Write(ArticleDigest digest)
    {
        var to = new RecordWriter();
        to.Text(digest.Id);
        to.Day(digest.Date);
        to.List(digest.People, person =>
        {
            to.Text(person.Name);
            to.Number((int)person.Gender);
            to.Span(person.First);
            to.Number(person.Mentions);
            to.List(person.ShortForms, to.Text);
            to.List(person.Titles, to.Text);
        });
        to.List(digest.Names, name =>
        {
            to.Text(name.Name);
            to.Number((int)name.Kind);
            to.Span(name.First);
            to.List(name.Acronyms, to.Text);
        });
        to.List(digest.Affiliations, affiliation =>
        {
            to.Text(affiliation.Person);
            to.Text(affiliation.Organisation);
        });
        to.List(digest.Statements, statement =>
        {
            to.Number(statement.Quote);
            to.Number(statement.Content.First);
            to.Number(statement.Content.Count);
            to.Span(statement.Span);
            to.Number(statement.Sentence);
            to.Number((int)statement.Kind);
            to.Text(statement.Speaker);
            to.Number(statement.SpeakerKind is { } kind ? (int)kind : -1);
            to.Number((int)statement.FoundBy);
            to.Text(statement.Source);
            to.Share(statement.Confidence);
            to.List(statement.Words, to.Word);
        });
        return to.ToArray();
    }

    public static ArticleDigest Read(byte[] bytes, string what)
    {
        var from = new RecordReader(bytes, what);
        return new ArticleDigest
        {
            Id = from.Text()!,
            Date = from.Day(),
            People = from.List(static from => new DigestPerson(from.Text()!, (Gender)from.Number(), from.Span(), from.Number(), from.List(static from => from.Text()!), from.List(static from => from.Text()!))),
            Names = from.List(static from => new DigestName(from.Text()!, (NameKind)from.Number(), from.Span(), from.List(static from => from.Text()!))),
            Affiliations = from.List(static from => new DigestAffiliation(from.Text()!, from.Text()!)),
            Statements = from.List(static from => new DigestStatement
            {
                Quote = from.Number(),
                Content = (from.Number(), from.Number()),
                Span = from.Span(),
                Sentence = from.Number(),
                Kind = (QuoteKind)from.Number(),
                Speaker = from.Text(),
                SpeakerKind = from.Number() is var kind and >= 0 ? (NameKind)kind : null,
                FoundBy = (SpeakerFoundBy)from.Number(),
                Source = from.Text()!,
                Confidence = from.Share(),
                Words = from.List(static from => from.Word()),
            }),
        };
    }
}
