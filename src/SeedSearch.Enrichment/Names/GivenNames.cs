using System.Collections.Frozen;

namespace SeedSearch.Enrichment.Names;

/// <summary>Given names and the short forms they are called by: Bob is Robert. Source: written down for this project from general knowledge of English names.</summary>
internal static class GivenNames
{
    private const string Table = """
        abigail abby; abraham abe; albert al bert; alexander alex alec sandy; alexandra alex sandra; alfred al fred; allison allie; amanda mandy; andrew andy drew;
        anthony tony; arthur art; barbara barb; benjamin ben benny; bernard bernie; bradley brad; bradford brad; catherine cathy kate katie cate; charles charlie chuck;
        christina chris tina; christine chris chrissy; christopher chris topher; clifford cliff; cynthia cindy; daniel dan danny; david dave davey; deborah deb debbie; dennis denny;
        donald don donnie; dorothy dot dottie; douglas doug; edward ed eddie ted ned; eleanor ellie nell; elizabeth liz beth betsy betty eliza lizzie; emily em; eugene gene; francis frank;
        franklin frank; frederick fred freddie; gabriel gabe; geoffrey geoff; gerald gerry jerry; gregory greg; harold harry hal; henry hank harry; herbert herb; isaac ike; jacob jake;
        james jim jimmy jamie; janet jan; jeffrey jeff; jennifer jen jenny; jerome jerry; jerrold jerry; jessica jess jessie; jonathan jon; joseph joe joey; joshua josh; judith judy; katherine kate kathy katie kay;
        kathleen kathy kate; kenneth ken kenny; kimberly kim; lawrence larry; leonard len lenny leo; leslie les; lewis lew; louis lou; margaret maggie meg peg peggy marge; martin marty; matthew matt; maxwell max;
        melissa missy; michael mike mick mickey; michelle shelly; mitchell mitch; nancy nan; nathan nate; nathaniel nate nat; nicholas nick; pamela pam; patricia pat patty tricia trish; patrick pat paddy; peter pete;
        philip phil; phillip phil; rachel rae; randall randy; randolph randy; raymond ray; rebecca becky; reginald reggie; richard dick rick rich ricky; robert bob bobby rob robbie bert; roderick rod; rodney rod;
        roger rog; ronald ron ronnie; rudolph rudy; russell russ; samantha sam; samuel sam sammy; sanford sandy; sidney sid; stanley stan; stephen steve; steven steve; stewart stu; stuart stu; susan sue susie;
        terence terry; terrence terry; theodore ted teddy theo; theresa terry; thomas tom tommy; timothy tim; valerie val; victor vic; victoria vicky tori; vincent vince vinny; virginia ginny; walter walt; wendell wendy;
        wesley wes; wilbur will; william bill billy will; zachary zach zack
        """;

    private static readonly FrozenDictionary<string, string[]> Formal = Read();

    /// <summary>The name in small letters, and the formal names of which it is a short form: "bob", "robert".</summary>
    public static IEnumerable<string> Roots(string given)
    {
        var lower = given.ToLowerInvariant();
        return Formal.TryGetValue(lower, out var formal) ? formal.Prepend(lower) : [lower];
    }

    private static FrozenDictionary<string, string[]> Read() => Table.Split(';')
        .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(names => names[1..].Select(shortForm => (Short: shortForm, Formal: names[0])))
        .GroupBy(pair => pair.Short, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(pair => pair.Formal).ToArray(), StringComparer.Ordinal);
}
