using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>A mention with its place among the words.</summary>
/// <param name="Mention">The name.</param>
/// <param name="Words">Its words.</param>
/// <param name="Sentence">The sentence's number.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks.</param>
/// <param name="Role">What it does in its clause.</param>
/// <param name="IsModifier">Whether it only tells whose something is.</param>
/// <param name="Top">The word that holds the others.</param>
internal readonly record struct CastMention(NameMention Mention, WordRange Words, int Sentence, bool IsQuoted, GrammarRole Role, bool IsModifier, int Top)
{
    public bool IsSubject => Role == GrammarRole.Subject;
}


/// <summary>Who can speak in an article: the mentions in word numbers, the people by name.</summary>
internal sealed class ArticleCast
{
    private readonly int[] mentionOf;
    private readonly Dictionary<string, PersonInArticle> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Lazy<NameParts> parts;

    public ArticleCast(QuoteText text, NameReading names)
    {
        Text = text;
        Reading = names;
        parts = new Lazy<NameParts>(() => new NameParts(names.People));
        mentionOf = new int[text.Words.Count];
        Array.Fill(mentionOf, -1);
        foreach (var person in names.People)
        {
            people.TryAdd(person.Name, person);
        }

        var word = 0;
        var mentions = new List<CastMention>(names.Mentions.Count);
        foreach (var mention in names.Mentions)
        {
            while (word < text.Words.Count && text.Words.Spans[word].End <= mention.Span.Start)
            {
                word++;
            }

            var end = word;
            while (end < text.Words.Count && text.Words.Spans[end].Start < mention.Span.End)
            {
                mentionOf[end++] = mentions.Count;
            }

            if (end > word)
            {
                counts[mention.Name] = counts.GetValueOrDefault(mention.Name) + 1;
                mentions.Add(Place(text, mention, new WordRange(word, end)));
                word = end;
            }
        }

        Mentions = mentions;
    }

    public QuoteText Text { get; }

    public NameReading Reading { get; }

    /// <summary>In order of their place; those on furniture are left out.</summary>
    public IReadOnlyList<CastMention> Mentions { get; }

    /// <summary>Number of the mention a word belongs to, or -1.</summary>
    public int MentionAt(int word) => mentionOf[word];

    /// <summary>The same, but a bare title that was taken for a person ("President") is none.</summary>
    public int NamedAt(int word) => mentionOf[word] is var m and >= 0 && !IsBareTitle(Mentions[m]) ? m : -1;

    /// <summary>Whether a person's name is one common noun.</summary>
    public static bool IsBareTitle(CastMention mention) => mention.Mention.Kind == NameKind.Person && HumanNouns.IsPerson(mention.Mention.Name);

    public PersonInArticle? Person(string name) => people.GetValueOrDefault(name);

    /// <summary>The one person of whose name these words are the whole, the beginning or the end; null when nobody or several are.</summary>
    public PersonInArticle? OnlyBearer(string printed) => parts.Value.OnlyBearer(printed);

    /// <summary>A source as printed, up to what only describes it further.</summary>
    public string Core(SourcePhrase phrase) => Text.Words.Text[Text.Words.Spans[phrase.Core.From].Start..Text.Words.Spans[phrase.Core.To - 1].End];

    /// <summary>How often a name stands in the article.</summary>
    public int Count(string name) => counts.GetValueOrDefault(name);

    /// <summary>The number of the last mention that starts before <paramref name="word"/>, or -1.</summary>
    public int LastBefore(int word)
    {
        int low = 0, high = Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Mentions[middle].Words.From < word ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static CastMention Place(QuoteText text, NameMention mention, WordRange range)
    {
        var words = text.Words;
        var top = range.From;
        for (var i = range.From; i < range.To; i++)
        {
            if (!range.Contains(words.Heads[i]))
            {
                top = i;
                break;
            }
        }

        var after = range.To < words.Count ? words[range.To] : default;
        var isModifier = after is "'s" or "’s" or "'" or "’" || words.Relations[top] == Relation.Possessor;
        var role = isModifier && text.IsParsed[words.SentenceOf[top]] ? GrammarRole.Possessor : GrammarRoles.Of(text, top);
        return new CastMention(mention, range, words.SentenceOf[range.From], text.QuotationOf[range.From] >= 0, role, isModifier, top);
    }
}
