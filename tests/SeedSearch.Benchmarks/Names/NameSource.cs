using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Benchmarks.Names;

/// <summary>Draws names: from the shipped lists, or made up by joining halves of listed ones, so that forms and not lists are learned. A cast is kept for an article.</summary>
internal sealed class NameSource(Random random)
{
    private static readonly string[] First =
        [.. WordListFile.Read("first-names-male"), .. WordListFile.Read("first-names-female"), .. WordListFile.Read("more-first-names-male"), .. WordListFile.Read("more-first-names-female")];
    private static readonly string[] Last = [.. WordListFile.Read("surnames"), .. WordListFile.Read("more-surnames")];
    private static readonly string[] Cities = [.. WordListFile.Read("cities").Take(900)];
    private static readonly string[] Countries = [.. CountryList.Names.Take(240)];
    private static readonly string[] Peoples = [.. CountryList.Peoples];
    private static readonly string[] Companies = [.. WordListFile.Read("companies"), .. WordListFile.Read("brands")];
    private static readonly string[] Clubs = [.. WordListFile.Read("clubs")];
    private static readonly string[] Bodies = [.. WordListFile.Read("agencies"), .. WordListFile.Read("bodies")];
    private static readonly string[] Events = [.. WordListFile.Read("events")];
    private static readonly string[] Roles = [.. WordListFile.Read("roles")];

    private static readonly string[] Counties =
        "Derbyshire Durham Essex Glamorgan Gloucestershire Hampshire Kent Lancashire Leicestershire Middlesex Northamptonshire Nottinghamshire Somerset Surrey Sussex Warwickshire Worcestershire Yorkshire Queensland Victoria Tasmania Natal Otago".Split(' ');

    private static readonly string[] Teams =
        ["New York", "Boston", "Toronto", "Baltimore", "Detroit", "Chicago", "Cleveland", "Kansas City", "Milwaukee", "Minnesota", "Seattle", "Texas", "Oakland", "California", "Atlanta", "Montreal", "Florida", "Philadelphia", "St Louis", "Houston", "Cincinnati", "Pittsburgh", "Los Angeles", "San Diego", "San Francisco", "Colorado", "Dallas", "Denver", "Miami", "Phoenix", "Green Bay", "Tampa Bay", "New England", "Indianapolis", "Buffalo", "Carolina", "Arizona", "Washington", "New Jersey", "Utah", "Orlando", "Portland", "Sacramento", "Golden State", "Vancouver", "Calgary", "Edmonton", "Ottawa", "San Jose"];

    private static readonly string[] Topics =
        "International Strategic Economic Political Foreign Social Legal Public Applied Modern Asian European Pacific Global National Security Defence Science Law Technology Telecommunications Posts Trade Industry Commerce Agriculture Health Education Energy Medicine Engineering Policy History Economics Development Strategy Finance Labour Transport Justice Culture Research Media Communications Affairs Studies Relations Management Sciences Politics Peace Democracy Environment Water Climate Information Internet Cyber Software ICT Space".Split(' ');

    private static readonly string[] CompanyTails =
        "Inc Corp Co Ltd Plc Group Holdings Industries Bank Motors Systems Airlines Energy Foods Technologies Software Oil Insurance Securities Electronics Pharmaceuticals Communications Networks Resources Mining Steel Brothers Partners Capital International Inc. Corp. Co. Ltd. AG SA NV Bancorp Financial Media Entertainment Chemical Power Cement Brewery Labs Stores Telecom".Split(' ');

    private readonly List<string> people = [];
    private readonly List<string> clubs = [];
    private readonly List<string> companies = [];
    private readonly List<string> bodies = [];

    public void NewCast()
    {
        Refill(people, 14, NewPerson);
        Refill(clubs, 12, NewClub);
        Refill(companies, 5, NewCompany);
        Refill(bodies, 4, () => Pick(Bodies));
    }

    public string Person() => random.Next(3) == 0 ? NewPerson() : Pick(people);

    public string Surname() => LastWords(Pick(people));

    public string Initial() => $"{(char)('A' + random.Next(26))}. {LastWords(Person())}";

    public string Club() => random.Next(4) == 0 ? NewClub() : Pick(clubs);

    public string Company() => random.Next(4) == 0 ? NewCompany() : Pick(companies);

    public string Body() => random.Next(4) == 0 ? Institute() : Pick(bodies);

