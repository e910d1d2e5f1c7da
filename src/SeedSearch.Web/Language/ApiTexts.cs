namespace SeedSearch.Web.Language;

/// <summary>German for what the API's document says of its routes and their parameters; the document itself is in English.</summary>
internal static class ApiTexts
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["A page of results with facets"] = "Eine Seite Ergebnisse mit Facetten",
        ["Values of one facet over the results of a search"] = "Werte einer Facette über die Ergebnisse einer Suche",
        ["What a reader may go on to type"] = "Was jemand weiter tippen könnte",
        ["One sentence by its lasting id; 410 with the sentence as it was when it is gone"] = "Ein Satz mit seiner dauerhaften Kennung; 410 mit dem Satz, wie er war, wenn es ihn nicht mehr gibt",
        ["A whole article"] = "Ein ganzer Artikel",
        ["Everything a speaker said, by date"] = "Alles, was jemand gesagt hat, nach Datum",
        ["Every sentence with an organisation, by date"] = "Alle Sätze mit einer Organisation, nach Datum",
        ["Every sentence on a topic, by date"] = "Alle Sätze zu einem Thema, nach Datum",
        ["All topics with counts"] = "Alle Themen mit Anzahlen",
        ["All results of a search as a file: csv, jsonl, bib or ris"] = "Alle Ergebnisse einer Suche als Datei: csv, jsonl, bib oder ris",
        ["Words and operators; empty for every sentence. At most 2,000 characters."] = "Wörter und Operatoren; leer für alle Sätze. Höchstens 2.000 Zeichen.",
        ["A speaker to ask for; -Name leaves one out; ? is the unknown speaker."] = "Ein Sprecher, der gesucht wird; -Name lässt einen weg; ? ist der unbekannte Sprecher.",
        ["An organisation, likewise."] = "Eine Organisation, ebenso.",
        ["A topic's path, which takes in all below it, likewise."] = "Der Pfad eines Themas, der alles darunter einschließt, ebenso.",
        ["An outlet, likewise."] = "Ein Medium, ebenso.",
        ["direct, indirect, mixed or none, likewise."] = "direct, indirect, mixed oder none, ebenso.",
        ["A month, 2015-12, likewise."] = "Ein Monat, 2015-12, ebenso.",
        ["A person or organisation that the sentence itself names, likewise."] = "Eine Person oder Organisation, die der Satz selbst nennt, ebenso.",
        ["An organisation for which a speaker of the sentence speaks, likewise."] = "Eine Organisation, für die ein Sprecher des Satzes spricht, ebenso.",
        ["How a speaker was told: name, title, pronoun, otherArticle or none, likewise."] = "Woran ein Sprecher erkannt wurde: name, title, pronoun, otherArticle oder none, ebenso.",
        ["speaker, org, topic, names, for or found: all chosen values must be there instead of one of them."] = "speaker, org, topic, names, for oder found: Alle gewählten Werte müssen vorkommen statt nur einer.",
        ["First day of printing: 2015-12-16, 2015-12 or 2015."] = "Erster Tag des Drucks: 2015-12-16, 2015-12 oder 2015.",
        ["Last day of printing, itself included."] = "Letzter Tag des Drucks, er selbst eingeschlossen.",
        ["relevance (default), newest or oldest."] = "relevance (Vorgabe), newest oder oldest.",
        ["From 1."] = "Ab 1.",
        ["Results a page, 1 to 200; 10 by default."] = "Ergebnisse je Seite, 1 bis 200; vorgegeben 10.",
        ["all: every printing of a statement is a result of its own."] = "all: Jeder Abdruck einer Aussage ist ein eigenes Ergebnis.",
        ["1: take the query as plain words."] = "1: Die Suche als einfache Wörter nehmen.",
        ["1: also search page furniture."] = "1: Auch Seitenbeiwerk durchsuchen.",
        ["path"] = "im Pfad",
        ["query"] = "in der Abfrage",
    };

    /// <summary>The text in German, or null for one that is not known.</summary>
    public static string? German(string english) => Texts.GetValueOrDefault(english);
}
