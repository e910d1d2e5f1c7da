using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>Letters that the article tells to stand for a law, a tax or an illness ("border adjustment tax, or BAT", "Clean Water Act (CWA)") are no body.</summary>
internal static class LettersOfThings
{
    private static readonly HashSet<uint> Things = [.. WordListFile.Read("thing-nouns").Select(noun => WordHash.Lower(noun))];

    /// <summary>Makes such letters, where they were read as a body that no list knows, names of another kind.</summary>
    public static void Tell(ArticleWords words, List<Mention> mentions)
    {
        var bodies = mentions.FindAll(mention => mention.Kind == NameKind.Organisation && mention.Known is null && AreLetters(words, mention));
        if (bodies.Count == 0)
        {
            return;
        }

        var asked = bodies.Select(body => words.All[body.Start].Lower).ToHashSet();
        var things = new HashSet<uint>();
        for (var sentence = 0; sentence < words.SentenceCount; sentence++)
        {
            for (var at = words.Start(sentence); at < words.End(sentence); at++)
            {
                if (words.All[at].Is(WordForm.AllCapitals) && asked.Contains(words.All[at].Lower) && StandsForThing(words, at, words.Start(sentence)))
                {
                    things.Add(words.All[at].Lower);
                }
            }
        }

        foreach (var body in bodies.Where(body => things.Contains(words.All[body.Start].Lower)))
        {
            body.Kind = NameKind.Other;
        }
    }

    private static bool AreLetters(ArticleWords words, Mention mention) =>
        mention.End == mention.Start + 1 && mention.Text.Length is > 1 and < 7 && words.All[mention.Start].Is(WordForm.AllCapitals);

    /// <summary>Whether the words before "(LETTERS" or "or LETTERS" begin with the letters and end with what a thing is.</summary>
    private static bool StandsForThing(ArticleWords words, int place, int floor)
    {
        var letters = words.Printed(place);
        var at = place - 1;
        at -= at >= floor && words.Printed(at) is "the" or "a" ? 1 : 0;
        if (at < floor || words.Printed(at) is not ("(" or "or"))
        {
            return false;
        }

        at--;
        while (at >= floor && words.All[at].Is(WordForm.Mark))
        {
            at--;
        }

        var last = at;
        for (var letter = letters.Length - 1; letter >= 0; letter--, at--)
        {
            if (at < floor || char.ToUpperInvariant(words.Printed(at)[0]) != letters[letter])
            {
                return false;
            }
        }

        return Things.Contains(words.All[last].Lower);
    }
}