    public string GivenName() => random.Next(4) == 0 ? Made(First) : Pick(First);

    public string FamilyName() => random.Next(2) == 0 ? Made(Last) : Pick(Last);

    public string BrandWord() => random.Next(3) switch { 0 => Made(Last), 1 => Made(Cities), _ => Pick(Last) };

    public string Town() => random.Next(3) == 0 ? Made(Cities) : Pick(Cities);

    public string Newsroom() => $"{City()} {Pick(["Newsroom", "Bureau", "Desk", "News Desk", "Municipal Desk"])}";

    public string CityTeam() => Pick(Teams);

    public string County() => Pick(Counties);

    public string City() => random.Next(5) == 0 ? Made(Cities) : Pick(Cities);

    public string Country() => Pick(Countries);

    public string Nationality() => Pick(Peoples);

    public string Event() => random.Next(3) switch
    {
        0 => Pick(Events),
        1 => $"{Pick(Cities)} {Pick(["Open", "Cup", "Grand Prix", "Games", "Masters", "Classic", "Marathon", "Conference", "Summit"])}",
        _ => $"{Pick(Topics)} {Pick(["Conference", "Summit", "Forum", "Championship", "Prize", "Act", "Treaty", "Day", "Week"])}",
    };

    public string Field() => Topic();

    public string Role() => Pick(Roles);

    public string Institute() => random.Next(9) switch
    {
        0 => $"Institute {Pick(["of", "for"])} {Topic()} Studies",
        1 => $"University of {Pick(Cities)}",
        2 => $"{Pick(Cities)} University",
        3 => $"{Pick(Cities)} University of {Topic()} and {Topic()}",
        4 => $"Ministry of {Topic()}{(random.Next(2) == 0 ? $" and {Topic()}" : "")}",
        5 => $"{NewPerson()} School of {Topic()} {Topic()}",
        6 => $"Center for {Topic()} and {Topic()} {Topic()}",
        7 => $"{Pick(Peoples)} {Topic()} {Pick(["Association", "Council", "Institute", "Agency", "Society", "Federation", "Union", "Commission"])}",
        _ => $"{Topic()} {Pick(["Administration", "Department", "Ministry", "Institute", "Commission", "Council", "Agency"])} of {Pick(Countries)}",
    };

    private string Topic() => Pick(Topics);

    private string NewPerson()
    {
        var first = random.Next(10) == 0 ? Made(First) : Pick(First);
        var last = random.Next(2) == 0 ? Pick(Last) : Made(Last);
        return random.Next(16) switch
        {
            14 => Eastern(),
            15 => $"{Syllables(2, 3)} {Syllables(2, 3)}",
            0 => $"{first} {Pick(["de", "van", "van der", "von", "da", "al", "Ben", "Mc", "El"])} {last}".Replace("Mc ", "Mc", StringComparison.Ordinal),
            1 => $"{first} {Pick(Last)}-{last}",
            2 => $"{first} {(char)('A' + random.Next(26))}. {last}",
            3 => $"{first}-{Pick(First)} {last}",
            4 => $"{first} {Pick(Last)} {last}",
            _ => $"{first} {last}",
        };
    }

    /// <summary>A name of two or three words of short syllables, family name first, as in China, Korea and Vietnam.</summary>
    private string Eastern() => random.Next(3) switch
    {
        0 => $"{Pick(EasternFamilies)} {Pick(EasternSyllables)}{Pick(EasternSyllables).ToLowerInvariant()}",
        1 => $"{Pick(EasternFamilies)} {Pick(EasternSyllables)} {Pick(EasternSyllables)}",
        _ => $"{Pick(EasternFamilies)} {Pick(EasternSyllables)}-{Pick(EasternSyllables).ToLowerInvariant()}",
    };

