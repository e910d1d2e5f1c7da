using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.Tests.AcrossArticles;

/// <summary>Builds an article's text with its findings, as the readers of single articles would hand them on.</summary>
internal sealed class Printed(string id, string? date = null)
{
    private readonly System.Text.StringBuilder text = new();
    private readonly List<Sentence> sentences = [];
    private readonly List<NameMention> names = [];
    private readonly List<Quote> quotes = [];
    private readonly List<PersonInArticle> people = [];
    private readonly List<Affiliation> affiliations = [];

    public string Id => id;

    /// <summary>A sentence that only names: "printed form" or "printed form=canonical name".</summary>
    public Printed Names(NameKind kind, params string[] printed)
    {
        foreach (var name in printed)
        {
            var (form, canonical) = name.Split('=') is [var f, var c] ? (f, c) : (name, name);
            names.Add(new NameMention(new TextSpan(text.Length, form.Length), kind, canonical, "test", 0.9));
            AddSentence(form + ".");
        }

        return this;
    }

    public Printed Person(string name, Gender gender, params string[] titles)
    {
        Names(NameKind.Person, name);
        people.Add(new PersonInArticle
        {
            Name = name,
            Gender = gender,
            GenderWhy = "test",
            Titles = [.. titles.Select(t => new PersonTitle(t, t.Split(' ')[^1], default))],
            Mentions = [names[^1].Span],
        });
        return this;
    }

    /// <summary>The article prints that the person speaks for the organisation.</summary>
    public Printed SpeaksFor(string person, string organisation)
    {
        Names(NameKind.Organisation, organisation);
        affiliations.Add(new Affiliation(person, organisation, null, names[^1].Span));
        return this;
    }

    public Printed Says(string content, string? source, string? speaker, SpeakerFoundBy foundBy, QuoteKind kind = QuoteKind.Direct, NameKind speakerKind = NameKind.Person)
    {
        var start = text.Length;
        var quoted = kind == QuoteKind.Direct ? $"“{content}”" : content;
        AddSentence(source is null ? quoted : $"{quoted}, {source} said.");
        quotes.Add(new Quote
        {
            Kind = kind,
            Content = [new TextSpan(start, quoted.Length)],
            Cue = [],
            Source = source is null ? [] : [new TextSpan(start + quoted.Length + 2, source.Length)],
            Speaker = speaker,
            SpeakerKind = speaker is null ? null : speakerKind,
            FoundBy = foundBy,
            Why = "test",
            Confidence = 0.9,
        });
        return this;
    }

    public ArticleText Article => new(id, text.ToString(), sentences) { Date = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

    public ArticleFindings Findings => new() { Names = names, People = people, Affiliations = affiliations, Quotes = quotes, Topics = [], ArticleTopics = [] };

    public ArticleDigest Digest => ArticleDigester.Digest(Article, Findings);

    /// <summary>The findings of each article after comparing all, by id.</summary>
    public static Dictionary<string, ArticleFindings> Compare(params IEnumerable<Printed> articles)
    {
        var all = articles.ToList();
        var lessons = ArticleComparison.Compare(all.Select(a => a.Digest), CancellationToken.None);
        return all.ToDictionary(a => a.Id, a => a.Findings.With(lessons.GetValueOrDefault(a.Id) ?? ArticleLessons.None));
    }

    private void AddSentence(string sentence)
    {
        sentences.Add(new Sentence(new TextSpan(text.Length, sentence.Length), false, false));
        text.Append(sentence).Append(' ');
    }
}
