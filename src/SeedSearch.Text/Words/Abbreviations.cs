using System.Collections.Frozen;

namespace SeedSearch.Text.Words;

/// <summary>English abbreviations written with a stop.</summary>
/// <remarks>
/// Source: written down for this project from general knowledge of English newspaper style (titles and ranks, the states of the
/// USA as newspapers shorten them, company forms, months, Latin abbreviations). Letters with stops between them ("U.S.", "a.m.") need no
/// entry: <see cref="WordSplitter"/> knows them by their form.
/// </remarks>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind> Kinds = Collect();

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of <paramref name="word"/>, given without its last stop; case does not matter.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word) =>
        BySpan.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    private static FrozenDictionary<string, AbbreviationKind> Collect()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        Add(kinds, AbbreviationKind.BeforeName,
            """
            mr mrs ms mx messrs mme mlle dr drs prof assoc asst rev revd fr msgr hon rt st ste pres gov lt col gen maj brig capt cpt cmdr adm
            sgt cpl pvt pfc sen sens rep reps del supt insp det dep ofc atty amb sec-gen comm commr cllr mt ft pt adj
            """);
        Add(kinds, AbbreviationKind.BeforeNumber, "no nos nr p pp pg para paras fig figs vol vols ch chap art arts sec sect par eq ed tel ext rs n° ca cf c");
        Add(kinds, AbbreviationKind.Inside, "e.g eg i.e f.e f.i vs viz v approx incl excl resp med dept univ assn gov't govt natl intl int'l btw a.k.a d.b.a w.r.t std min max avg orig pop lit abbr");
        Add(kinds, AbbreviationKind.Behind,
            """
            inc corp ltd co cos llc llp plc l.l.c bros jr sr esq etc al ph.d d.phil m.sc b.sc ll.b ll.m ed.d psy.d m.d b.a m.a
            ave blvd rd hwy bldg apt ste rte pkwy sq ln
            ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d
            okla ore pa pa r.i s.c s.d tenn tex vt va wash w.va wis wyo d.c ont que alta man sask b.c
            hr hrs mins sec secs lb lbs oz yd yds mph km kg cm mm sq.ft cu m.p.h bn mn est dist inst
            """);
        Add(kinds, AbbreviationKind.Date, "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri");
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(Dictionary<string, AbbreviationKind> kinds, AbbreviationKind kind, string words)
    {
        foreach (var word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            kinds.TryAdd(word, kind);
        }
    }
}
