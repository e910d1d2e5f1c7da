namespace SeedSearch.Web.Language;

/// <summary>
/// German for the reasons by which speakers are told. The index holds them as English clauses, joined by semicolons, with names and printed
/// words in their midst; a clause that is not known here stays English and says so.
/// </summary>
internal static class Reasons
{
    // English as SeedSearch.Enrichment writes it; {0} and {1} stand for names and printed words. Of two that fit the first one counts.
    private static readonly Phrase[] Clauses =
    [
        new("“{0}” tells that something is said", "„{0}“ verrät, dass etwas gesagt wird"),
        new("{0} is named with the quote", "{0} ist bei der Aussage genannt"),
        new("“{0}” is {1}, printed as of {2} in this article", "„{0}“ ist {1}, in diesem Artikel so für {2} gedruckt"),
        new("“{0}” fits {1}, for which {2} speaks, who spoke last", "„{0}“ passt zu {1}, wofür {2} spricht, zuletzt am Wort"),
        new("“{0}” answers: {1}, the person this article is about", "„{0}“ antwortet: {1}, um diese Person geht es in dem Artikel"),
        new("the quotation runs on", "die Anführung geht weiter"),
        new("the source as printed, not a name", "die Quelle wie gedruckt, kein Name"),
        new("the name as printed", "der Name wie gedruckt"),
        new("the name as printed beside “Mr”, “Ms” or their like", "der Name, wie er neben „Mr“, „Ms“ oder Ähnlichem gedruckt ist"),
        new("no source is printed", "keine Quelle ist gedruckt"),
        new("a known person", "eine bekannte Person"),
        new("a quotation as a sentence of its own", "ein Zitat als eigener Satz"),
        new("a quotation as a paragraph of its own", "ein Zitat als eigener Absatz"),
        new("the quotation stands by itself", "das Zitat steht für sich"),
        new("the quotation is signed", "das Zitat ist unterschrieben"),
        new("in the paragraph before only {0} speaks ({1})", "im Absatz davor spricht nur {0} ({1})"),
        new("{0} spoke in the sentence before ({1})", "{0} spricht im Satz davor ({1})"),
        new("nobody is named beside it", "niemand ist daneben genannt"),
        new("{0} is named beside {1}", "{0} ist neben {1} genannt"),
        new("“{0}” stands for {1}: a known name", "„{0}“ steht für {1}: ein bekannter Name"),
        new("“{0}” stands for {1}: named in full", "„{0}“ steht für {1}: mit vollem Namen genannt"),
        new("“{0}” stands for {1}: named by one word only", "„{0}“ steht für {1}: nur mit einem Wort genannt"),
        new("“{0}” stands for {1}: a surname behind a title", "„{0}“ steht für {1}: ein Nachname hinter einem Titel"),
        new("“{0}” stands for {1}: reads like a name of its kind", "„{0}“ steht für {1}: liest sich wie ein solcher Name"),
        new("“{0}” stands for {1}: the surname of {2}", "„{0}“ steht für {1}: der Nachname von {2}"),
        new("“{0}” stands for {1}: part of the name of {2}", "„{0}“ steht für {1}: ein Teil des Namens von {2}"),
        new("“{0}” stands for {1}: the same name as {2}", "„{0}“ steht für {1}: derselbe Name wie {2}"),
        new("“{0}” stands for {1}: short for {2} in this article", "„{0}“ steht für {1}: in diesem Artikel kurz für {2}"),
        new("“{0}” is part of the name of {1}", "„{0}“ ist ein Teil des Namens von {1}"),
        new("“{0}” is {1}: of those named or speaking before the one who fits best, the list of known people says so", "„{0}“ ist {1}: unter denen, die davor genannt sind oder sprechen, am passendsten, wie die Liste bekannter Personen sagt"),
        new("“{0}” is {1}: of those named or speaking before the one who fits best, the given name {2}", "„{0}“ ist {1}: unter denen, die davor genannt sind oder sprechen, am passendsten, dem Vornamen {2} nach"),
        new("“{0}” is {1}: of those named or speaking before the one who fits best, {2} before the name", "„{0}“ ist {1}: unter denen, die davor genannt sind oder sprechen, am passendsten, denn vor dem Namen steht {2}"),
        new("“{0}” is {1}: of those named or speaking before the one who fits best, {2} nearby", "„{0}“ ist {1}: unter denen, die davor genannt sind oder sprechen, am passendsten, denn in der Nähe steht {2}"),
        new("“{0}” is {1}: of those named or speaking before the one who fits best, \"{2}\"", "„{0}“ ist {1}: unter denen, die davor genannt sind oder sprechen, am passendsten, wegen „{2}“"),
        new("“{0}” is {1}: of those named or speaking before the one who fits best", "„{0}“ ist {1}: unter denen, die davor genannt sind oder sprechen, am passendsten"),
        new("“{0}” is {1}, who spoke last", "„{0}“ ist {1}, zuletzt zu Wort gekommen"),
        new("“{0}” is {1}, named last", "„{0}“ ist {1}, zuletzt genannt"),
        new("“{0}” is “{1}”, right before", "„{0}“ ist „{1}“ unmittelbar davor"),
        new("“{0}” is {1}, named right before", "„{0}“ ist {1}, unmittelbar davor genannt"),
        new("“{0}” is {1}, named before", "„{0}“ ist {1}, zuvor genannt"),
        new("“{0}” is {1}, printed with that title in this article", "„{0}“ ist {1}, in diesem Artikel mit diesem Titel gedruckt"),
        new("“{0}” is {1}, printed with “{2}” in this article", "„{0}“ ist {1}, in diesem Artikel mit „{2}“ gedruckt"),
        new("“{0}” fits {1}, the person this article is about", "„{0}“ passt auf {1}, um den oder die es in diesem Artikel geht"),
        new("“{0}” fits {1}, who spoke last", "„{0}“ passt auf {1}, zuletzt zu Wort gekommen"),
        new("“{0}” fits {1}, which spoke last", "„{0}“ passt auf {1}, zuletzt zu Wort gekommen"),
        new("“{0}” names nobody", "„{0}“ nennt niemanden"),
        new("“{0}” is whoever is quoted", "„{0}“ ist, wer da zitiert wird"),
        new("“{0}” is the writer", "„{0}“ ist, wer den Artikel schreibt"),
        new("nobody named before fits “{0}”", "niemand zuvor Genanntes passt zu „{0}“"),
        new("no name stands before “{0}”", "vor „{0}“ steht kein Name"),
        new("it is said to or about “{0}”, not by whom", "es ist zu oder über „{0}“ gesagt; von wem, steht nicht da"),
        new("it stands with a statement of the same speaker: {0}", "es steht bei einer Aussage derselben Person: {0}"),
        new("{0} prints the same statement word for word and names {1}", "{0} druckt dieselbe Aussage Wort für Wort und nennt {1}"),
        new("{0} prints the same statement almost word for word and names {1}", "{0} druckt dieselbe Aussage fast Wort für Wort und nennt {1}"),
        new("{0} prints the same statement in like words and names {1}", "{0} druckt dieselbe Aussage mit ähnlichen Worten und nennt {1}"),
        new("{0} prints the same statement, and {1} is the only one of those who may be meant whom each of these articles names", "{0} druckt dieselbe Aussage, und nur {1} ist unter denen, die gemeint sein können, in jedem dieser Artikel genannt"),
        new("another article prints the same statement and names {0} in full", "ein anderer Artikel druckt dieselbe Aussage und nennt {0} mit vollem Namen"),
        new("{0} prints the same statement and names {1} instead", "{0} druckt dieselbe Aussage und nennt stattdessen {1}"),
        new("the article alone would suggest {0}", "der Artikel allein legte {0} nahe"),
        new("the article names {0} in full", "der Artikel nennt {0} mit vollem Namen"),
        new("other articles that name the same people and bodies print the full name, {0}", "andere Artikel, die dieselben Personen und Organisationen nennen, drucken den vollen Namen, {0}"),
        new("other articles explain {0} as {1}", "andere Artikel erklären {0} als {1}"),
        new("other articles print \"{0}\" with the name {1}", "andere Artikel drucken „{0}“ mit dem Namen {1}"),
        new("another spelling of {0}, which is more usual", "eine andere Schreibung von {0}, die üblicher ist"),
    ];

