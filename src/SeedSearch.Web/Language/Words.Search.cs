using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Language;

/// <summary>Words of the search page.</summary>
internal sealed partial class Words
{
    public string Filters => In("Filters", "Filter");
    public string NoDay(string text) => In(
        $"{Quoted(text)} is no day and was left aside: write days as 2015, 2015-12 or 2015-12-16.",
        $"{Quoted(text)} ist kein Tag und blieb außer Acht: Schreiben Sie Tage als 2015, 2015-12 oder 2015-12-16.");

    public string ShowFilters => In("Show filters", "Filter zeigen");
    public string Apply => In("Apply", "Anwenden");
    public string ClearAll => In("Clear all", "Alle entfernen");
    public string AllOf => In("all of these", "alle davon");
    public string Clear => In("clear", "leeren");
    public string ChosenFilters => In("Chosen filters", "Gewählte Filter");
    public string From => In("From", "Von");
    public string To => In("To", "Bis");
    public string Dates => In("Dates", "Zeitraum");
    public string Sort => In("Order", "Reihenfolge");
    public string Relevance => In("Relevance", "Relevanz");
    public string Newest => In("Newest", "Neueste");
    public string Oldest => In("Oldest", "Älteste");
    public string Pages => In("Pages", "Seiten");
    public string Previous => In("Previous", "Zurück");
    public string Next => In("Next", "Weiter");
    public string CopyLink => In("Copy link", "Link kopieren");
    public string CopyCitation => In("Copy citation", "Zitat kopieren");
    public string Copied => In("Copied", "Kopiert");
    public string Permalink => In("Permalink", "Permalink");
    public string SourceFile => In("Source file", "Quelldatei");
    public string NoOutlet => In("outlet not known", "Medium unbekannt");
    public string NoDate => In("undated", "ohne Datum");
    public string DidYouMean => In("Did you mean", "Meinten Sie");
    public string SlipLead => In("Searched as plain words.", "Als einfache Wörter gesucht.");
    public string NothingFoundTitle => In("Nothing found", "Nichts gefunden");
    public string NothingFoundText => In("No sentence has all of this together.", "Kein Satz enthält das alles zusammen.");
    public string NothingFoundHint => In("Try fewer or other words, a part of a word with a star (govern*), or a looser spelling with a tilde (goverment~).", "Versuchen Sie weniger oder andere Wörter, einen Wortteil mit Stern (govern*) oder eine ungenaue Schreibung mit Tilde (goverment~).");
    public string AloneLead => In("No single part is to blame. Each by itself:", "Kein einzelner Teil ist schuld. Jeder für sich:");
    public string NowhereLead => In("What is in no sentence at all:", "Was in gar keinem Satz steht:");
    public string NotEverywhere => In("Each other part by itself:", "Jeder andere Teil für sich:");
    public string InNoSentence => In("in no sentence", "in keinem Satz");
    public string WithoutLead => In("Leave one part out:", "Lassen Sie einen Teil weg:");
    public string NothingIndexedTitle => In("Nothing is indexed yet", "Noch ist nichts im Index");
    public string NothingIndexedText => In("The index is empty. Put articles into the corpus folder; they are read when the server starts.", "Der Index ist leer. Legen Sie Artikel in den Korpusordner; beim Start des Servers werden sie gelesen.");
    public string StillIndexing => In("The articles are being read just now; this page shows how far it is.", "Die Artikel werden gerade gelesen; diese Seite zeigt, wie weit es ist.");
    public string ShowAllPrintings => In("show every printing", "jeden Abdruck zeigen");
    public string FoldPrintings => In("fold printings", "Abdrucke zusammenfassen");
    public string ShowFurniture => In("search page furniture too", "auch Seitenbeiwerk durchsuchen");
    public string HideFurniture => In("without page furniture", "ohne Seitenbeiwerk");
    public string TakeAlong => In("Take along", "Mitnehmen");
    public string Rows(long rows) => Count(rows, "row", "rows", "Zeile", "Zeilen");
    public string Feed => In("Atom feed", "Atom-Feed");
    public string YearsTitle => In("Sentences by year", "Sätze nach Jahren");
    public string MonthsTitle => In("Sentences by month", "Sätze nach Monaten");
    public string FindValue => In("Find …", "Suchen …");
    public string MoreTools => In("Pictures", "Bilder");
    public string SearchAsTyped => In("Search with operators", "Mit Operatoren suchen");
    public string Results => In("Results", "Ergebnisse");

