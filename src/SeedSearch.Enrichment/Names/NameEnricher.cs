using SeedSearch.Enrichment.Lists;
using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Enrichment.Names.Known;
using SeedSearch.Enrichment.Names.WhoIsWho;

namespace SeedSearch.Enrichment.Names;

/// <summary>Finds people, organisations and places, and tells who is who within an article. Immutable, thread-safe.</summary>
public sealed class NameEnricher
{
    private readonly KnownNames known;
    private readonly NameTagger tagger;

    private NameEnricher(KnownNames known, NameTagger tagger) => (this.known, this.tagger) = (known, tagger);

    /// <summary>Reads the lists of known names and the tagger's weights; slow (tens of milliseconds), so do it once.</summary>
    /// <exception cref="ListFileException">A list holds a mistake; it is named with file, line and cure.</exception>
    /// <exception cref="IOException">A list can't be read.</exception>
    public static NameEnricher Create(NameOptions options) => Create(options, NameTagger.Shipped);

    /// <summary>The same with a tagger of one's own, for training and measuring.</summary>
    internal static NameEnricher Create(NameOptions options, NameTagger tagger) => new(KnownNames.Load(options), tagger);

    /// <summary>The names of one article; the same article always gives the same reading.</summary>
    public NameReading Read(ArticleText article)
    {
        var words = new ArticleWords(article, Gazetteer.Shipped);
        var mentions = new MentionFinder(tagger, known).Find(words);
        LettersOfThings.Tell(words, mentions);
        new OrganisationResolver(words, known).Resolve(mentions);
        var people = new PersonResolver(words, known).Resolve(mentions.Where(mention => mention.Kind == NameKind.Person));
        var affiliations = new TitleReader(words, mentions).Read(people);
        GenderEvidence.Tell(words, people);
        return new NameReading
        {
            Mentions = [.. mentions.Select(mention => new NameMention(mention.Span, mention.Kind, mention.Name, mention.Why, mention.Confidence))],
            Affiliations = affiliations,
            People =
            [
                .. people.Select(person => new PersonInArticle
                {
                    Name = person.Name,
                    Gender = person.Gender.Gender,
                    GenderWhy = person.Gender.Why,
                    Titles = person.Titles,
                    Mentions = [.. person.Mentions.Select(mention => mention.Span)],
                }),
            ],
        };
    }
}
