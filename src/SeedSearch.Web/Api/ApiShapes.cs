using SeedSearch.Application;
using SeedSearch.Application.Reading;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Api;

/// <summary>Turns Application's records into the API's, whose shapes are a promise to programs and change by version only.</summary>
internal static class ApiShapes
{
    public static ApiSearch Shape(SearchPage page) => new(
        page.Request.Query, page.Slip, page.Sentences, page.Articles, page.Results, page.IsExact, page.Request.Page, page.Pages, page.DidYouMean,
        [.. page.Hits.Select(Shape)], [.. page.Facets.Select(Shape)],
        [.. page.Relaxations.Select(way => new ApiRelaxation(way.Without, SearchUrls.Search(way.Request), way.Sentences))],
        [.. page.Alone.Select(part => new ApiPart(part.Part, SearchUrls.Search(part.Request), part.Sentences))],
        Math.Round(page.Took.TotalMilliseconds, 2));

    public static ApiHit Shape(Hit hit) => new(Shape(hit.Sentence), Matches(hit.Fragments), hit.Before, hit.After, hit.OtherPrintings, hit.Score);

    public static ApiSentence Shape(SentenceView sentence) => new(
        sentence.Id.Value, SearchUrls.Sentence(sentence.Id), sentence.Text, sentence.Number, sentence.Article, [.. sentence.Quotes.Select(Shape)],
        sentence.Organisations, sentence.SpeakingFor, sentence.People, sentence.Topics, sentence.IsGone);

    public static ApiFacet Shape(FacetCounts counts) => new(SearchUrls.KeyOf(counts.Facet), counts.TotalValues, counts.AllOf, [.. counts.Values.Select(value => Shape(counts.Facet, value))]);

    public static ApiArticle Shape(ArticleView article) => new(
        article.Summary, [.. article.Sentences.Select(one => Shape(one.Sentence))],
        [.. article.Speakers.Select(Shape)], [.. article.Organisations.Select(Shape)], [.. article.Topics.Select(topic => Shape(Facet.Topic, topic))]);

    public static ApiSentencePage Shape(SentencePage page) => new(
        Shape(page.Sentence), [.. page.Before.Select(one => one.Text)], [.. page.After.Select(one => one.Text)],
        [.. page.Printings.Select(one => new ApiPrinting(Shape(one.Sentence), one.NamedSpeaker, one.Likeness))],
        [.. page.Similar.Select(Shape)]);

    public static ApiSubject Shape(SubjectView subject)
        => new(subject.Name, [.. subject.Descriptions.Select(Shape)], [.. subject.PrintedAs.Select(Shape)], Shape(subject.Statements));

    public static ApiSuggestion Shape(Suggestion suggestion) => new(
        suggestion.Text, suggestion.Facet is { } of ? Words.Current.Value(of, suggestion.Text) : suggestion.Text, suggestion.Facet is { } facet ? SearchUrls.KeyOf(facet) : null, suggestion.Sentences,
        suggestion.Facet switch
        {
            null => SearchUrls.Search(new(suggestion.Text)),
            Facet.Speaker or Facet.Organisation or Facet.Topic => SearchUrls.Subject(suggestion.Facet.Value, suggestion.Text),
            { } other => SearchUrls.Search(other, suggestion.Text),
        });

    private static ApiValue Shape(Facet facet, FacetValue value) => Shape(facet is Facet.Topic ? value with { Label = Words.Current.ShortValue(facet, value.Value) } : value);

    private static ApiValue Shape(FacetValue value) => new(value.Value, value.Label, value.Sentences,
        value.State switch { ChoiceState.Included => "included", ChoiceState.Excluded => "excluded", _ => "none" }, value.Depth);

    private static ApiQuote Shape(QuoteView quote)
        => new(quote.Kind, quote.Speaker, quote.FoundBy, quote.Source, quote.Cue, quote.Content, quote.Why, quote.Confidence, quote.ToldBy?.Key);

    private static List<int[]> Matches(IReadOnlyList<Fragment> fragments)
    {
        var (matches, at) = (new List<int[]>(), 0);
        foreach (var fragment in fragments)
        {
            if (fragment.IsMatch) matches.Add([at, at + fragment.Text.Length]);
            at += fragment.Text.Length;
        }

        return matches;
    }
}
