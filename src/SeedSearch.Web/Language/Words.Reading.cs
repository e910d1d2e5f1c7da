namespace SeedSearch.Web.Language;

/// <summary>Words of the pages where one reads.</summary>
internal sealed partial class Words
{
    public string WhyThisSpeaker => In("Why this speaker?", "Warum dieser Sprecher?");
    public string WhyUnknown => In("Why is the speaker not known?", "Warum ist der Sprecher unbekannt?");
    public string Cue => In("Cue", "Redewort");
    public string PrintedSource => In("Source as printed", "Quelle wie gedruckt");
    public string HowFound => In("Found by", "Gefunden über");
    public string HowSure => In("How sure", "Wie sicher");
    public string Reason => In("Reason", "Grund");
    public string ShowEvidence => In("Show the sentences it rests on", "Die Sätze zeigen, auf denen das beruht");
    public string EvidenceTitle => In("What it rests on", "Worauf das beruht");
    public string NoEvidence => In("No sentence names the speaker.", "Kein Satz nennt den Sprecher.");
    public string NamedIn => In("named in", "genannt in");
    public string ToldIn => In("told by", "verraten durch");
    public string ToldBy => In("Told by", "Verraten durch");
    public string Statement => In("What was said", "Was gesagt wurde");
    public string NoCue => In("none", "keines");
    public string InThisArticle => In("In this article", "In diesem Artikel");
    public string PreviousMatch => In("Previous match", "Voriger Treffer");
    public string NextMatch => In("Next match", "Nächster Treffer");
    public string PreviousResult => In("Previous result", "Voriges Ergebnis");
    public string NextResult => In("Next result", "Nächstes Ergebnis");
    public string BackToResults => In("Back to the results", "Zurück zu den Ergebnissen");
    public string By => In("by", "von");
    public string OnTheWeb => In("The article on the web", "Der Artikel im Web");
    public string ReadInArticle => In("Read it in the article", "Im Artikel lesen");
    public string Context => In("Context", "Zusammenhang");
    public string PrintedIn => In("Also printed in", "Auch gedruckt in");
    public string PrintedInText => In("Every printing of this statement by date; the words that differ from the first are marked.", "Alle Abdrucke dieser Aussage nach Datum; die Wörter, die vom ersten abweichen, sind markiert.");
    public string Similar => In("More like this", "Ähnliche Sätze");
    public string FirstPrinting => In("first printing", "erster Abdruck");
    public string Names(string? speaker) => speaker is null ? In("names nobody", "nennt niemanden") : In("names ", "nennt ") + speaker;
    public string Alike(double likeness) => In($"{likeness.ToString("P0", Culture)} alike", $"zu {likeness.ToString("P0", Culture)} gleich");
    public string GoneTitle => In("This sentence is no longer in the index", "Dieser Satz steht nicht mehr im Index");
    public string GoneText => In("It is shown as it was when it was last indexed.", "Er wird so gezeigt, wie er zuletzt im Index stand.");
    public string Cite => In("Cite", "Zitieren");
    public string Organisations => In("Organisations", "Organisationen");
    public string SpeakingFor => In("Speaks for", "Spricht für");
    public string People => In("People named", "Genannte Personen");
    public string TopicsLabel => In("Topics", "Themen");
    public string SentenceNumber(int number) => In("sentence ", "Satz ") + Number(number + 1);
    public string SentenceOf(string title) => In("A sentence from ", "Ein Satz aus ") + title;
    public string MatchOf(int matches) => Count(matches, "match", "matches", "Treffer", "Treffer");
    public string ResultOf(long n, long all, bool isExact)
        => In($"Result {Number(n)} of {(isExact ? "" : "at least ")}{Number(all)}", $"Ergebnis {Number(n)} von {(isExact ? "" : "mindestens ")}{Number(all)}");

    /// <summary>How a speaker was found.</summary>
    public string FoundBy(string way) => way switch
    {
        "name" => In("the name", "den Namen"),
        "title" => In("a title", "einen Titel"),
        "pronoun" => In("a pronoun", "ein Pronomen"),
        "otherArticle" => In("another article", "einen anderen Artikel"),
        _ => In("nothing", "nichts"),
    };

    /// <summary>The same as a value that is chosen.</summary>
    public string FoundByValue(string way) => way switch
    {
        "name" => In("its name", "dem Namen"),
        "title" => In("a title", "einem Titel"),
        "pronoun" => In("a pronoun", "einem Pronomen"),
        "otherArticle" => In("another article", "einem anderen Artikel"),
        _ => In("nothing: unknown", "nichts: unbekannt"),
    };

    /// <summary>The same in a word or two, for a result's line.</summary>
    public string FoundByShort(string way) => way switch
    {
        "name" => In("by name", "beim Namen"),
        "title" => In("by title", "über den Titel"),
        "pronoun" => In("by pronoun", "über das Pronomen"),
        "otherArticle" => In("by another article", "über einen anderen Artikel"),
        _ => In("only as", "nur als"),
    };

    /// <summary>The clauses of a reason, each with its language where that is not the page's.</summary>
    public IReadOnlyList<(string Text, string? Language)> Why(string reason)
        => isGerman ? [.. Reasons.German(reason).Select(clause => (clause.Text, clause.IsEnglish ? "en" : null))] : [(reason, null)];

    /// <summary>Printed words in the language's quotation marks.</summary>
    public string Quoted(string text) => In("“", "„") + text + In("”", "“");

    public string Percent(double share) => share.ToString("P0", Culture);
}
