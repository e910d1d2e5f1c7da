using Microsoft.AspNetCore.Components;
using SeedSearch.Application;
using SeedSearch.Application.Reading;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Components.Pages;

/// <summary>An article to be read, opened at a sentence, with the matches of the search the reader comes from.</summary>
public sealed partial class Article
{
    /// <summary>The article's key.</summary>
    [Parameter] public string Key { get; set; } = "";

    [Inject] private ISentenceIndex Index { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter] private HttpContext? Context { get; set; }

    private static Words W => Words.Current;

    private SearchRequest Request { get; set; } = new("");

    // Which result of the search this is, from 1; 0 for a reader who comes from elsewhere.
    private int Place { get; set; }

    // The search this is a result of; the index still has its counts from the page of results.
    private SearchPage? Found { get; set; }

    private ArticleView? View { get; set; }

    private Dictionary<string, int> Tints { get; set; } = [];

    private int Matches => View?.Sentences.Sum(line => line.Fragments.Count(fragment => fragment.IsMatch)) ?? 0;

    // Where the first sentence is the headline itself, it is shown once and can be linked and matched there.
    private ReadingSentence? Headline
        => View!.Sentences is [var first, ..] && first.Sentence.Text.Trim() == View.Summary.Title.Trim() && (View.Sentences.Count == 1 || View.Sentences[1].Sentence.StartsParagraph) ? first : null;

    private IEnumerable<List<ReadingSentence>> Paragraphs
    {
        get
        {
            var paragraph = new List<ReadingSentence>();
            foreach (var line in View!.Sentences.Skip(Headline is null ? 0 : 1))
            {
                if (line.Sentence.StartsParagraph && paragraph.Count > 0)
                {
                    yield return paragraph;
                    paragraph = [];
                }

                paragraph.Add(line);
            }

            if (paragraph.Count > 0) yield return paragraph;
        }
    }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var address = Address.Of(Navigation);
        if (address.Problem is null) (Request, Place) = (address.Request, SearchUrls.Number(address.Get("n"), 0, 0, int.MaxValue));
        var cancelled = Context?.RequestAborted ?? CancellationToken.None;
        View = await Index.ArticleAsync(Key, Request.Query.Length > 0 ? Request.Query : null, cancelled);
        if (View is null)
        {
            Navigation.NotFound();
            return;
        }

        if (Place > 0) Found = await Index.SearchAsync(Request with { Page = 1, PageSize = 1 }, cancelled);
        Tints = View.Speakers.Where(speaker => speaker.Value != "?").Select((speaker, number) => (speaker.Value, number)).DistinctBy(pair => pair.Value).ToDictionary(pair => pair.Value, pair => pair.number);
    }
}
