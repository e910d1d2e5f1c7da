using SeedSearch.Application.Searching;

namespace SeedSearch.TestKit.Sample;

/// <summary>
/// Made-up sentences about a harbour that never was: enough speakers, outlets, printings, unknown speakers, long words and scripts for
/// every state of a page. Nobody in it exists.
/// </summary>
public static class SampleCorpus
{
    /// <summary>The sentences of the sample, article by article, in order.</summary>
    public static IReadOnlyList<SentenceView> Sentences { get; } = [.. Harbour(), .. Reprint(), .. Scripts(), .. Series()];

    private static IEnumerable<SentenceView> Harbour() => new SampleArticle("harbour", "Sample harbour to stay open at night", "Sample Gazette", new(2015, 12, 16))
        .Said("Ada Example", "name", "Ada Example", "The harbour will stay open at night, said Ada Example of the Example Port Authority.", "The harbour will stay open at night", ["Example Port Authority"], ["economy/transport"])
        .Said("Ada Example", "pronoun", "she", "\"Ships do not sleep,\" she added.", "Ships do not sleep,", [], ["economy/transport"])
        .Plain("The authority runs two piers and a lighthouse.", ["Example Port Authority"], ["economy/transport"])
        .Said("Ben Sample", "title", "the union's secretary", "The union's secretary warned that night work needs more hands.", "night work needs more hands", ["Sample Workers Union"], ["labour/unions"], startsParagraph: true)
        .Said(null, "none", "officials", "Officials said the harbour budget is safe.", "the harbour budget is safe", [], ["economy/budget"])
        .Furniture("Share this article")
        .Sentences;

    private static IEnumerable<SentenceView> Reprint() => new SampleArticle("reprint", "Night ships for the sample harbour", "Sample Courier", new(2016, 1, 4))
        .Said("Ada Example", "otherArticle", "she", "The harbour will be open at night, she said.", "The harbour will be open at night", [], ["economy/transport"], statement: "night")
        .Said("Cleo Muster", "name", "Cleo Muster", "Cleo Muster of the Muster Institute called the harbour plan \"a start\".", "a start", ["Muster Institute"], ["politics/parties", "economy/transport"])
        .Sentences;

    private static IEnumerable<SentenceView> Scripts() => new SampleArticle("scripts", "Words of many kinds: مرفأ, 港, Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", null, null)
        .Plain("قال الميناء إنه مفتوح ليلا harbour.", [], [])
        .Plain("港は夜も開いていると発表された harbour。", [], [])
        .Plain("The Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft left the harbour.", [], [])
        .Plain("An angle <script>alert(1)</script> & an ampersand stay what they are in the harbour.", [], [])
        .Sentences;

    // Enough of one kind to page through.
    private static IEnumerable<SentenceView> Series() => Enumerable.Range(1, 30).SelectMany(day => new SampleArticle($"series{day:00}", $"Pier report {day}", "Sample Tide Table", new(2016, 2, 1 + day % 28))
        .Said($"Speaker {day % 14 + 1}", "name", $"Speaker {day % 14 + 1}", $"Pier {day} saw {day * 3} ships today, said Speaker {day % 14 + 1}.", $"Pier {day} saw {day * 3} ships today", [$"Pier Company {day % 12 + 1}"], ["economy/transport"])
        .Sentences);
}
