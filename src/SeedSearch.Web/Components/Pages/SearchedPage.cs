using Microsoft.AspNetCore.Components;
using SeedSearch.Application;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Components.Pages;

/// <summary>A page whose address holds a search.</summary>
public abstract class SearchedPage : ComponentBase
{
    /// <summary>Where it searches.</summary>
    [Inject] protected ISentenceIndex Index { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    /// <summary>The request that is answered; null over a circuit.</summary>
    [CascadingParameter] protected HttpContext? Context { get; set; }

    private protected static Words W => Words.Current;

    private protected CancellationToken Cancelled => Context?.RequestAborted ?? CancellationToken.None;

    private protected Address Address => Web.Address.Of(Navigation);
}
