namespace SeedSearch.Web.Language;

/// <summary>
/// German for what the reading of a corpus says of files it could not read, and of runs that ended early. The index holds it in English; what is not
/// known here stays English and says so. The words of the system itself, behind a colon, are given as they came.
/// </summary>
internal static class Skips
{
    // Of two that fit the first one counts.
    private static readonly Phrase[] Phrases =
    [
        new("the file is empty", "die Datei ist leer"),
        new("it is no text, or UTF-16 without its mark", "es ist kein Text, oder UTF-16 ohne seine Kennung"),
        new("save it as UTF-8 text, or give it the ending of what it is", "speichern Sie sie als UTF-8-Text, oder geben Sie ihr die Endung, die ihr zukommt"),
        new("the file is gone", "die Datei ist nicht mehr da"),
        new("the file is damaged: {0}", "die Datei ist beschädigt: {0}"),
        new("the file can't be read: {0}", "die Datei lässt sich nicht lesen: {0}"),
        new("the folder can't be listed: {0}", "der Ordner lässt sich nicht auflisten: {0}"),
        new("the file is longer than {0} MB", "die Datei ist länger als {0} MB"),
        new("the line is longer than {0} MB", "die Zeile ist länger als {0} MB"),
        new("the page takes longer than {0} s to read", "die Seite zu lesen dauert länger als {0} s"),
        new("there is nothing below the header", "unter dem Kopf steht nichts"),
        new("there is no text on the page", "auf der Seite steht kein Text"),
        new("there is no text in it", "es steht kein Text darin"),
        new("the YAML between the --- lines is broken: {0}", "das YAML zwischen den Zeilen mit --- ist fehlerhaft: {0}"),
        new("not readable as Markdown: {0}", "nicht als Markdown zu lesen: {0}"),
        new("not JSON: {0}, at byte {1}", "kein JSON: {0}, bei Byte {1}"),
        new("not an object but {0}", "kein Objekt, sondern {0}"),
        new("{0}: not an object but {1}", "{0}: kein Objekt, sondern {1}"),
        new("no \"text\"", "kein „text“"),
        new("{0}: no \"text\"", "{0}: kein „text“"),
        new("a \\u escape stands for half a character", "eine \\u-Folge steht für ein halbes Zeichen"),
        new("{0}: a \\u escape stands for half a character", "{0}: eine \\u-Folge steht für ein halbes Zeichen"),
        new("the id \"{0}\" is taken by an article of {1}", "die Kennung „{0}“ trägt schon ein Artikel aus {1}"),

        new("delete it, or put the article in", "löschen Sie sie, oder schreiben Sie den Artikel hinein"),
        new("delete it, or put the articles in, one JSON object a line", "löschen Sie sie, oder schreiben Sie die Artikel hinein, ein JSON-Objekt je Zeile"),
        new("index again", "indexieren Sie noch einmal"),
        new("pack it again, or put it there unpacked", "packen Sie sie neu, oder legen Sie sie ungepackt hin"),
        new("make it readable, then index again", "machen Sie sie lesbar, und indexieren Sie noch einmal"),
        new("make it readable", "machen Sie ihn lesbar"),
        new("split it, or make it JSON lines (.jsonl), which are read line by line", "teilen Sie sie, oder machen Sie JSON-Zeilen daraus (.jsonl), die zeilenweise gelesen werden"),
        new("split the article", "teilen Sie den Artikel"),
        new("put its text into a .txt file", "legen Sie ihren Text in eine .txt-Datei"),
        new("put the article below it, after a blank line", "schreiben Sie den Artikel darunter, nach einer leeren Zeile"),
        new("put the article below the --- lines", "schreiben Sie den Artikel unter die Zeilen mit ---"),
        new("save the page with its text, or put the text into a .txt file", "speichern Sie die Seite mit ihrem Text, oder legen Sie den Text in eine .txt-Datei"),
        new("mend it, or put values that hold : or # into quotation marks", "berichtigen Sie es, oder setzen Sie Werte mit : oder # in Anführungszeichen"),
        new("take nested quotes and lists apart", "nehmen Sie verschachtelte Zitate und Listen auseinander"),
        new("write one JSON object a line", "schreiben Sie ein JSON-Objekt je Zeile"),
        new("write one object, or an array of them; for an object a line, name the file .jsonl", "schreiben Sie ein Objekt oder eine Liste von Objekten; für ein Objekt je Zeile nennen Sie die Datei .jsonl"),
        new("write each article as {\"id\": ..., \"text\": ...}", "schreiben Sie jeden Artikel als {{\"id\": ..., \"text\": ...}}"),
        new("write the character itself, or both its halves", "schreiben Sie das Zeichen selbst, oder beide Hälften"),
        new("give the article's text as a string named \"text\"", "geben Sie den Text des Artikels als Zeichenkette namens „text“"),
        new("give each article an id of its own", "geben Sie jedem Artikel eine eigene Kennung"),

        new("the run was stopped; start it again to go on", "der Durchgang wurde angehalten; starten Sie ihn noch einmal, dann geht er weiter"),
        new("no articles in {0}: put text, Markdown, HTML, JSON or JSON-lines files there", "keine Artikel in {0}: legen Sie Dateien mit Text, Markdown, HTML, JSON oder JSON-Zeilen hinein"),
        new("the index folder {0} can't be used: {1}; name another with --index", "der Ordner {0} lässt sich für den Index nicht verwenden: {1}; nennen Sie einen anderen mit --index"),
        new("the index in {0} is damaged: {1}; delete the folder and index again", "der Index in {0} ist beschädigt: {1}; löschen Sie den Ordner, und indexieren Sie noch einmal"),
        new("what is read can't be kept in {0}: {1}; if another process is indexing into this folder, wait until it ends, else make room, or name another folder with --index",
            "was gelesen wird, lässt sich in {0} nicht aufheben: {1}; wenn ein anderer Prozess in diesen Ordner indexiert, warten Sie, bis er fertig ist, sonst schaffen Sie Platz, oder nennen Sie einen anderen Ordner mit --index"),
    ];

    /// <summary>The sentence in German, or null for one that is not known.</summary>
    public static string? German(string english)
    {
        foreach (var phrase in Phrases)
        {
            if (phrase.PartsOf(english) is { } parts) return phrase.Filled(parts);
        }

        return null;
    }
}
