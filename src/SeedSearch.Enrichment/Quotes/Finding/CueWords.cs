using System.Collections.Frozen;
using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Words that tell that somebody said, wrote, thought or showed something. The lists are the project's own.</summary>
internal static class CueWords
{
    private const string Speech = """
        say tell add write tweet retweet announce ask state note explain reply respond answer remark comment observe mention report declare
        claim argue assert contend insist maintain suggest continue recall recount conclude stress emphasize emphasise underscore underline
        reiterate repeat caution warn quip joke shout yell cry exclaim whisper mutter murmur scream sigh laugh smile beam boast brag lament
        complain muse interject chime concede admit acknowledge confess confirm disclose reveal divulge relate narrate describe call label dub
        term brand characterize characterise cite quote reference invoke speak talk discuss address testify swear attest affirm proclaim
        pronounce preach lecture opine posit propose intone bellow thunder boom retort rejoin counter shoot fire snap post blog text email
        message telegraph cable relay convey inform notify brief advise remind assure tout trumpet pitch hint imply signal indicate estimate
        predict forecast project anticipate allege accuse charge rule sum summarize summarise elaborate specify clarify read go put issue
        release publish deliver utter voice express sing pray recite chant open begin conclude finish joke paraphrase tease gush rave fume
        crow chide plead beg implore appeal demand request inquire enquire query wonder question point lay spell chat correct
        """;

    private const string Judgement = """
        praise criticize criticise blast slam condemn denounce attack blame accuse deride mock ridicule lambast lambaste rip hit bash assail
        decry deplore rebuke scold chastise admonish reprimand commend applaud hail laud salute welcome congratulate thank defend justify
        excuse dismiss reject rebut refute dispute challenge contest object protest oppose support endorse back favor favour advocate champion
        promote urge encourage discourage disavow repudiate distance apologize apologise regret disagree agree concur side approve disapprove
        compliment credit cheer jeer boo insult belittle disparage vilify lash target compare liken equate rail bemoan downplay minimize
        """;

    private const string Commitment = """
        promise pledge vow commit guarantee threaten urge call order command instruct direct demand request invite ask propose recommend advise
        offer agree refuse decline deny rule nominate name vote sign declare concede appeal petition sue encourage exhort persuade convince
        lobby press push dare challenge insist require ban forbid
        """;

    private const string Evidence = """
        show find indicate suggest reveal demonstrate prove confirm report document detail illustrate reflect read say note list record cite
        estimate conclude determine discover uncover establish quote point
        """;

    private const string Thought = """
        believe think know feel hope fear expect doubt suspect understand realize realise see view consider regard deem judge assume presume
        suppose imagine guess figure reckon conclude decide remember forget recall wonder worry mind learn recognize recognise hear love like
        dislike hate resent admire respect trust distrust prefer care dream anticipate envision foresee speculate theorize surmise perceive
        interpret appreciate value blame notice sense ponder contemplate mull
        """;

    private const string Intention = """
        want wish plan intend aim seek try hope refuse decline decide choose opt agree promise threaten prepare mean propose pledge vow consider
        attempt strive desire crave need resolve swear commit hesitate long yearn struggle vote fight push look bid
        """;

    private const string Appearance = "seem appear look sound";

    private const string SpeechNoun = """
        statement remark comment claim call suggestion allegation accusation assertion argument criticism complaint warning threat promise pledge
        vow announcement declaration proposal request demand appeal question answer response reply report speech interview tweet message letter
        post memo testimony account description denial apology admission acknowledgment assurance prediction forecast estimate recommendation
        advice order ruling verdict review rumor rumour joke quote quotation word phrase op-ed editorial column article interview briefing talk
        conversation discussion debate attack praise endorsement support opposition objection defense defence condemnation rebuke insult
        contention conclusion finding poll survey study document source news affirmation invitation insistence mention reference
        """;

    private const string ThoughtNoun = """
        belief view opinion hope fear idea thought feeling sense doubt suspicion concern worry expectation desire wish plan intention intent goal
        aim effort attempt bid decision determination willingness refusal reluctance understanding knowledge impression assumption conviction
        perception interest ambition commitment
        """;

    private const string Hearsay = """
        reportedly allegedly apparently supposedly purportedly seemingly alleged purported reported supposed self-described so-called according
        accordingly rumored rumoured
        """;

    private static readonly (string Form, string Lemma)[] Irregular =
    [
        ("said", "say"), ("told", "tell"), ("wrote", "write"), ("written", "write"), ("spoke", "speak"), ("spoken", "speak"),
        ("thought", "think"), ("knew", "know"), ("known", "know"), ("felt", "feel"), ("saw", "see"), ("seen", "see"), ("understood", "understand"),
        ("found", "find"), ("shown", "show"), ("swore", "swear"), ("sworn", "swear"), ("forgot", "forget"), ("heard", "hear"), ("sought", "seek"),
        ("meant", "mean"), ("chose", "choose"), ("chosen", "choose"), ("laid", "lay"), ("shot", "shoot"), ("went", "go"), ("sang", "sing"),
        ("began", "begin"), ("hit", "hit"), ("foresaw", "foresee"), ("fought", "fight"), ("forbade", "forbid"), ("sued", "sue"), ("learnt", "learn"),
        ("pled", "plead"), ("gone", "go"), ("spelt", "spell"), ("overheard", "hear"), ("dreamt", "dream"),
    ];

    private static readonly FrozenDictionary<uint, (CueClass Class, uint Lemma)> Table = Build();

    /// <summary>The class of a word by the hash of its small letters (<see cref="WordShape.Lower"/>), and its base form's hash; class None when it is in no list.</summary>
    public static (CueClass Class, uint Lemma) Of(uint lower) => Table.GetValueOrDefault(lower, (CueClass.None, lower));

    private static FrozenDictionary<uint, (CueClass Class, uint Lemma)> Build()
    {
        var table = new Dictionary<uint, (CueClass, uint)>();
        foreach (var (form, lemma) in Irregular)
        {
            var type = ClassOfVerb(lemma);
            table.TryAdd(WordShape.Hash(form), (type, WordShape.Hash(lemma)));
        }

        foreach (var (list, type) in Verbs())
        {
            foreach (var lemma in Words(list))
            {
                foreach (var form in Inflection.OfVerb(lemma))
                {
                    table.TryAdd(WordShape.Hash(form), (type, WordShape.Hash(lemma)));
                }
            }
        }

        foreach (var (list, type) in new[] { (SpeechNoun, CueClass.SpeechNoun), (ThoughtNoun, CueClass.ThoughtNoun), (Hearsay, CueClass.Hearsay) })
        {
            foreach (var lemma in Words(list))
            {
                foreach (var form in type == CueClass.Hearsay ? [lemma] : Inflection.OfNoun(lemma))
                {
                    table.TryAdd(WordShape.Hash(form), (type, WordShape.Hash(lemma)));
                }
            }
        }

        return table.ToFrozenDictionary();
    }

    private static (string List, CueClass Class)[] Verbs() =>
        [(Speech, CueClass.Speech), (Judgement, CueClass.Judgement), (Commitment, CueClass.Commitment), (Thought, CueClass.Thought), (Intention, CueClass.Intention), (Evidence, CueClass.Evidence), (Appearance, CueClass.Appearance)];

    private static CueClass ClassOfVerb(string lemma) => Verbs().FirstOrDefault(v => Words(v.List).Contains(lemma)).Class;

    private static string[] Words(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
