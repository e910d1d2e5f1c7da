using SeedSearch.Text;
using SeedSearch.Text.Words;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>Knows in which lists a word, or a row of words, stands; small and capital letters are the same to it. Immutable once filled.</summary>
internal sealed class Gazetteer
{
    /// <summary>Positions of a word in an entry: the only word, first, inner, last.</summary>
    public const int Positions = 4;

    private static readonly UInt128[] Bits = [.. Enumerable.Range(0, 32 * Positions).Select(bit => UInt128.One << bit)];

    private readonly PhraseTrie<uint> entries = new();

    /// <summary>The lists shipped with the library.</summary>
    public static Gazetteer Shipped { get; } = Load();

    /// <summary>The bit that says "this word stands here in an entry of the list".</summary>
    public static UInt128 Bit(NameList list, int position) => Bits[((int)list * Positions) + position];

    /// <summary>All bits of the list.</summary>
    public static UInt128 Any(NameList list) => 0xF * Bit(list, 0);

    /// <summary>Adds an entry.</summary>
    public void Add(NameList list, string entry)
    {
        var words = new List<TextSpan>();
        WordSplitter.Split(entry, new TextSpan(0, entry.Length), words);
        entries.Add([.. words.Select(word => WordHash.Lower(word.In(entry)))], lists => lists | (1u << (int)list));
    }

    /// <summary>Marks all entries that start at word <paramref name="at"/>.</summary>
    public void Mark(Span<Word> words, int at)
    {
        var state = PhraseTrie<uint>.Root;
        var continues = true;
        for (var end = at; continues && end < words.Length && entries.Step(ref state, words[end].Lower, out var lists, out continues); end++)
        {
            MarkLongest(words[at..(end + 1)], lists);
            if (lists != 0)
            {
                MarkLists(words[at..(end + 1)], lists);
            }
        }
    }

    /// <summary>The lists in which the word stands as an entry of its own, as <see cref="Bit"/> counts.</summary>
    public UInt128 ListsOf(ReadOnlySpan<char> word)
    {
        Span<Word> alone = [new Word { Lower = WordHash.Lower(word) }];
        Mark(alone, 0);
        return alone[0].Lists;
    }

    private static void MarkLongest(Span<Word> entry, uint lists)
    {
        if (lists == 0)
        {
            return;
        }

        for (var i = 0; i < entry.Length; i++)
        {
            if (entry[i].LongestLength < entry.Length)
            {
                (entry[i].Longest, entry[i].LongestLength, entry[i].LongestAt) = (lists, (byte)entry.Length, (byte)i);
            }
        }
    }

    private static void MarkLists(Span<Word> entry, uint lists)
    {
        var alone = new UInt128(Spread(lists >> 16), Spread(lists & 0xFFFF));
        for (var i = 0; i < entry.Length; i++)
        {
            entry[i].Lists |= alone << (entry.Length == 1 ? 0 : i == 0 ? 1 : i + 1 < entry.Length ? 2 : 3);
        }
    }

    /// <summary>Bit n of the lowest sixteen goes to bit 4n: <see cref="Bit"/> of many lists at once.</summary>
    private static ulong Spread(ulong lists)
    {
        lists = (lists | (lists << 24)) & 0x000000FF000000FF;
        lists = (lists | (lists << 12)) & 0x000F000F000F000F;
        lists = (lists | (lists << 6)) & 0x0303030303030303;
        return (lists | (lists << 3)) & 0x1111111111111111;
    }

    private static Gazetteer Load()
    {
        var gazetteer = new Gazetteer();
        foreach (var (list, file) in new[]
        {
            (NameList.MaleFirstName, "first-names-male"), (NameList.FemaleFirstName, "first-names-female"), (NameList.Surname, "surnames"),
            (NameList.City, "cities"),
            (NameList.OrganisationWord, "organisation-words"), (NameList.Company, "companies"), (NameList.Club, "clubs"),
            (NameList.Agency, "agencies"), (NameList.Role, "roles"), (NameList.CommonWord, "common-words"), (NameList.CommonWord, "news-words"), (NameList.Event, "events"), (NameList.Calendar, "calendar"),
            (NameList.Band, "bands"), (NameList.Media, "media"), (NameList.University, "universities"), (NameList.Party, "parties"),
            (NameList.Work, "works"), (NameList.Place, "places"), (NameList.PlaceWord, "place-words"), (NameList.WorkWord, "work-words"),
            (NameList.Product, "products"), (NameList.Person, "people"), (NameList.OrganisationNoun, "organisation-nouns"),
            (NameList.MusicWord, "music-words"), (NameList.SportWord, "sport-words"), (NameList.PersonVerb, "person-verbs"),
            (NameList.OrganisationVerb, "organisation-verbs"), (NameList.People, "peoples"),
            (NameList.Company, "more-companies"), (NameList.Club, "more-clubs"), (NameList.Agency, "more-agencies"),
            (NameList.MaleFirstName, "more-first-names-male"), (NameList.FemaleFirstName, "more-first-names-female"), (NameList.Surname, "more-surnames"),
            (NameList.Band, "more-bands"), (NameList.Media, "more-media"), (NameList.Company, "brands"), (NameList.Agency, "bodies"),
        })
        {
            gazetteer.Add(list, WordListFile.Read(file));
        }

        gazetteer.Add(NameList.Country, CountryList.Names);
        gazetteer.Add(NameList.Nationality, CountryList.Peoples);
        return gazetteer;
    }

    private void Add(NameList list, IEnumerable<string> listed)
    {
        foreach (var entry in listed)
        {
            Add(list, entry);
        }
    }
}
