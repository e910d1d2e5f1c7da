using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Language;

/// <summary>Words of the other pages: subjects, lists, pictures, about.</summary>
internal sealed partial class Words
{
    public string Everything(Facet facet) => facet switch
    {
        Application.Searching.Facet.Speaker => In("Everything said, by date", "Alles Gesagte nach Datum"),
        Application.Searching.Facet.Organisation => In("Every sentence with it, by date", "Alle Sätze dazu nach Datum"),
        _ => In("Every sentence on it, by date", "Alle Sätze dazu nach Datum"),
    };

    public string WhoSpeaksForIt => In("Who speaks for it", "Wer für sie spricht");

    public string DescribedAs => In("Described as", "Beschrieben als");
    public string PrintedAs => In("Printed as", "Gedruckt als");
    public string WhoReports => In("Reported by", "Berichtet von");
    public string SearchWithin => In("Search within", "Hierin suchen");
    public string CompareWith => In("Compare with another speaker", "Mit anderem Sprecher vergleichen");
    public string AtoZ(Facet facet) => Facet(facet) + In(" from A to Z", " von A bis Z");
    public string Contains => In("contains", "enthält");
    public string Values(long count) => Count(count, "entry", "entries", "Eintrag", "Einträge");
    public string NoEntry => In("No entry has these letters.", "Kein Eintrag enthält diese Buchstaben.");
    public string NothingListed => In("The index has none yet.", "Der Index enthält noch keine.");
    public string Filter => In("Filter", "Filtern");
    public string MostQuoted => In("Most quoted", "Am meisten zitiert");
    public string MostNamed => In("Most named", "Am meisten genannt");
    public string MainTopics => In("Main topics", "Hauptthemen");
    public string IndexFacts => In("In figures", "In Zahlen");
    public string ArticlesLabel => In("Articles", "Artikel");
    public string SentencesLabel => In("Sentences", "Sätze");
    public string QuotedLabel => In("in which somebody speaks", "in denen jemand spricht");
    public string PrintedBetween(string first, string last) => In($"Printed between {first} and {last}.", $"Gedruckt zwischen dem {first} und dem {last}.");
    public string Written => In("Index written on", "Index geschrieben am");
    public string SizeLabel => In("Size", "Größe");
    public string OutletsLabel => In("Outlets", "Medien");
    public string Skipped => In("What could not be read", "Was nicht gelesen werden konnte");
    public string NothingSkipped => In("Everything could be read.", "Alles konnte gelesen werden.");
    public string Cure => In("What to do", "Was zu tun ist");
    public string File => In("File", "Datei");
    public string Indexing => In("Indexing", "Indexieren");
    public string TakenUpLabel => In("articles as read by a run that was broken off", "Artikel, die ein abgebrochener Durchgang schon gelesen hatte");
    public string IndexingDone => In("The last run is done", "Der letzte Durchgang ist fertig");
    public string SentencesRead => In("Sentences read, page furniture too", "Gelesene Sätze, auch Seitenbeiwerk");
    public string IndexingFailed => In("Indexing failed", "Das Indexieren ist gescheitert");
    public string IndexingIdle => In("Nothing is being indexed now.", "Zurzeit wird nichts indexiert.");
    public string UpToDate => In("The index is up to date: nothing had changed since the last run.", "Der Index ist auf dem neuesten Stand: Seit dem letzten Durchgang hat sich nichts geändert.");
    public string FilesLabel => In("Files", "Dateien");
    public string Seconds => In("Seconds", "Sekunden");
    public string SkippedLabel => In("Skipped", "Ausgelassen");
    public string Syntax => In("You type", "Sie tippen");
    public string Meaning => In("You get", "Sie finden");
    public string FirstSpeaker => In("First speaker", "Erster Sprecher");
    public string SecondSpeaker => In("Second speaker", "Zweiter Sprecher");
    public string OnTopic => In("On the topic", "Zum Thema");
    public string AnyTopic => In("any topic", "jedes Thema");
    public string CompareButton => In("Compare", "Vergleichen");
    public string CompareText => In("What two people said, side by side, by date.", "Was zwei Menschen sagten, nebeneinander nach Datum.");
    public string NoSuchSpeaker(string name) => In($"Nobody called “{name}” speaks in the index.", $"Niemand namens „{name}“ spricht im Index.");
    public string SharedTopics => In("Topics of both", "Themen von beiden");
    public string NothingOnTopic(string name, string topic) => In($"{name} says nothing on {Quoted(topic)}.", $"{name} sagt nichts zu {Quoted(topic)}.");
    public string MoreOf(int shown, long all) => In($"Show more ({Number(shown)} of {Number(all)} shown)", $"Mehr zeigen ({Number(shown)} von {Number(all)} gezeigt)");
    public string MoreValues(int shown, long all) => MoreOf(shown, all);
    public string HeatMapText => In("How many sentences each speaker has on each topic. Each cell is a search.", "Wie viele Sätze jeder Sprecher zu jedem Thema hat. Jede Zelle ist eine Suche.");
    public string ReportsText => In("How many sentences of each speaker each outlet printed: the thicker a line, the more. Each line and each name is a search.", "Wie viele Sätze jedes Sprechers jedes Medium gedruckt hat: je dicker eine Linie, desto mehr. Jede Linie und jeder Name ist eine Suche.");
    public string CrossText => In("How many sentences each pair has. Each cell is a search.", "Wie viele Sätze jedes Paar hat. Jede Zelle ist eine Suche.");
    public string CrossLabel => In("What is counted by what", "Was wonach gezählt wird");
    public string Pair(Facet rows, Facet columns) => Facet(rows) + " × " + Facet(columns);
    public string RowsShown(int first, int last, int all) => In($"Rows {Number(first)}–{Number(last)} of {Number(all)}", $"Zeilen {Number(first)}–{Number(last)} von {Number(all)}");
    public string ShowAllColumns(int all) => In($"show all {Number(all)} columns", $"alle {Number(all)} Spalten zeigen");
    public string BipartiteText(int left, int right, string row, string column, long most)
        => In($"Picture: lines from {Number(left)} speakers to {Number(right)} outlets, the thicker the more sentences; the thickest from {row} to {column}: {Sentences(most)}. The table below has every number.", $"Bild: Linien von {Number(left)} Sprechern zu {Number(right)} Medien, je dicker, desto mehr Sätze; die dickste von {row} zu {column}: {Sentences(most)}. Die Tabelle darunter enthält alle Zahlen.");
    public string HeatText(int rows, int columns, string row, string column, long most)
        => In($"Picture: {Number(rows)} rows by {Number(columns)} columns of cells, the darker the more sentences; most in {row} · {column}: {Sentences(most)}. The table below has every number.", $"Bild: {Number(rows)} Zeilen mal {Number(columns)} Spalten aus Zellen, je kräftiger, desto mehr Sätze; am meisten in {row} · {column}: {Sentences(most)}. Die Tabelle darunter enthält alle Zahlen.");
    public string AsTable => In("As a table", "Als Tabelle");
    public string AsTableOf(string title) => title + In(" as a table", " als Tabelle");
    public string PicturesTitle => In("Look around", "Umsehen");
    public string DamageTitle => In("The newest state of the index is damaged", "Der neueste Stand des Index ist beschädigt");
    public string DamageText => In("An older, whole state is shown in its place. To mend it, index the articles again; what the damage is:", "Gezeigt wird ein älterer, unversehrter Stand. Zum Beheben die Artikel neu indexieren; der Schaden:");
    public string NothingToShow => In("There is nothing to show for this search.", "Für diese Suche gibt es nichts zu zeigen.");
    public string Key => In("Key", "Taste");
    public string Does => In("What it does", "Was sie tut");
    public string KeysText => In("Keys work where no box is being typed in.", "Die Tasten wirken, solange in kein Feld getippt wird.");
    public string ApiTitle => In("The API", "Die API");
    public string ApiIntroduction => In("Everything the pages show, as JSON, for programs. Limits: 40 requests at once, 20 a second for each address; beyond that the answer is 429 with Retry-After.", "Alles, was die Seiten zeigen, als JSON, für Programme. Grenzen: 40 Anfragen auf einmal, 20 pro Sekunde und Adresse; darüber hinaus 429 mit Retry-After.");
    public string ApiDocument => In("OpenAPI document", "OpenAPI-Dokument");
    public string Parameters => In("Parameters", "Parameter");

    /// <summary>What the indexer does now.</summary>
    public string Stage(string stage) => stage switch
    {
        "reading" => In("Reading articles", "Artikel werden gelesen"),
        "comparing" => In("Comparing articles", "Artikel werden verglichen"),
        "writing" => In("Writing the index", "Der Index wird geschrieben"),
        "done" => IndexingDone,
        "failed" => IndexingFailed,
        _ => stage,
    };

    /// <summary>Bytes as a reader says them.</summary>
    public string Bytes(long bytes) => bytes switch
    {
        < 1_000_000 => (bytes / 1e3).ToString("N0", Culture) + "\u00a0kB",
        < 1_000_000_000 => (bytes / 1e6).ToString("N1", Culture) + "\u00a0MB",
        _ => (bytes / 1e9).ToString("N2", Culture) + "\u00a0GB",
    };
}
