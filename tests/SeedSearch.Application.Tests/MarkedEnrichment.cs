using System.Text.RegularExpressions;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Enrichment.Topics;
using SeedSearch.Text;

namespace SeedSearch.Application.Tests;

/// <summary>
/// Finds what made-up articles mark plainly: “content”, Source said, or Source and Source said. Organisations end in Board or Club, people are two known names,
/// a sentence with "boat" is about shipping. So tests of the index don't hang on what models learn.
/// </summary>
internal static partial class MarkedEnrichment
{
    private static readonly string[] People = ["Mara Lindqvist", "Otto Brandt"];

    public static ArticleFindings Read(ArticleText article) => new()
    {
        Names = [.. Names(article.Text).OrderBy(n => n.Span.Start)],
        People = [.. People.Where(p => article.Text.Contains(p, StringComparison.Ordinal)).Select(p => new PersonInArticle
        {
            Name = p,
            Gender = p[0] == 'M' ? Gender.Female : Gender.Male,
            GenderWhy = "made up",
            Titles = [],
            Mentions = [],
        })],
        Affiliations = [.. Speaks().Matches(article.Text).Select(m => new Affiliation(m.Groups[1].Value, m.Groups[2].Value, null, At(m)))],
        Quotes = [.. Said().Matches(article.Text).Select(Quote)],
        Topics = [.. article.Sentences.Index().Where(s => s.Item.Span.Of(article.Text).Contains("boat", StringComparison.Ordinal))
            .Select(s => new SentenceTopic(s.Index, "economy/shipping", 2))],
        ArticleTopics = [],
    };

    private static IEnumerable<NameMention> Names(string text)
    {
        foreach (Match m in Body().Matches(text))
        {
            yield return new NameMention(At(m), NameKind.Organisation, m.Value, "made up", 0.9);
        }

        foreach (Match m in Person().Matches(text))
        {
            yield return new NameMention(At(m), NameKind.Person, m.Value, "made up", 0.9);
        }
    }

    private static Quote Quote(Match m)
    {
        var source = m.Groups["source"].Value;
        var (speaker, foundBy) = source.ToLowerInvariant() is "she" or "he" ? (null, SpeakerFoundBy.Pronoun) : (source, SpeakerFoundBy.Name);
        return new Quote
        {
            Kind = QuoteKind.Direct,
            Content = [At(m.Groups["content"])],
            Cue = [At(m.Groups["cue"])],
            Source = [At(m.Groups["source"])],
            Speaker = speaker,
            SpeakerKind = speaker is null ? null : source.EndsWith("Board", StringComparison.Ordinal) ? NameKind.Organisation : NameKind.Person,
            FoundBy = foundBy,
            With = [.. m.Groups["fellow"].Captures.Select(c => new FellowSpeaker(c.Value, NameKind.Person))],
            Why = "made up",
            Confidence = 0.9,
        };
    }

    private static TextSpan At(Capture c) => new(c.Index, c.Length);

    [GeneratedRegex(@"(?<content>“[^”]*”),? (?<source>[Ss]he|[Hh]e|Mara Lindqvist|Otto Brandt|[A-Z]\w+ [A-Z]\w+ Board)(?: and (?<fellow>Mara Lindqvist|Otto Brandt))? (?<cue>said)")]
    private static partial Regex Said();

    [GeneratedRegex(@"(Mara Lindqvist|Otto Brandt) of the ([A-Z]\w+ [A-Z]\w+ (?:Board|Club))")]
    private static partial Regex Speaks();

    [GeneratedRegex(@"[A-Z]\w+ [A-Z]\w+ (?:Board|Club)")]
    private static partial Regex Body();

    [GeneratedRegex(@"Mara Lindqvist|Otto Brandt")]
    private static partial Regex Person();
}
