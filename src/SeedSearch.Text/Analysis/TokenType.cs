namespace SeedSearch.Text.Analysis;

/// <summary>What kind of word the tokenizer saw; the kinds are those of Lucene's StandardTokenizer.</summary>
public enum TokenType
{
    /// <summary>Letters, or letters and digits.</summary>
    Alphanumeric,

    /// <summary>Digits with the marks that stand between digits.</summary>
    Number,

    /// <summary>A run of Thai, Lao, Khmer, Myanmar ..., which are written without spaces.</summary>
    SouthEastAsian,

    /// <summary>One Chinese character.</summary>
    Ideographic,

    /// <summary>One hiragana letter.</summary>
    Hiragana,

    /// <summary>A run of katakana.</summary>
    Katakana,

    /// <summary>A run of Korean letters.</summary>
    Hangul,
}
