using SeedSearch.Text;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>What a word looks like.</summary>
[Flags]
internal enum WordForm
{
    None = 0,

    /// <summary>Holds a capital, nearly always the first letter.</summary>
    Capital = 1,

    /// <summary>Two letters or more, all of them capitals.</summary>
    AllCapitals = 2,

    /// <summary>A capital stands behind the first letter, beside small letters.</summary>
    InnerCapital = 4,

    /// <summary>Holds a digit.</summary>
    Digit = 8,

    /// <summary>No letter and no digit.</summary>
    Mark = 16,

    /// <summary>A small word that stands inside names: "of", "de", "&amp;".</summary>
    Link = 32,

    /// <summary>Stands in a sentence written (nearly) all in capitals.</summary>
    InCapitals = 64,

    /// <summary>First word of a sentence, marks before it passed over.</summary>
    First = 128,
}

/// <summary>A word of an article, as the tagger sees it.</summary>
internal struct Word
{
    /// <summary>Its place in the article.</summary>
    public TextSpan Span;

    /// <summary>Hash of its small letters.</summary>
    public uint Lower;

    /// <summary>Hash of its pattern: "Xx", "X.X.", "d-x".</summary>
    public uint Shape;

    /// <summary>What it looks like.</summary>
    public WordForm Form;

    /// <summary>The lists it stands in, as <see cref="Gazetteer.Bit"/> counts.</summary>
    public UInt128 Lists;

    /// <summary>The lists of the longest entry that covers it, a bit a list; 0 when none does.</summary>
    public uint Longest;

    /// <summary>Words of that entry.</summary>
    public byte LongestLength;

    /// <summary>The word's place in that entry, from 0.</summary>
    public byte LongestAt;

    /// <summary>Whether the form has any of these.</summary>
    public readonly bool Is(WordForm form) => (Form & form) != 0;

    /// <summary>Whether it stands in the list at any position.</summary>
    public readonly bool In(NameList list) => (Lists & Gazetteer.Any(list)) != 0;

    /// <summary>Whether people are given it as a name, whatever else it is.</summary>
    public readonly bool IsGivenName => In(NameList.MaleFirstName) || In(NameList.FemaleFirstName);
}
