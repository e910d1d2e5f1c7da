namespace SeedSearch.Text.Words;

/// <summary>What usually follows an abbreviation; tells whether its stop can end a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>A name follows ("Mr.", "Gen.", "Mt."): the stop hardly ever ends a sentence.</summary>
    BeforeName,

    /// <summary>A number follows ("No.", "p.", "Fig."): without one it may be an ordinary word.</summary>
    BeforeNumber,

    /// <summary>More of the sentence follows ("e.g.", "vs.", "approx."): the stop never ends a sentence.</summary>
    Inside,

    /// <summary>Stands behind a name, a number or a list ("Inc.", "Jr.", "etc.", "a.m.", "Calif."): the stop ends a sentence as often as not.</summary>
    Behind,

    /// <summary>A month or a day of the week ("Sept.", "Wed."): a number, mostly, follows.</summary>
    Date,
}
