using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>A name as the tagger found it.</summary>
/// <param name="Sentence">The sentence's number.</param>
/// <param name="Start">First word, among all words of the article.</param>
/// <param name="End">After the last word.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Confidence">0 to 1.</param>
internal readonly record struct FoundName(int Sentence, int Start, int End, NameKind Kind, double Confidence);

/// <summary>Finds names with the tagger; each word is read knowing what the whole article tells of it. Immutable, thread-safe.</summary>
internal sealed class NameTagger(LinearTagger tagger)
{
    /// <summary>The kinds in the tags' order.</summary>
    public static readonly NameKind[] Kinds = [NameKind.Person, NameKind.Organisation, NameKind.Place, NameKind.Other];

    /// <summary>The tags it gives.</summary>
    public static readonly TagSet Tags = TagSet.Bilou("PER", "ORG", "LOC", "MISC");

    /// <summary>The tagger shipped with the library.</summary>
    public static NameTagger Shipped => ShippedOnce.Value;

    private static readonly Lazy<NameTagger> ShippedOnce = new(() => new NameTagger(Load("names.weights")));

    /// <summary>The names of the article, in order, not overlapping.</summary>
    public List<FoundName> Find(ArticleWords words)
    {
        var tags = new byte[words.All.Length];
        var margins = new float[tags.Length];
        var facts = new ArticleFacts(words);
        Read(words, facts, tagger, tags, margins);
        var names = Names(words, tags, margins);
        PersonCuts.Cut(words, names);
        RowsOfPlaces.Settle(words, names);
        KindVotes.Settle(words, names);
        PersonEnds.Complete(words, names);
        NamesAgain.Add(words, facts, names);
        return names;
    }

    /// <summary>Tags every word of the article.</summary>
    private static void Read(ArticleWords words, ArticleFacts facts, LinearTagger tagger, byte[] tags, float[] margins)
    {
        var lattice = new FeatureLattice();
        for (var sentence = 0; sentence < words.SentenceCount; sentence++)
        {
            var offset = words.Start(sentence);
            var all = words.Sentence(sentence);
            var line = NameFeatures.SentenceKind(all);
            for (var (start, end) = CapitalRuns.Next(all, 0); start < end; (start, end) = CapitalRuns.Next(all, end))
            {
                NameFeatures.Fill(words, facts, sentence, start, end, line, lattice);
                tagger.Decode(lattice, tags.AsSpan(offset + start, end - start), margins.AsSpan(offset + start, end - start));
            }
        }
    }

    /// <summary>The names that the tags tell.</summary>
    private static List<FoundName> Names(ArticleWords words, byte[] tags, float[] margins)
    {
        var names = new List<FoundName>();
        for (var sentence = 0; sentence < words.SentenceCount; sentence++)
        {
            for (var i = words.Start(sentence); i < words.End(sentence); i++)
            {
                if (tags[i] == 0)
                {
                    continue;
                }

                var start = i;
                var margin = margins[i];
                while (Tags.Names[tags[i]][0] is 'B' or 'I')
                {
                    i++;
                    margin = Math.Min(margin, margins[i]);
                }

                names.Add(new FoundName(sentence, start, i + 1, Kinds[(tags[i] - 1) / 4], LinearTagger.Confidence(margin)));
            }
        }

        return names;
    }

    private static LinearTagger Load(string file)
    {
        using var stream = WordListFile.Open(file);
        return LinearTagger.Load(stream);
    }
}
