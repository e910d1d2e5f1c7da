using System.CommandLine;
using SeedSearch.Application;
using SeedSearch.Application.Searching;

namespace SeedSearch.Cli.Commands;

/// <summary>The options of a search that narrow and order it.</summary>
internal sealed class SearchFilters
{
    private readonly Dictionary<Facet, Option<string[]>> facets = new()
    {
        [Facet.Speaker] = Values("--speaker", "Who said it; ? for the unknown speaker"),
        [Facet.Organisation] = Values("--org", "An organisation that the sentence names, or for which its speaker speaks"),
        [Facet.Topic] = Values("--topic", "A path in the tree of topics; takes in all below it"),
        [Facet.Outlet] = Values("--outlet", "Who printed it"),
        [Facet.Kind] = Values("--kind", "direct, indirect, mixed, or none where nobody speaks"),
        [Facet.Month] = Values("--month", "The month of printing, as 2015-12"),
        [Facet.Mentioned] = Values("--names", "A person or organisation that the sentence itself names"),
        [Facet.FoundBy] = Values("--found", "How a speaker was told: name, title, pronoun, otherArticle, none"),
        [Facet.SpeakingFor] = Values("--for", "An organisation for which a speaker of the sentence speaks"),
    };

    private readonly Option<string?> from = new("--from") { Description = "First day of printing: 2015, 2015-12 or 2015-12-16", HelpName = "DAY" };
    private readonly Option<string?> to = new("--to") { Description = "Last day of printing, included", HelpName = "DAY" };
    private readonly Option<SortOrder> sort = new("--sort") { Description = "relevance, newest or oldest", DefaultValueFactory = _ => SortOrder.Relevance };
    private readonly Option<bool> plain = new("--plain") { Description = "Take queries as plain words, of which one is enough" };
    private readonly Option<bool> every = new("--every-printing") { Description = "Show near-identical sentences each" };
    private readonly Option<bool> furniture = new("--furniture") { Description = "Also search page furniture" };

    public SearchFilters(Command command)
    {
        foreach (var option in facets.Values.Concat<Option>([from, to, sort, plain, every, furniture]))
        {
            command.Options.Add(option);
        }
    }

    public async Task<SearchRequest> RequestAsync(ISentenceIndex index, ParseResult parsed, CancellationToken cancellationToken)
    {
        var choices = new List<FacetChoice>();
        foreach (var (facet, option) in facets)
        {
            foreach (var typed in parsed.GetValue(option) ?? [])
            {
                var isExcluded = typed.Length > 1 && typed[0] == '-';
                choices.Add(new FacetChoice(facet, await MeantAsync(index, facet, isExcluded ? typed[1..] : typed, cancellationToken), isExcluded));
            }
        }

        return new SearchRequest("")
        {
            Choices = choices,
            From = Day(parsed.GetValue(from), "--from")?.From,
            To = Day(parsed.GetValue(to), "--to")?.To,
            Sort = parsed.GetValue(sort),
            PlainWords = parsed.GetValue(plain),
            AnyWord = parsed.GetValue(plain),
            EveryPrinting = parsed.GetValue(every),
            WithFurniture = parsed.GetValue(furniture),
            FacetValues = 0,
        };
    }

    /// <summary>The value that is spelled so, capitals aside; of a topic its last step is enough; else what was typed.</summary>
    private static async Task<string> MeantAsync(ISentenceIndex index, Facet facet, string typed, CancellationToken cancellationToken)
    {
        var like = await index.ListAsync(facet, typed, cancellationToken);
        return (like.FirstOrDefault(v => v.Value.Equals(typed, StringComparison.OrdinalIgnoreCase))
            ?? like.FirstOrDefault(v => facet == Facet.Topic && v.Value.EndsWith("/" + typed, StringComparison.OrdinalIgnoreCase)))?.Value ?? typed;
    }

    private static (DateOnly? From, DateOnly? To)? Day(string? typed, string option) => typed is null
        ? null
        : DayRanges.Read(typed) ?? throw new SeedSearchSetupException($"{option} {typed}: write a day as 2015, 2015-12 or 2015-12-16");

    private static Option<string[]> Values(string name, string description) =>
        new(name) { Description = description + "; may be repeated, -VALUE excludes", HelpName = "VALUE" };
}
