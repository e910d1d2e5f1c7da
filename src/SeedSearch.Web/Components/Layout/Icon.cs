using System.Collections.Frozen;
using Microsoft.AspNetCore.Components;

namespace SeedSearch.Web.Components.Layout;

/// <summary>Drawings of one line, for buttons and links that say in words what they do. Ready markup and no component: a page of results has a hundred of them.</summary>
internal static class Icon
{
    // Each on a grid of 24, drawn for this project: lines of 2 units, round ends (frame.css).
    private static readonly FrozenDictionary<string, MarkupString> Drawn = new Dictionary<string, string>
    {
        ["brand"] = "M12 21v-8M12 13c0-4 2.5-7 8-7 0 5-3 7.5-8 7zM12 16c0-3-2-5.5-8-6 .5 4.5 3 6.5 8 6z",
        ["search"] = "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20",
        ["theme"] = "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z",
        ["close"] = "M7 7l10 10M17 7 7 17",
        ["exclude"] = "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM6.5 6.5l11 11",
        ["link"] = "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1",
        ["quote"] = "M6 17c2.5-.5 4-2.5 4-6V7H5v5h3M16 17c2.5-.5 4-2.5 4-6V7h-5v5h3",
        ["filter"] = "M4 6h16M7 12h10M10 18h4",
        ["prints"] = "M8 8V4h12v12h-4M4 8h12v12H4z",
        ["left"] = "M14 6l-6 6 6 6",
        ["right"] = "M10 6l6 6-6 6",
    }.ToFrozenDictionary(icon => icon.Key, icon => new MarkupString($"""<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false"><path d="{icon.Value}"></path></svg>"""));

    /// <summary>The drawing of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static MarkupString Of(string name) => Drawn[name];
}
