using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Enrichment.Quotes.Speakers;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>Makes an article's digest. Safe to call from many threads.</summary>
public static class ArticleDigester
{
    /// <summary>What other articles need of this one.</summary>
    public static ArticleDigest Digest(ArticleText article, ArticleFindings findings) => new()
    {
        Id = article.Id,
        Date = article.Date,
        People = People(article, findings),
        Names = Names(article, findings),
        Affiliations = [.. findings.Affiliations.Select(a => new DigestAffiliation(a.Person, a.Organisation)).Distinct()],
        Statements = [.. findings.Quotes.SelectMany((quote, number) => Statements(article, findings, quote, number))],
    };

    private static List<DigestPerson> People(ArticleText article, ArticleFindings findings)
    {
        // Two people of one article may bear one name; then the first speaks for both.
        var known = findings.People.DistinctBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Name, StringComparer.Ordinal);
        var people = new List<DigestPerson>();
        foreach (var group in findings.Names.Where(n => n.Kind == NameKind.Person).GroupBy(n => n.Name, StringComparer.Ordinal))
        {
            var mentions = group.Select(n => n.Span).ToList();
            var whole = mentions.FindIndex(m => m.In(article.Text).SequenceEqual(group.Key));
            var shorts = mentions.Select(m => m.Of(article.Text)).Where(form => form != group.Key && !form.Contains(' ')).Distinct().Order(StringComparer.Ordinal);
            var person = known.GetValueOrDefault(group.Key);
            people.Add(new DigestPerson(group.Key, person?.Gender ?? Gender.Unknown, mentions[Math.Max(0, whole)], mentions.Count, [.. shorts],
                [.. (person?.Titles ?? []).Select(t => Printed(article, findings, t.Span, t.Text)).Where(t => t.Length > 0).Distinct()]));
        }

        people.AddRange(NamelessSpeakers(article, findings, people).ToList());
        return people;
    }

    private static List<DigestName> Names(ArticleText article, ArticleFindings findings) =>
        [.. findings.Names.Where(n => n.Kind is NameKind.Organisation or NameKind.Other)
            .GroupBy(n => (n.Kind, n.Name))
            .Select(group => new DigestName(group.Key.Name, group.Key.Kind, group.First().Span,
                [.. group.Select(n => n.Span.Of(article.Text)).Where(form => form != group.Key.Name && Acronym.Is(form)).Distinct()]))];

    /// <summary>Speakers as printed, without a name found for them, who look like a surname ("Xi", "Ms Kam", "China's Xi").</summary>
    private static IEnumerable<DigestPerson> NamelessSpeakers(ArticleText article, ArticleFindings findings, List<DigestPerson> people)
    {
        var named = people.Select(p => p.Name).Concat(findings.Names.Select(n => n.Name)).ToHashSet(StringComparer.Ordinal);
        return findings.Quotes
            .Where(q => q is { FoundBy: SpeakerFoundBy.Name, Speaker: not null, Source.Count: > 0 } && !named.Contains(q.Speaker)
                && PrintedSource.Surname(q.Speaker) is { } surname && !ListedWord.IsPlural(surname) && q.Source[0].In(article.Text).Contains(surname, StringComparison.Ordinal)) // "the bill" is no Bill
            .GroupBy(q => q.Speaker!, StringComparer.Ordinal)
            .Select(g => new DigestPerson(g.Key, PrintedSource.GenderOf(PrintedSource.Normalise(g.First().Source[0].Of(article.Text))), g.First().Source[0], g.Count(), [], []));
    }

    private static IEnumerable<DigestStatement> Statements(ArticleText article, ArticleFindings findings, Quote quote, int number)
    {
        for (int first = 0, next; first < quote.Content.Count; first = next)
        {
            var sentence = SentenceAt(article.Sentences, quote.Content[first].Start);
            for (next = first + 1; next < quote.Content.Count && SentenceAt(article.Sentences, quote.Content[next].Start) == sentence; next++)
            {
            }

            var isFirst = first == 0;
            var content = quote.Content.Skip(first).Take(next - first).ToList();
            yield return new DigestStatement
            {
                Quote = number,
                Content = (first, next - first),
                Span = TextSpan.FromBounds(content[0].Start, content[^1].End),
                Sentence = sentence,
                Kind = quote.Kind,
                Speaker = quote.Speaker,
                SpeakerKind = quote.SpeakerKind,
                FoundBy = isFirst ? quote.FoundBy : SpeakerFoundBy.None,
                Source = !isFirst || quote.Source.Count == 0 ? "" : Printed(article, findings, quote.Source[0], quote.Source[0].Of(article.Text)),
                Confidence = quote.Confidence,
                Words = StatementWords.Of(article.Text, content),
            };
        }
    }

    /// <summary>A title or source in small letters, the bodies in it by their canonical names: "head of the harbour board" is "head of the harbour board of northport" too.</summary>
    private static string Printed(ArticleText article, ArticleFindings findings, TextSpan span, string printed)
    {
        for (var at = TitleBearers.CountBefore(findings.Names, n => n.Span.Start, span.Start); at < findings.Names.Count && findings.Names[at].Span.End <= span.End; at++)
        {
            var name = findings.Names[at];
            if (name.Kind == NameKind.Organisation && name.Span.Of(article.Text) is var form && form != name.Name)
            {
                printed = printed.Replace(form, name.Name, StringComparison.Ordinal);
            }
        }

        return PrintedSource.Normalise(printed);
    }

    /// <summary>The number of the last sentence that starts at or before a place; 0 when none does.</summary>
    private static int SentenceAt(IReadOnlyList<Sentence> sentences, int place)
    {
        int low = 0, high = sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].Span.Start <= place ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
