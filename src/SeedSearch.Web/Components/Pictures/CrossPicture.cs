using Microsoft.AspNetCore.Components;
using SeedSearch.Application;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Components.Pictures;

/// <summary>What every picture of counts by two facets is given.</summary>
public abstract class CrossPicture : ComponentBase
{
    /// <summary>The counts.</summary>
    [Parameter, EditorRequired] public CrossTable Table { get; set; } = null!;

    /// <summary>The search they count.</summary>
    [Parameter, EditorRequired] public SearchRequest Request { get; set; } = null!;

    /// <summary>What the rows are.</summary>
    [Parameter, EditorRequired] public Facet RowFacet { get; set; }

    /// <summary>What the columns are.</summary>
    [Parameter, EditorRequired] public Facet ColumnFacet { get; set; }

    /// <summary>What is shown, for those who hear it.</summary>
    [Parameter, EditorRequired] public string Caption { get; set; } = "";

    private protected static Words W => Words.Current;
}