    /// <summary>The clauses of a reason in German; one that is not known is given as it stands, and said to be English.</summary>
    public static IReadOnlyList<(string Text, bool IsEnglish)> German(string reason) => [.. Split(reason).Select(German1)];

    private static (string Text, bool IsEnglish) German1(string clause)
    {
        foreach (var phrase in Clauses)
        {
            if (phrase.PartsOf(clause) is not { } parts) continue;
            // "it stands with a statement of the same speaker: ...", "spoke in the sentence before (...)" hold a reason of its own.
            if (phrase.German.EndsWith(": {0}", StringComparison.Ordinal) || phrase.German.EndsWith("({1})", StringComparison.Ordinal)) parts[^1] = string.Join("; ", German(parts[^1]).Select(inner => inner.Text));
            return (phrase.Filled(parts), false);
        }

        return (clause, true);
    }

    // A semicolon among printed words or in brackets joins no clauses.
    private static IEnumerable<string> Split(string reason)
    {
        var (from, depth) = (0, 0);
        for (var at = 0; at < reason.Length; at++)
        {
            depth += reason[at] is '“' or '(' ? 1 : reason[at] is '”' or ')' && depth > 0 ? -1 : 0;
            if (depth > 0 || reason[at] != ';' || at + 1 >= reason.Length || reason[at + 1] != ' ') continue;
            yield return reason[from..at];
            from = at + 2;
        }

        yield return reason[from..];
    }
}
