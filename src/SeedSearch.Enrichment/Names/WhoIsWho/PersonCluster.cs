using SeedSearch.Enrichment.Names.Known;

namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>All mentions taken for one human being.</summary>
internal sealed class PersonCluster(string[] parts)
{
    /// <summary>The fullest name, word by word.</summary>
    public string[] Parts { get; set; } = parts;

    /// <summary>In order of place once all are in.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>First words of the mentions by full name, rising.</summary>
    public int[] FullAt { get; set; } = [];

    /// <summary>The list's entry, when the person is known.</summary>
    public KnownName? Known { get; set; }

    /// <summary>He or she, with the reason.</summary>
    public (Gender Gender, string Why) Gender { get; set; } = (Names.Gender.Unknown, "");

    /// <summary>Titles printed beside the mentions.</summary>
    public List<PersonTitle> Titles { get; } = [];

    /// <summary>The canonical name.</summary>
    public string Name => Known?.Name ?? string.Join(' ', Parts);

    /// <summary>The word by which newspapers call the person later: the last, or the first where the surname stands first ("Xi Jinping").</summary>
    public string Surname => SurnamesFirst.IsFullName(Parts) ? Parts[0] : Parts[^1];

    /// <summary>Words from the last full mention before word <paramref name="at"/>; one who is only named in full later is further than all before.</summary>
    public int Distance(int at)
    {
        var index = Array.BinarySearch(FullAt, at);
        index = index < 0 ? ~index : index;
        return index > 0 ? at - FullAt[index - 1] : FullAt.Length > 0 ? (int.MaxValue / 2) + FullAt[0] - at : int.MaxValue;
    }
}
