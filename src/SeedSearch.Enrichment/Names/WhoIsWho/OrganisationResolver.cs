using System.Text;
using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Enrichment.Names.Known;

namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>Gives organisations their canonical names: known names, letters in brackets ("(RSIS)"), short forms of a longer name in the article, company forms left out.</summary>
internal sealed class OrganisationResolver(ArticleWords words, KnownNames known)
{
    private static readonly HashSet<string> CompanyForms = new(StringComparer.OrdinalIgnoreCase)
    {
        "Inc", "Inc.", "Corp", "Corp.", "Corporation", "Co", "Co.", "Ltd", "Ltd.", "Limited", "PLC", "LLC", "LLP", "AG", "SA", "NV", "GmbH", "Holdings", "Holding", "Group", ",",
    };

    /// <summary>No short form has more words; a line of capitals can be one name of thousands.</summary>
    private const int MostShortWords = 40;

    private readonly Dictionary<string, string> nameOf = new(StringComparer.Ordinal);
    private readonly HashSet<uint> shortened = [];
    private readonly Dictionary<string, string?> longer = new(StringComparer.Ordinal);

    // The last word of papers and courts, and whose it is; null for several.
    private readonly Dictionary<string, string?> endings = new(StringComparer.Ordinal);

    /// <summary>Names the mentions.</summary>
    public void Resolve(List<Mention> mentions)
    {
        var bodies = mentions.FindAll(mention => mention.Kind == NameKind.Organisation);
        bodies.ForEach(NameByList);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind == NameKind.Organisation)
            {
                LearnLetters(mentions[i], i + 1 < mentions.Count ? mentions[i + 1] : null);
                LearnShortForms(mentions[i]);
            }
        }

        if (shortened.Count > 0)
        {
            AddLetters(mentions);
            bodies = mentions.FindAll(mention => mention.Kind == NameKind.Organisation);
        }

        foreach (var body in bodies)
        {
            var before = body.Name;
            if (nameOf.TryGetValue(body.Text, out var told))
            {
                (body.Name, body.Why) = (told, told == before ? body.Why : $"short for {told} in this article");
            }
            else if (body.Known is null && longer.GetValueOrDefault(body.Text) is { } full)
            {
                (body.Name, body.Why) = (nameOf.GetValueOrDefault(full, full), $"short for {full} in this article");
            }
            else if (body.Known is null && endings.GetValueOrDefault(body.Name) is { } whole)
            {
                (body.Name, body.Why) = (whole, $"short for {whole} in this article");
            }
        }
    }

    private void NameByList(Mention body)
    {
        if (body.Known is not null)
        {
            body.Name = body.Known.Name;
            return;
        }

        var bare = WithoutArticleAndForm(body.Printed);
        body.Known = known.Find(body.Text) ?? known.Find(bare);
        body.Known = body.Known is { Kind: NameKind.Organisation } ? body.Known : null;
        (body.Name, body.Why) = body.Known is null ? (bare, body.Why) : (body.Known.Name, "a known name");
    }

    private static string WithoutArticleAndForm(string[] printed)
    {
        var start = printed.Length > 1 && printed[0] is "The" or "the" ? 1 : 0;
        var end = printed.Length;
        while (end > start + 1 && CompanyForms.Contains(printed[end - 1]))
        {
            end--;
        }

        return Spaced(printed.AsSpan(start, end - start));
    }

    /// <summary>Words as a name is printed: clitics and stops without a blank before them.</summary>
    private static string Spaced(ReadOnlySpan<string> parts)
    {
        var name = new StringBuilder(parts[0]);
        foreach (var part in parts[1..])
        {
            name.Append(part[0] is '\'' or '’' or ',' or '.' ? "" : " ").Append(part);
        }

        return name.ToString();
    }

    /// <summary>"Name (LETTERS)": the letters stand for the name from here on, and a known meaning of the letters names the name.</summary>
    private void LearnLetters(Mention body, Mention? next)
    {
        if (body.End + 2 >= words.End(body.Sentence) || !words.Printed(body.End).SequenceEqual("(") || !words.Printed(body.End + 2).SequenceEqual(")"))
        {
            return;
        }

        var letters = words.Printed(body.End + 1).ToString();
        if (letters.Length < 2 || !AreInitials(letters, body.Printed))
        {
            return;
        }

        var listed = known.Find(letters) is { Kind: NameKind.Organisation } entry && AreInitials(letters, entry.Name.Split(' ')) ? entry.Name : null;
        body.Name = body.Known is null && listed is not null ? listed : body.Name;
        nameOf[letters] = nameOf[body.Text] = body.Name;
        shortened.Add(WordHash.Printed(letters));
        if (next?.Start == body.End + 1)
        {
            (next.Kind, next.Name) = (NameKind.Organisation, body.Name);
        }
    }

    /// <summary>Letters that stand for a body do so wherever the article prints them alone, whatever the tagger took them for.</summary>
    private void AddLetters(List<Mention> mentions)
    {
        var next = 0;
        for (var sentence = 0; sentence < words.SentenceCount; sentence++)
        {
            for (var at = words.Start(sentence); at < words.End(sentence); at++)
            {
                while (next < mentions.Count && mentions[next].End <= at)
                {
                    next++;
                }

                if (!shortened.Contains(WordHash.Printed(words.Printed(at))))
                {
                    continue;
                }

                if (next == mentions.Count || mentions[next].Start > at)
                {
                    mentions.Insert(next, new Mention(words, sentence, at, at + 1, NameKind.Organisation) { Confidence = 0.9 });
                }
                else if (mentions[next].Start == at && mentions[next].End == at + 1)
                {
                    mentions[next].Kind = NameKind.Organisation;
                }
            }
        }
    }

    /// <summary>Whether the letters begin words of the name in order, and all its capital words but one.</summary>
    private static bool AreInitials(string letters, IReadOnlyList<string> name)
    {
        int at = 0, left = 0;
        foreach (var word in name)
        {
            if (at < letters.Length && char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(letters[at]))
            {
                at++;
            }
            else if (char.IsUpper(word[0]))
            {
                left++;
            }
        }

        return at == letters.Length && left <= 1;
    }

    /// <summary>Whether newspapers leave out all but the last word of such a name: "the Post", "the Court".</summary>
    private static bool IsCalledByItsEnd(string word) => word is "Times" or "Post" or "Journal" or "Herald" or "Tribune" or "Globe" or "Guardian" or "Telegraph" or "Examiner" or "Chronicle" or "Inquirer" or "Courant" or "Monitor"
        or "Mail" or "Court" or "Bureau" or "Ministry" or "Department" or "Commission" or "Foundation" or "Institute" or "Agency" or "Council" or "Federation";

    /// <summary>The first words of a longer name stand for it ("Amnesty"), unless two longer names start so, or its last word tells no body: then it may be two names read as one.</summary>
    private void LearnShortForms(Mention body)
    {
        if (body.Known is null && !words.All[body.End - 1].In(NameList.OrganisationWord))
        {
            return;
        }

        if (body.Printed.Length > 1 && IsCalledByItsEnd(body.Printed[^1]))
        {
            endings[body.Printed[^1]] = endings.TryGetValue(body.Printed[^1], out var same) && same != body.Name ? null : body.Name;
        }

        for (var length = 1; length < body.Printed.Length && length <= MostShortWords; length++)
        {
            if (char.IsUpper(body.Printed[length][0]) && words.All[body.Start].In(NameList.OrganisationWord) == false)
            {
                var part = Spaced(body.Printed.AsSpan(0, length));
                longer[part] = longer.TryGetValue(part, out var other) && other != body.Name ? null : body.Name;
            }
        }
    }
}