    public string FindIn(Facet facet) => In("Find in ", "Suchen in: ") + Facet(facet);
    public string AllValues(Facet facet, int count) => In($"All {Number(count)} …", $"Alle {Number(count)} …");
    public string RemoveLead => In("Remove", "Entfernen:");
    public string LeftOutLead => In("left out:", "weggelassen:");
    public string LeaveOut(string value) => In("Leave out ", "Weglassen: ") + value;
    public string PageNumber(int page) => In("Page ", "Seite ") + Number(page);
    public string Sentences(long count) => Count(count, "sentence", "sentences", "Satz", "Sätze");
    public string Articles(long count) => Count(count, "article", "articles", "Artikel", "Artikel");

    /// <summary>"412 sentences in 97 articles", or "at least" so.</summary>
    public string Unit(SearchPage page)
        => (page.IsExact ? "" : In("at least ", "mindestens "))
            + In($"{Sentences(page.Sentences)} in {Articles(page.Articles)}", $"{Sentences(page.Sentences)} in {ArticlesAfterIn(page.Articles)}");

    public string Folded(long results) => In($"{Count(results, "result", "results", "", "")}, printings folded", $"{Count(results, "", "", "Ergebnis", "Ergebnisse")}, Abdrucke zusammengefasst");
    public string AlsoPrinted(int others) => In("also printed in ", "auch gedruckt in ") + (isGerman ? ArticlesAfterIn(others) : Articles(others));
    public string ComparePrintings => In("Every printing, word for word", "Alle Abdrucke im Vergleich");
    public string SlipAt(int position) => In($"At character {Number(position + 1)}:", $"Bei Zeichen {Number(position + 1)}:");
    public string Hint(string hint) => isGerman ? Hints.German(hint) ?? hint : hint;

    /// <summary>The language of a hint where it is not the page's; else null.</summary>
    public string? HintLanguage(string hint) => isGerman && Hints.German(hint) is null ? "en" : null;

    /// <summary>What the API's document says of a route or a parameter.</summary>
    public string? ApiText(string? english) => isGerman && english is not null ? ApiTexts.German(english) ?? english : english;

    /// <summary>The language of such a text where it is not the page's; else null.</summary>
    public string? ApiTextLanguage(string? english) => isGerman && english is not null && ApiTexts.German(english) is null ? "en" : null;

    /// <summary>Why a file was skipped or a run ended, or the cure.</summary>
    public string Skip(string reason) => isGerman ? Skips.German(reason) ?? reason : reason;

    /// <summary>The language of such a reason where it is not the page's; else null.</summary>
    public string? SkipLanguage(string reason) => isGerman && Skips.German(reason) is null ? "en" : null;

    /// <summary>The part that a relaxed search leaves out.</summary>
    public string LeftOut(Relaxation way) => PartOf(way.Without, way.Choice, way.IsDays);

    /// <summary>A part of a search that stands alone.</summary>
    public string Alone(PartAlone part) => PartOf(part.Part, part.Choice, part.IsDays);

    private string PartOf(string words, FacetChoice? choice, bool isDays)
        => choice is not null ? (choice.Excluded ? In("not ", "nicht ") : "") + FacetOne(choice.Facet) + " " + Quoted(Value(choice.Facet, choice.Value))
            : isDays ? In("the days of printing", "den Zeitraum des Drucks") : words;

    public string Without(string part) => In("without ", "ohne ") + part;
    public string YearsText(int years, string most, long count)
        => In($"Bar chart of {Number(years)} years; most in {most}: {Sentences(count)}", $"Balkendiagramm über {Number(years)} Jahre; am meisten im Jahr {most}: {Sentences(count)}");
    public string MonthsText(int months, string most, long count)
        => In($"Bar chart of {Number(months)} months; most in {most}: {Sentences(count)}", $"Balkendiagramm über {Number(months)} Monate; am meisten im {most}: {Sentences(count)}");
    public string Took(TimeSpan took) => In($"{took.TotalMilliseconds:0.#} ms", $"{took.TotalMilliseconds.ToString("0.#", Culture)} ms");

    private string ArticlesAfterIn(long count) => isGerman ? Number(count) + "\u00a0Artikel" + (count == 1 ? "" : "n") : Articles(count);
}