    /// <summary>A word of open syllables, such as many languages have.</summary>
    private string Syllables(int least, int most)
    {
        var word = string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Pick(Onsets) + Pick(Vowels))) + Pick(Codas);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static readonly string[] EasternFamilies =
        "Bai Cai Cao Chan Chang Chen Cheng Cho Choi Chow Chu Cui Dang Deng Ding Dinh Do Dong Dou Du Duan Fan Fang Feng Fu Gao Ge Gong Gu Guan Guo Ha Han Hao He Ho Hong Hou Hu Huang Jang Jeong Ji Jia Jiang Jin Jung Kang Kim Kong Kwon Lai Lam Lau Le Lee Lei Leung Li Liang Liao Lim Lin Liu Long Lu Lua Luo Lyu Ma Mao Meng Mo Ng Ngo Nguyen Ni Ning Niu Ouyang Pan Park Peng Pham Qi Qian Qiao Qin Qiu Ren Seo Shao Shen Shi Shin Sima Song Su Sun Tan Tang Tao Tian Tong Tran Trinh Tsai Vo Vu Wan Wang Wei Wen Wong Wu Xia Xiang Xiao Xie Xu Xue Yan Yang Yao Ye Yi Yin Yoon You Yu Yuan Yue Zeng Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zou Zuo".Split(' ');

    private static readonly string[] EasternSyllables =
        "Ai An Anh Bao Bin Bo Chang Chao Cheng Chi Chong Chun Cong Da Dae Dan De Dong Duc En Fan Fei Feng Gang Guang Gui Hai Hao He Heng Hong Hua Hui Hung Hwan Hye Hyun Jae Jia Jian Jie Jin Jing Joon Jun Kai Kang Ke Ki Kun Kyung Lan Lei Li Lian Liang Lin Linh Ling Long Mei Min Minh Ming Myung Nam Nan Ning Peng Ping Qi Qiang Qin Qing Quan Quoc Rong Rui San Sang Seung Shan Shi Shu Shun Si Soo Sung Tae Tao Thanh Tian Tong Tuan Van Wan Wei Wen Woo Xi Xia Xiang Xiao Xin Xing Xiu Xuan Yan Yang Yi Ying Yong Young Yu Yuan Yue Yun Ze Zhen Zheng Zhi Zhong Zi".Split(' ');

    private static readonly string[] Onsets = "b bh ch d dh f g gh h j k kh l m n p r s sh st t th v w y z br dr gr kr tr".Split(' ');

    private static readonly string[] Vowels = "a a a aa e e i i o o u u ai au ei ia".Split(' ');

    private static readonly string[] Codas = ["", "", "", "n", "m", "r", "s", "sh", "t", "l", "k", "j", "nd", "ć", "š", "ý"];

    private string NewClub() => random.Next(13) switch
    {
        < 5 => Pick(Clubs),
        < 8 => Pick(Cities),
        9 => $"{Made(Last)} {(random.Next(2) == 0 ? Pick(Cities) : Made(Cities))}",
        10 => $"{Pick(Clubs).Split(' ')[0]} {(random.Next(2) == 0 ? Pick(Cities) : Made(Cities))}",
        11 => $"{Pick(["FC", "FK", "SC", "AC", "CD", "Real", "Dynamo", "Sporting", "Racing", "Deportivo", "Al", "VfB", "Club"])} {Made(Cities)}",
        8 => $"{Made(Cities)} {Pick(["United", "City", "FC", "Rovers", "Rangers", "Athletic"])}",
        _ => Made(Cities),
    };

    private string NewCompany() => random.Next(12) switch
    {
        < 3 => Pick(Companies),
        < 6 => $"{Made(Last)} {Pick(CompanyTails)}",
        6 => $"{Pick(Last)} {Pick(["&", "and"])} {Made(Last)}",
        7 => $"{Pick(Cities)} {Pick(CompanyTails)} {Pick(CompanyTails)}",
        8 => Made(Companies),
        9 => Made(Last),
        10 => $"{Made(Companies)} {Made(Last)}",
        _ => string.Concat(Enumerable.Range(0, random.Next(3, 5)).Select(_ => (char)('A' + random.Next(26)))),
    };

    /// <summary>The first half of one name and the second half of another.</summary>
    private string Made(string[] names)
    {
        string left = Pick(names), right = Pick(names);
        var made = left[..((left.Length + 1) / 2)] + right[(right.Length / 2)..].ToLowerInvariant();
        return char.ToUpperInvariant(made[0]) + made[1..].Replace(" ", "", StringComparison.Ordinal);
    }

    private static string LastWords(string person)
    {
        var at = person.IndexOfAny([' ']);
        var rest = person[(at + 1)..];
        return rest.Length > 2 && rest[1] == '.' ? rest[3..] : rest;
    }

    private static void Refill(List<string> list, int count, Func<string> draw)
    {
        list.Clear();
        for (var i = 0; i < count; i++)
        {
            list.Add(draw());
        }
    }

    private string Pick(IReadOnlyList<string> list) => list[random.Next(list.Count)];
}
