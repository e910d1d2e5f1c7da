using Microsoft.AspNetCore.Components.Forms;

namespace SeedSearch.Web.Hosting;

/// <summary>
/// No page posts a form of Blazor's, so no page carries a token: without this, each would end with a kilobyte and a half of sealed
/// state that differs at every visit.
/// </summary>
internal sealed class NoAntiforgeryState : AntiforgeryStateProvider
{
    public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
}
