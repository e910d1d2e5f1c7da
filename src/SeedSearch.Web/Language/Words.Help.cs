namespace SeedSearch.Web.Language;

/// <summary>Words of the help pages.</summary>
internal sealed partial class Words
{
    /// <summary>Queries that can be tried, and what each finds.</summary>
    public IReadOnlyList<(string Query, string Meaning)> SyntaxExamples =>
    [
        ("internet governance", In("Sentences with both words, in any form.", "Sätze mit beiden Wörtern, in jeder Form.")),
        ("\"world internet conference\"", In("These words one after another.", "Diese Wörter hintereinander.")),
        ("\"conference\"", In("A single word in quotation marks: exactly this form.", "Ein einzelnes Wort in Anführungszeichen: genau diese Form.")),
        ("internet -china", In("The first without the second.", "Das erste ohne das zweite.")),
        ("freedom OR sovereignty", In("One of them; AND, OR, NOT in capitals.", "Eines davon; AND, OR, NOT in Großbuchstaben.")),
        ("(freedom OR sovereignty) AND cyberspace", In("Parts in brackets belong together.", "Geklammertes gehört zusammen.")),
        ("cyber*", In("All words that begin so.", "Alle Wörter, die so anfangen.")),
        ("cyber-space", In("With and without the hyphen: it finds cyberspace too, and cyberspace finds it. In quotation marks a word is only what it is.", "Mit und ohne Bindestrich: findet auch cyberspace, und cyberspace findet es. In Anführungszeichen steht ein Wort nur für sich.")),
        ("goverment~", In("Words spelt much like it.", "Ähnlich geschriebene Wörter.")),
        ("\"internet rules\"~5", In("The words within five places of each other.", "Die Wörter höchstens fünf Stellen auseinander.")),
        ("said:sovereignty", In("Only in what was said, not in what was written around it.", "Nur im Gesagten, nicht im Text darum herum.")),
        ("speaker:\"Xi Jinping\"", In("Said by this person.", "Gesagt von dieser Person.")),
        ("speaker:?", In("Somebody speaks, but it is not known who.", "Jemand spricht, aber wer, ist unbekannt.")),
        ("org:\"Amnesty International\"", In("Names this organisation, or is said for it.", "Nennt diese Organisation oder ist in ihrem Namen gesagt.")),
        ("names:\"Communist Party of China\"", In("Names this person or organisation, whoever speaks.", "Nennt diese Person oder Organisation, wer auch spricht.")),
        ("for:\"Amnesty International\"", In("Said by somebody who speaks for this organisation.", "Gesagt von jemandem, der für diese Organisation spricht.")),
        ("found:otherArticle", In("Only another article tells who says it; also name, title, pronoun, none.", "Nur ein anderer Artikel verrät, wer es sagt; auch name, title, pronoun, none.")),
        ("topic:politics", In("On this topic, or one below it.", "Zu diesem Thema oder einem darunter.")),
        ("kind:direct", In("In quotation marks; also indirect, mixed.", "In Anführungszeichen; auch indirect, mixed.")),
        ("date:2015-12..2016-01", In("Printed in these months, days or years.", "In diesen Monaten, Tagen oder Jahren gedruckt.")),
    ];

    public string JsonLines => In("JSON lines", "JSON-Zeilen");

    public string SyntaxNote => In("Typing never fails: where a query is not understood, its words are searched as they stand, and the page says where the slip is.", "Tippen misslingt nie: Wird eine Suche nicht verstanden, so werden ihre Wörter gesucht, wie sie dastehen, und die Seite sagt, wo der Fehler steckt.");

    public string ExportText => In("Every result of a search, as CSV, JSON lines, BibTeX or RIS. The columns of CSV, in this order; several values are joined by a semicolon. JSON lines hold the same and each statement apart.", "Alle Ergebnisse einer Suche als CSV, JSON-Zeilen, BibTeX oder RIS. Die Spalten der CSV-Datei in dieser Reihenfolge; mehrere Werte sind durch Semikolon verbunden. JSON-Zeilen enthalten dasselbe und jede Aussage einzeln.");

    /// <summary>The columns of an export, in their order, and what each holds.</summary>
    public IReadOnlyList<(string Column, string Meaning)> ExportColumns =>
    [
        ("sentence", In("The sentence as printed.", "Der Satz wie gedruckt.")),
        ("before", In("The sentence before it.", "Der Satz davor.")),
        ("after", In("The sentence after it.", "Der Satz danach.")),
        ("speaker", In("Who says it; ? where that is not known.", "Wer es sagt; ?, wo das unbekannt ist.")),
        ("found_by", In("How the speaker was found: name, title, pronoun, otherArticle, none.", "Wie der Sprecher gefunden wurde: name, title, pronoun, otherArticle, none.")),
        ("organisations", In("Organisations that the sentence names.", "Organisationen, die der Satz nennt.")),
        ("topics", In("Topics as paths.", "Themen als Pfade.")),
        ("title", In("The article's headline.", "Die Überschrift des Artikels.")),
        ("outlet", In("Who printed it.", "Wer es gedruckt hat.")),
        ("date", In("The day of printing, as 2015-12-16.", "Der Tag des Drucks, als 2015-12-16.")),
        ("source_file", In("The file it was read from, and its line.", "Die Datei, aus der es gelesen wurde, und die Zeile.")),
        ("permalink", In("The sentence's lasting address.", "Die bleibende Adresse des Satzes.")),
        ("kind", In("direct, indirect or mixed.", "direct (wörtlich), indirect (indirekt) oder mixed (gemischt).")),
        ("cue", In("The word that tells that something is said.", "Das Wort, das verrät, dass etwas gesagt wird.")),
        ("source", In("The source as printed: “Ms Kam”, “he”.", "Die Quelle wie gedruckt: „Ms Kam“, „he“.")),
        ("speaking_for", In("Organisations for which the speaker speaks.", "Organisationen, für die der Sprecher spricht.")),
        ("people", In("People that the sentence names.", "Personen, die der Satz nennt.")),
        ("address", In("Where the article stands on the web.", "Wo der Artikel im Web steht.")),
    ];

    /// <summary>Keys and what they do.</summary>
    public IReadOnlyList<(string[] Keys, string Does)> KeyList =>
    [
        (["/"], In("Go to the search box", "Ins Suchfeld")),
        (["j", "↓"], In("Next result", "Nächstes Ergebnis")),
        (["k", "↑"], In("Previous result", "Voriges Ergebnis")),
        (["Enter"], In("Open the result", "Ergebnis öffnen")),
        (["Esc"], In("Leave the box; from an article or a sentence, back", "Feld verlassen; vom Artikel oder Satz zurück")),
        (["n"], In("Next match in an article", "Nächster Treffer im Artikel")),
        (["p"], In("Previous match in an article", "Voriger Treffer im Artikel")),
        (["?"], In("This page", "Diese Seite")),
    ];
}
