namespace SeedSearch.Text.Analysis.WordBreaks;

/// <summary>What a character means for the borders of words: UAX #29's Word_Break classes, cut finer where Lucene's grammar tells scripts apart.</summary>
internal enum WordClass : byte
{
    /// <summary>Blanks, most marks, unassigned: part of no word.</summary>
    Other,

    /// <summary>ALetter.</summary>
    Letter,

    /// <summary>Hebrew_Letter.</summary>
    Hebrew,

    /// <summary>ALetter of the script Hangul.</summary>
    Hangul,

    /// <summary>ALetter of the script Han: two iteration marks.</summary>
    HanLetter,

    /// <summary>Script Han without ALetter: a word of its own.</summary>
    Han,

    /// <summary>Script Hiragana: a word of its own.</summary>
    Hiragana,

    /// <summary>Katakana.</summary>
    Katakana,

    /// <summary>Numeric, and the fullwidth digits.</summary>
    Numeric,

    /// <summary>MidLetter: joins letters, as the colon does.</summary>
    MidLetter,

    /// <summary>MidNum: joins digits, as the comma does.</summary>
    MidNum,

    /// <summary>MidNumLet: joins letters or digits, as the full stop and the curly apostrophe do.</summary>
    MidNumLet,

    /// <summary>Single_Quote: the straight apostrophe.</summary>
    SingleQuote,

    /// <summary>Double_Quote: the straight quotation mark, which joins Hebrew letters.</summary>
    DoubleQuote,

    /// <summary>ExtendNumLet: the underscore and its like.</summary>
    ExtendNumLet,

    /// <summary>Extend or Format: belongs to the character before.</summary>
    Extend,

    /// <summary>Line_Break SA (Complex_Context): scripts written without spaces.</summary>
    ComplexContext,

    /// <summary>Line_Break SA that is Extend as well.</summary>
    ComplexContextExtend,

    /// <summary>Regional_Indicator: half a flag.</summary>
    RegionalIndicator,
}
