using Microsoft.AspNetCore.Components;
using SeedSearch.Application;
using SeedSearch.Application.Reading;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Components.Live;

/// <summary>The sentences that name a statement's speaker, in its own article and in the one that told: what the reason rests on.</summary>
public sealed partial class Evidence
{
    /// <summary>Sentences shown before and after the one that is explained.</summary>
    private const int MostBefore = 5, MostAfter = 2;

    /// <summary>The language of the page around it.</summary>
    [Parameter] public string LanguageCode { get; set; } = "en";

    /// <summary>The sentence's lasting name.</summary>
    [Parameter, EditorRequired] public string Id { get; set; } = "";

    /// <summary>Whether it is open from the start.</summary>
    [Parameter] public bool IsOpen { get; set; }

    [Inject] private ISentenceIndex Index { get; set; } = null!;

    private static Words W => Words.Current;

    private List<Passage>? Passages { get; set; }

    /// <inheritdoc />
    protected override Task OnInitializedAsync() => IsOpen ? ShowAsync() : Task.CompletedTask;

    private async Task ShowAsync()
    {
        var found = new List<Passage>();
        if (await Index.SentenceAsync(new(Id), CancellationToken.None) is { Sentence: { IsGone: false } one })
        {
            foreach (var quote in one.Quotes.Where(quote => quote.Speaker is not null).DistinctBy(quote => quote.Speaker))
            {
                if (await NamingAsync(one.Article.Key, quote.Speaker!, one.Number, line => line.Id == one.Id) is { } here) found.Add(here);
                if (quote.ToldBy is { } told && await NamingAsync(told.Key, quote.Speaker!, int.MaxValue / 2, line => quote.StatementKey is { } key && line.Quotes.Any(other => other.StatementKey == key)) is { } there)
                    found.Add(there with { IsTold = true });
            }
        }

        Passages = found;
    }

    // The last name, as printed, stands in most sentences that mean the person; the sentence itself is shown among them.
    private async Task<Passage?> NamingAsync(string key, string speaker, int number, Func<SentenceView, bool> isMeant)
    {
        var name = speaker.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1].Replace("\"", "", StringComparison.Ordinal);
        if (await Index.ArticleAsync(key, $"\"{name}\"", CancellationToken.None) is not { } article) return null;
        var naming = article.Sentences.Where(line => isMeant(line.Sentence) || line.Fragments.Any(fragment => fragment.IsMatch)).ToList();
        var meant = naming.FirstOrDefault(line => isMeant(line.Sentence))?.Sentence.Number ?? number;
        List<ReadingSentence> lines = [.. naming.Where(line => line.Sentence.Number <= meant).TakeLast(MostBefore + 1), .. naming.Where(line => line.Sentence.Number > meant).Take(MostAfter)];
        return lines.Count == 0 ? null : new(speaker, article.Summary, lines, IsTold: false);
    }

    private sealed record Passage(string Speaker, ArticleSummary Article, IReadOnlyList<ReadingSentence> Lines, bool IsTold);
}
