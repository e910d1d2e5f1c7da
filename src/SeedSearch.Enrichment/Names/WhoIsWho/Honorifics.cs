namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>Words of address before a name, and suffixes behind it. Source: written down for this project from general knowledge.</summary>
internal static class Honorifics
{
    private static readonly Dictionary<string, Gender> Forms = Collect();

    private static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase) { "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV" };

    /// <summary>Whether the word only addresses ("Mr", "Dame", "Sen.").</summary>
    public static bool Is(ReadOnlySpan<char> word) => Forms.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>The gender the word tells, or unknown.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> word) => Forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var gender) ? gender : Gender.Unknown;

    /// <summary>Whether the word closes a name without being part of it ("Jr.").</summary>
    public static bool IsSuffix(string word) => Suffixes.Contains(word);

    private static Dictionary<string, Gender> Collect()
    {
        var forms = new Dictionary<string, Gender>(StringComparer.OrdinalIgnoreCase);
        foreach (var (words, gender) in new[]
        {
            ("Mr Mr. Sir Lord Monsieur Herr Senor Señor Brother Fr Fr. Father Messrs Messrs.", Gender.Male),
            ("Mrs Mrs. Ms Ms. Miss Lady Dame Madame Madam Mme Mme. Mlle Frau Senora Señora Sister Mother", Gender.Female),
            ("Dr Dr. Prof Prof. Professor Sen Sen. Senator Sens. Rep Rep. Reps. Gov Gov. Governor Gen Gen. Lt Lt. Col Col. Sgt Sgt. Capt Capt. Cpl Cpl. Maj Maj. Adm Adm. Admiral Rear Cmdr Cmdr. Rev Rev. Hon Hon. Pres Pres. President Prime Minister Chancellor Justice Justices Judge Judges Senators Governors Presidents Ministers Secretary Mayor Congressman Congresswoman", Gender.Unknown),
        })
        {
            foreach (var word in words.Split(' '))
            {
                forms[word] = gender;
            }
        }

        (forms["Congressman"], forms["Congresswoman"]) = (Gender.Male, Gender.Female);
        return forms;
    }
}
