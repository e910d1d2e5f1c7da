using System.Collections.Frozen;
using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Whom a pronoun may stand for.</summary>
internal enum PronounKind
{
    /// <summary>"he", "she": a person of that gender.</summary>
    Person,

    /// <summary>"they": a group or a body.</summary>
    Group,

    /// <summary>"it": a body.</summary>
    Body,

    /// <summary>"who", "which": what stands right before.</summary>
    Relative,

    /// <summary>"I", "we", "you": the one who is quoted, or the writer.</summary>
    Own,
}

/// <summary>The pronouns a source can be.</summary>
internal static class PronounWords
{
    private static readonly FrozenDictionary<string, (PronounKind Kind, Gender Gender)> Table = new Dictionary<string, (PronounKind, Gender)>
    {
        ["he"] = (PronounKind.Person, Gender.Male), ["him"] = (PronounKind.Person, Gender.Male), ["his"] = (PronounKind.Person, Gender.Male), ["himself"] = (PronounKind.Person, Gender.Male),
        ["she"] = (PronounKind.Person, Gender.Female), ["her"] = (PronounKind.Person, Gender.Female), ["hers"] = (PronounKind.Person, Gender.Female), ["herself"] = (PronounKind.Person, Gender.Female),
        ["they"] = (PronounKind.Group, Gender.Unknown), ["them"] = (PronounKind.Group, Gender.Unknown), ["their"] = (PronounKind.Group, Gender.Unknown), ["these"] = (PronounKind.Group, Gender.Unknown), ["those"] = (PronounKind.Group, Gender.Unknown),
        ["it"] = (PronounKind.Body, Gender.Unknown), ["its"] = (PronounKind.Body, Gender.Unknown), ["itself"] = (PronounKind.Body, Gender.Unknown), ["this"] = (PronounKind.Body, Gender.Unknown), ["that"] = (PronounKind.Relative, Gender.Unknown),
        ["who"] = (PronounKind.Relative, Gender.Unknown), ["whom"] = (PronounKind.Relative, Gender.Unknown), ["whose"] = (PronounKind.Relative, Gender.Unknown), ["which"] = (PronounKind.Relative, Gender.Unknown),
        ["i"] = (PronounKind.Own, Gender.Unknown), ["me"] = (PronounKind.Own, Gender.Unknown), ["my"] = (PronounKind.Own, Gender.Unknown), ["we"] = (PronounKind.Own, Gender.Unknown), ["us"] = (PronounKind.Own, Gender.Unknown), ["our"] = (PronounKind.Own, Gender.Unknown), ["you"] = (PronounKind.Own, Gender.Unknown), ["your"] = (PronounKind.Own, Gender.Unknown),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (PronounKind Kind, Gender Gender)>.AlternateLookup<ReadOnlySpan<char>> Lookup = Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What <paramref name="word"/> may stand for; null when it is no pronoun. In capitals it is a name: the US, the WHO.</summary>
    public static (PronounKind Kind, Gender Gender)? Of(ReadOnlySpan<char> word) =>
        !(word.Length > 1 && !word.ContainsAnyExceptInRange('A', 'Z')) && Lookup.TryGetValue(word, out var found) ? found : null;
}
