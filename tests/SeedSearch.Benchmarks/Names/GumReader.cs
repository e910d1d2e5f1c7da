using System.IO.Compression;
using System.Text;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Text;

namespace SeedSearch.Benchmarks.Names;

/// <summary>Reads GUM's entities as names: the run of proper nouns around the head of a mention, without titles; a name inside a name is left out.</summary>
internal static class GumReader
{
    private static readonly HashSet<string> Joints = [.. "of the for & - 's ’s de la van von del di".Split(' ')];

    private static readonly HashSet<string> Titles =
        [.. "mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir lady lord president senator prime minister foreign first lady princess mother sen sen. rep rep. king queen prince princess pope saint general captain colonel judge minister governor mayor miss chancellor".Split(' ')];

    private static readonly HashSet<string> Peoples = [.. CountryList.Peoples.Where(word => !word.Contains(' ', StringComparison.Ordinal))];

    public static List<AnnotatedArticle> Read(string path)
    {
        var articles = new List<AnnotatedArticle>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        var text = new StringBuilder();
        var gold = new List<(TextSpan, NameKind)>();
        var words = new List<GumWord>();
        var id = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                Close();
                id = line["# newdoc id = ".Length..];
            }
            else if (line.Length == 0)
            {
                Names(words, gold);
                words.Clear();
                text.Append('\n');
            }
            else if (line[0] != '#' && line.Split('\t') is { Length: 10 } columns && int.TryParse(columns[0], out _))
            {
                words.Add(new GumWord(new TextSpan(text.Length, columns[1].Length), columns[1], columns[4], Entity(columns[9])));
                text.Append(columns[1]);
                if (!columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
                {
                    text.Append(' ');
                }
            }
        }

        Close();
        return articles;

        void Close()
        {
            if (text.Length > 0)
            {
                articles.Add(AnnotatedArticle.Of(id, text.ToString(), [.. gold]));
            }

            text.Clear();
            gold.Clear();
        }
    }

    private static string Entity(string misc) => misc.Split('|').FirstOrDefault(field => field.StartsWith("Entity=", StringComparison.Ordinal))?["Entity=".Length..] ?? "";

    private static void Names(List<GumWord> words, List<(TextSpan, NameKind)> gold)
    {
        var mentions = Mentions(words).OrderByDescending(mention => mention.End - mention.Start).ThenBy(mention => mention.Start).ToList();
        var taken = new bool[words.Count];
        foreach (var mention in mentions)
        {
            if (Name(words, mention) is not { } name || taken.AsSpan(name.Start, name.End - name.Start).Contains(true))
            {
                continue;
            }

            taken.AsSpan(name.Start, name.End - name.Start).Fill(true);
            var kind = name.End == name.Start + 1 && Peoples.Contains(words[name.Start].Text) ? NameKind.Other : name.Kind;
            gold.Add((TextSpan.FromBounds(words[name.Start].Span.Start, words[name.End - 1].Span.End), kind));
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (!taken[i] && Peoples.Contains(words[i].Text))
            {
                gold.Add((words[i].Span, NameKind.Other));
            }
        }
    }

    /// <summary>Reads "(12-person-new-...-minspan-link-identity" and "12)" marks.</summary>
    private static IEnumerable<GumMention> Mentions(List<GumWord> words)
    {
        var open = new List<(string Group, string[] Fields, int Start)>();
        for (var i = 0; i < words.Count; i++)
        {
            var marks = words[i].Entity;
            for (var at = 0; at < marks.Length;)
            {
                var stop = marks.IndexOfAny(['(', ')'], at + 1);
                stop = stop < 0 ? marks.Length : stop;
                if (marks[at] == '(')
                {
                    var fields = marks[(at + 1)..stop].Split('-');
                    if (stop < marks.Length && marks[stop] == ')')
                    {
                        yield return Mention(fields, i, i + 1);
                        stop++;
                    }
                    else
                    {
                        open.Add((fields[0], fields, i));
                    }
                }
                else
                {
                    var group = marks[at..stop];
                    var opened = open.FindLastIndex(mark => mark.Group == group);
                    if (opened >= 0)
                    {
                        yield return Mention(open[opened].Fields, open[opened].Start, i + 1);
                        open.RemoveAt(opened);
                    }

                    stop++;
                }

                at = stop;
            }
        }
    }

    private static GumMention Mention(string[] fields, int start, int end)
    {
        var head = fields.Skip(5).FirstOrDefault(field => field.Length > 0 && char.IsDigit(field[0]))?.Split(',')[0];
        return new GumMention(fields.Length > 1 ? fields[1] : "", start, end, start + (int.TryParse(head, out var number) ? number - 1 : 0));
    }

    private static (int Start, int End, NameKind Kind)? Name(List<GumWord> words, GumMention mention)
    {
        if (mention.Kind is "time" or "quantity" or "animal" or "plant" or "substance" or "" || mention.Head >= mention.End || !IsProper(words[mention.Head]))
        {
            return null;
        }

        var (start, end) = (mention.Head, mention.Head + 1);
        while (start > mention.Start && (IsProper(words[start - 1]) || (start - 2 >= mention.Start && words[start - 1].Text == "-" && IsProper(words[start - 2]))))
        {
            start--;
        }

        while (end < mention.End && (IsProper(words[end]) || Joins(words, end, mention.End)))
        {
            end++;
        }

        while (mention.Kind == "person" && start + 1 < end && Titles.Contains(words[start].Text.ToLowerInvariant()))
        {
            start++;
        }

        return char.IsUpper(words[start].Text[0]) || char.IsUpper(words[end - 1].Text[0]) ? (start, end, Kind(mention.Kind)) : null;
    }

    private static bool Joins(List<GumWord> words, int at, int end)
    {
        var next = at;
        while (next < end && next < at + 2 && Joints.Contains(words[next].Text))
        {
            next++;
        }

        return next > at && next < end && IsProper(words[next]);
    }

    private static bool IsProper(GumWord word) => word.Tag is "NNP" or "NNPS";

    private static NameKind Kind(string kind) => kind switch
    {
        "person" => NameKind.Person,
        "organization" => NameKind.Organisation,
        "place" => NameKind.Place,
        _ => NameKind.Other,
    };

    private sealed record GumWord(TextSpan Span, string Text, string Tag, string Entity);

    private sealed record GumMention(string Kind, int Start, int End, int Head);
}
