using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Language;

/// <summary>Words of the frame around every page.</summary>
internal sealed partial class Words
{
    public string Tagline => In("Who said what about what, and where was it printed?", "Wer sagte was worüber, und wo stand es gedruckt?");
    public string SkipToContent => In("Skip to content", "Zum Inhalt springen");
    public string MainNavigation => In("Main", "Hauptmenü");
    public string Search => In("Search", "Suche");
    public string SearchButton => In("Search", "Suchen");
    public string SearchPlaceholder => In("Words, \"a phrase\", speaker:name …", "Wörter, \"eine Wendung\", speaker:Name …");
    public string SearchLabel => In("Search sentences", "Sätze durchsuchen");
    public string About => In("About this index", "Über diesen Index");
    public string Help => In("Syntax help", "Hilfe zur Suche");
    public string HelpMenu => In("Help", "Hilfe");
    public string KeysTitle => In("Keys", "Tasten");
    public string Api => In("API", "API");
    public string Compare => In("Compare two speakers", "Zwei Sprecher vergleichen");
    public string HeatMap => In("Speakers by topic", "Sprecher nach Themen");
    public string Reports => In("Who reports whom", "Wer über wen berichtet");
    public string LanguageLabel => In("Language", "Sprache");
    public string ThemeLabel => In("Colours", "Farben");
    public string ThemeLight => In("Light", "Hell");
    public string ThemeDark => In("Dark", "Dunkel");
    public string Settings => In("Settings", "Einstellungen");
    public string NotFoundTitle => In("There is nothing at this address", "Unter dieser Adresse ist nichts");
    public string NotFoundText => In("The link may be mistyped, or what it named is no longer in the index. A search finds what is.", "Vielleicht ist der Link falsch geschrieben, oder das Gesuchte steht nicht mehr im Index. Eine Suche findet, was da ist.");
    public string BrokeTitle => In("Something broke on our side", "Bei uns ist etwas kaputtgegangen");
    public string BrokeText => In("The search itself failed; this is not about your words. Try again in a moment; if it stays, tell whoever runs this server, with the number below.", "Die Suche selbst ist gescheitert; an Ihren Wörtern liegt es nicht. Versuchen Sie es gleich noch einmal; bleibt es dabei, sagen Sie es dem Betreiber dieses Servers, mit der Nummer unten.");
    public string BadRequestTitle => In("That is more than one search can hold", "Das ist mehr, als eine Suche fassen kann");
    public string Reconnecting => In("The live connection is lost; trying again. The page itself still works.", "Die Live-Verbindung ist unterbrochen und wird neu aufgebaut. Die Seite selbst funktioniert weiter.");

    /// <summary>The plural of a facet: the heading of its list.</summary>
    public string Facet(Facet facet) => facet switch
    {
        Application.Searching.Facet.Speaker => In("Speakers", "Sprecher"),
        Application.Searching.Facet.Organisation => In("Organisations", "Organisationen"),
        Application.Searching.Facet.Topic => In("Topics", "Themen"),
        Application.Searching.Facet.Outlet => In("Outlets", "Medien"),
        Application.Searching.Facet.Kind => In("Kinds of quote", "Arten der Rede"),
        Application.Searching.Facet.Mentioned => In("Mentioned", "Genannt"),
        Application.Searching.Facet.SpeakingFor => In("Speaking for", "Gesprochen für"),
        Application.Searching.Facet.FoundBy => In("Speaker found by", "Sprecher erkannt an"),
        _ => In("Months", "Monate"),
    };

    /// <summary>One value of a facet: what a chip says before it.</summary>
    public string FacetOne(Facet facet) => facet switch
    {
        Application.Searching.Facet.Speaker => In("Speaker", "Sprecher"),
        Application.Searching.Facet.Organisation => In("Organisation", "Organisation"),
        Application.Searching.Facet.Topic => In("Topic", "Thema"),
        Application.Searching.Facet.Outlet => In("Outlet", "Medium"),
        Application.Searching.Facet.Kind => In("Kind", "Art"),
        Application.Searching.Facet.Mentioned => In("Mentions", "Nennt"),
        Application.Searching.Facet.SpeakingFor => In("Speaks for", "Spricht für"),
        Application.Searching.Facet.FoundBy => In("Found by", "Erkannt an"),
        _ => In("Month", "Monat"),
    };

    /// <summary>A facet's value as a reader says it.</summary>
    public string Value(Facet facet, string value) => facet switch
    {
        Application.Searching.Facet.Speaker when value == "?" => UnknownSpeaker,
        Application.Searching.Facet.Kind => Kind(value),
        Application.Searching.Facet.FoundBy => FoundByValue(value),
        Application.Searching.Facet.Month => Month(value),
        Application.Searching.Facet.Topic => isGerman ? string.Join(" › ", TopicNames.GermanSteps(value)) : value.Replace("/", " › ", StringComparison.Ordinal),
        _ => value,
    };

    /// <summary>A value where there is little room, or what stands above it is seen: of a topic the last step alone.</summary>
    public string ShortValue(Facet facet, string value)
        => facet != Application.Searching.Facet.Topic ? Value(facet, value) : isGerman ? TopicNames.German(value) : value[(value.LastIndexOf('/') + 1)..];

    public string UnknownSpeaker => In("Unknown speaker", "Unbekannter Sprecher");

    /// <summary>A kind of quote.</summary>
    public string Kind(string kind) => kind switch
    {
        "direct" => In("direct", "wörtlich"),
        "indirect" => In("indirect", "indirekt"),
        "mixed" => In("mixed", "gemischt"),
        "none" => In("nobody speaks", "niemand spricht"),
        _ => kind,
    };
}
