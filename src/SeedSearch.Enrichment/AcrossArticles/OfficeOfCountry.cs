namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>"China's president", "president of China" and "Chinese president" are one office.</summary>
internal static class OfficeOfCountry
{
    // Country and its adjective; further names of the country, and further adjectives, behind bars. Source: written down for this project from general knowledge.
    private const string Countries = """
        afghanistan/afghan; albania/albanian; algeria/algerian; angola/angolan; argentina/argentine|argentinian; armenia/armenian;
        australia/australian; austria/austrian; azerbaijan/azerbaijani|azeri; bahrain/bahraini; bangladesh/bangladeshi;
        belarus/belarusian|belarussian; belgium/belgian; bolivia/bolivian; bosnia/bosnian; brazil/brazilian;
        britain|uk|u.k.|united kingdom|great britain/british; bulgaria/bulgarian; myanmar|burma/burmese; cambodia/cambodian;
        cameroon/cameroonian; canada/canadian; chad/chadian; chile/chilean; china|prc|people's republic of china/chinese; colombia/colombian;
        costa rica/costa rican; croatia/croatian; cuba/cuban; cyprus/cypriot; czech republic|czechia/czech; denmark/danish;
        ecuador/ecuadorian|ecuadorean; egypt/egyptian; el salvador/salvadoran; eritrea/eritrean; estonia/estonian; ethiopia/ethiopian;
        finland/finnish; france/french; gambia/gambian; georgia/georgian; germany/german; ghana/ghanaian; greece/greek; guatemala/guatemalan;
        haiti/haitian; honduras/honduran; hungary/hungarian; iceland/icelandic; india/indian; indonesia/indonesian; iran/iranian; iraq/iraqi;
        ireland/irish; israel/israeli; italy/italian; ivory coast/ivorian; jamaica/jamaican; japan/japanese; jordan/jordanian;
        kazakhstan/kazakh; kenya/kenyan; kosovo/kosovan; kuwait/kuwaiti; kyrgyzstan/kyrgyz; laos/lao|laotian; latvia/latvian; lebanon/lebanese;
        liberia/liberian; libya/libyan; lithuania/lithuanian; luxembourg/luxembourgish; macedonia/macedonian; malawi/malawian;
        malaysia/malaysian; maldives/maldivian; mali/malian; malta/maltese; mexico/mexican; moldova/moldovan; mongolia/mongolian;
        montenegro/montenegrin; morocco/moroccan; mozambique/mozambican; namibia/namibian; nepal/nepalese|nepali; netherlands/dutch;
        nicaragua/nicaraguan; niger/nigerien; nigeria/nigerian; north korea/north korean; norway/norwegian; oman/omani; pakistan/pakistani;
        palestine/palestinian; panama/panamanian; paraguay/paraguayan; peru/peruvian; philippines/philippine|filipino; poland/polish;
        portugal/portuguese; qatar/qatari; romania/romanian; russia|russian federation/russian; rwanda/rwandan;
        saudi arabia/saudi|saudi arabian; senegal/senegalese; serbia/serbian; singapore/singaporean; slovakia/slovak; slovenia/slovenian;
        somalia/somali; south africa/south african; south korea/south korean; spain/spanish; sri lanka/sri lankan; sudan/sudanese;
        sweden/swedish; switzerland/swiss; syria/syrian; taiwan/taiwanese; tajikistan/tajik; tanzania/tanzanian; thailand/thai; togo/togolese;
        tunisia/tunisian; turkey|türkiye/turkish; turkmenistan/turkmen; uganda/ugandan; ukraine/ukrainian;
        united arab emirates|uae|u.a.e./emirati; united states|us|u.s.|usa|america|united states of america/american|us|u.s.; uruguay/uruguayan;
        uzbekistan/uzbek; venezuela/venezuelan; vietnam/vietnamese; yemen/yemeni; zambia/zambian; zimbabwe/zimbabwean
        """;

    private static readonly Dictionary<string, string> AdjectiveOf = Read(ofNames: true), Adjectives = Read(ofNames: false);

    /// <summary>The office, its country as an adjective in front, when the title tells one; else the title as it is.</summary>
    /// <param name="title">In small letters, without an article before it: "president of china".</param>
    public static string Of(string title)
    {
        if (title.LastIndexOf(" of ", StringComparison.Ordinal) is var of and > 0 && AdjectiveOf.TryGetValue(PrintedSource.Normalise(title[(of + 4)..]), out var ofCountry))
        {
            return $"{ofCountry} {title[..of]}";
        }

        var plain = title.Replace('’', '\'');
        if (plain.IndexOf("'s ", StringComparison.Ordinal) is var mark and > 0 && AdjectiveOf.TryGetValue(plain[..mark], out var possessor))
        {
            return $"{possessor} {plain[(mark + 3)..]}";
        }

        // "philippines' president"
        if (plain.IndexOf("' ", StringComparison.Ordinal) is var bare and > 0 && AdjectiveOf.TryGetValue(plain[..bare], out var plural))
        {
            return $"{plural} {plain[(bare + 2)..]}";
        }

        // The adjective may be of two words.
        for (var end = title.IndexOf(' ', StringComparison.Ordinal); end > 0; end = title.IndexOf(' ', end + 1))
        {
            if (Adjectives.TryGetValue(title[..end], out var adjective) && !Adjectives.ContainsKey(title))
            {
                return string.Concat(adjective, title.AsSpan(end));
            }
        }

        return title;
    }

    /// <summary>Whether an office, as <see cref="Of"/> gives it, is a country's.</summary>
    public static bool IsOfCountry(string office)
    {
        for (var end = office.IndexOf(' ', StringComparison.Ordinal); end > 0; end = office.IndexOf(' ', end + 1))
        {
            if (Adjectives.ContainsKey(office[..end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first adjective of each country, by the country's names or by all its adjectives.</summary>
    private static Dictionary<string, string> Read(bool ofNames)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var country in Countries.Split(';', StringSplitOptions.TrimEntries))
        {
            var parts = country.Split('/');
            foreach (var word in parts[ofNames ? 0 : 1].Split('|'))
            {
                first[word] = parts[1].Split('|')[0];
            }
        }

        return first;
    }
}
