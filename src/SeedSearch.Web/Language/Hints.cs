using System.Text.RegularExpressions;

namespace SeedSearch.Web.Language;

/// <summary>
/// German for the hints that the reading of a query or an address gives. They are a closed set of English sentences, some with words of the query in
/// their midst; one that is not known here stays English and says so.
/// </summary>
internal static partial class Hints
{
    /// <summary>The hint in German, or null for one that is not known.</summary>
    public static string? German(string hint) => hint switch
    {
        "A quotation mark is opened here and never closed." => "Hier beginnt ein Anführungszeichen, das nie geschlossen wird.",
        "This bracket closes nothing that was opened." => "Diese Klammer schließt nichts, was geöffnet wurde.",
        "Something is missing before this bracket." => "Vor dieser Klammer fehlt etwas.",
        "This bracket is opened and never closed." => "Diese Klammer wird geöffnet und nie geschlossen.",
        "Within these brackets only values may stand, joined by OR." => "In diesen Klammern dürfen nur Werte stehen, verbunden durch OR.",
        "This value is not understood." => "Dieser Wert wird nicht verstanden.",
        "Write days as date:2015, date:2015-12, date:2015-12-16 or date:2015-12..2016-01." => "Schreiben Sie Tage als date:2015, date:2015-12, date:2015-12-16 oder date:2015-12..2016-01.",
        _ => WithWords(hint),
    };

    private static string? WithWords(string hint)
    {
        if (Joins().Match(hint) is { Success: true } joins) return $"{joins.Groups[1]} verbindet zweierlei; hier fehlt eines davon. Um das Wort selbst zu suchen, schreiben Sie es klein.";
        if (Deep().Match(hint) is { Success: true } deep) return $"Klammern stehen mehr als {deep.Groups[1]} tief in Klammern.";
        if (Field().Match(hint) is { Success: true } field) return $"Ein Feld namens „{field.Groups[1]}“ gibt es nicht. Die Felder sind: {field.Groups[2]}.";
        if (After().Match(hint) is { Success: true } after) return $"Schreiben Sie hinter {after.Groups[1]}:, was gesucht wird, und Werte aus mehreren Wörtern in Anführungszeichen.";
        if (End().Match(hint) is { Success: true } end) return $"Hinter {end.Groups[1]} fehlt etwas.";
        if (Long().Match(hint) is { Success: true } @long) return $"Die Suche hat {@long.Groups[1]} Zeichen; höchstens {@long.Groups[2]} können gesucht werden.";
        if (Many().Match(hint) is { Success: true } many) return $"Die Adresse enthält {many.Groups[1]} Filter; höchstens {many.Groups[2]} können angewendet werden.";
        return OneOf().Match(hint) is { Success: true } one ? $"{one.Groups[1]}: ist eines von {one.Groups[2]}." : null;
    }

    [GeneratedRegex("^(.+) joins two things; one of them is missing here\\. To search for the word itself write it in small letters\\.$", RegexOptions.Singleline)]
    private static partial Regex Joins();

    [GeneratedRegex("^Brackets stand in brackets more than ([0-9]+) deep\\.$")]
    private static partial Regex Deep();

    [GeneratedRegex("^There is no field called \"(.*)\"\\. The fields are: ([^\"]*)\\.$", RegexOptions.Singleline)]
    private static partial Regex Field();

    [GeneratedRegex("^Say what to look for after (.+): and put values of several words in quotation marks\\.$", RegexOptions.Singleline)]
    private static partial Regex After();

    [GeneratedRegex("^Something is missing after (.+)$", RegexOptions.Singleline)]
    private static partial Regex End();

    [GeneratedRegex("^The query has ([0-9]+) characters; at most ([0-9]+) can be searched\\.$")]
    private static partial Regex Long();

    [GeneratedRegex("^The address holds ([0-9]+) filters; at most ([0-9]+) can be applied\\.$")]
    private static partial Regex Many();

    [GeneratedRegex("^([a-z]+): is one of (.*)\\.$", RegexOptions.Singleline)]
    private static partial Regex OneOf();
}
