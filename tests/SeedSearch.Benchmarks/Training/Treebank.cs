using System.Globalization;
using System.Text;
using SeedSearch.Enrichment.Grammar;
using SeedSearch.Text;

namespace SeedSearch.Benchmarks.Training;

/// <summary>A treebank in the CoNLL-U format as a word table with its gold tags, heads and relations.</summary>
internal static class Treebank
{
    public static WordTable Read(TextReader reader)
    {
        var text = new StringBuilder();
        var words = new List<TextSpan>();
        var tags = new List<WordTag>();
        var heads = new List<int>();
        var relations = new List<Relation>();
        var sentences = new List<Sentence>();
        var first = new List<int> { 0 };
        int sentenceStart = 0, base0 = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                if (words.Count > base0)
                {
                    sentences.Add(new Sentence(TextSpan.FromBounds(sentenceStart, text.Length), false, false));
                    first.Add(words.Count);
                    text.Append('\n');
                    (sentenceStart, base0) = (text.Length, words.Count);
                }

                continue;
            }

            var columns = line.Split('\t');
            if (line[0] == '#' || !int.TryParse(columns[0], out _))
            {
                continue;
            }

            words.Add(new TextSpan(text.Length, columns[1].Length));
            text.Append(columns[1]).Append(' ');
            tags.Add(TagOf(columns[4]));
            var head = int.Parse(columns[6], CultureInfo.InvariantCulture);
            heads.Add(head == 0 ? -1 : base0 + head - 1);
            relations.Add(RelationOf(columns[7]));
        }

        var table = WordTable.OfCutWords(text.ToString(), sentences, words, [.. first]);
        tags.CopyTo(table.Tags);
        heads.CopyTo(table.Heads);
        relations.CopyTo(table.Relations);
        return table;
    }

    private static WordTag TagOf(string tag) => tag switch
    {
        "NN" => WordTag.Noun, "NNS" => WordTag.Nouns, "NNP" or "NNPS" => WordTag.Name, "PRP" => WordTag.Pronoun,
        "PRP$" or "WP$" => WordTag.Possessive, "DT" or "PDT" => WordTag.Determiner, "JJ" or "JJR" or "JJS" => WordTag.Adjective,
        "RB" or "RBR" or "RBS" => WordTag.Adverb, "VB" => WordTag.VerbBase, "VBD" => WordTag.VerbPast, "VBG" => WordTag.VerbIng,
        "VBN" => WordTag.VerbParticiple, "VBP" => WordTag.VerbPresent, "VBZ" => WordTag.VerbThird, "MD" => WordTag.Modal,
        "IN" => WordTag.Preposition, "TO" => WordTag.To, "CC" => WordTag.Conjunction, "CD" => WordTag.Number,
        "WDT" or "WP" or "WRB" => WordTag.Wh, "EX" => WordTag.There, "RP" => WordTag.Particle, "POS" => WordTag.PossessiveS,
        "UH" => WordTag.Interjection, "." => WordTag.Stop, "," => WordTag.Comma, ":" => WordTag.Colon,
        "``" => WordTag.OpenQuote, "''" => WordTag.CloseQuote, "-LRB-" or "-RRB-" => WordTag.Bracket, "HYPH" => WordTag.Hyphen,
        _ => WordTag.Other,
    };

    private static Relation RelationOf(string name) => name switch
    {
        "root" => Relation.Root, "nsubj" or "nsubj:pass" or "csubj" or "csubj:pass" or "nsubj:outer" or "csubj:outer" => Relation.Subject,
        "obj" or "iobj" => Relation.Object, "obl" or "obl:agent" or "obl:unmarked" => Relation.Oblique, "ccomp" => Relation.ClauseComplement,
        "xcomp" => Relation.OpenComplement, "advcl" or "advcl:relcl" => Relation.AdverbialClause, "acl" => Relation.NounClause,
        "acl:relcl" => Relation.RelativeClause, "nmod" or "nmod:unmarked" => Relation.NounModifier, "nmod:poss" => Relation.Possessor,
        "appos" => Relation.Apposition, "amod" => Relation.Adjective, "det" or "det:predet" => Relation.Determiner,
        "compound" or "flat" or "compound:prt" => Relation.Compound, "case" => Relation.Case, "mark" => Relation.Marker,
        "aux" or "aux:pass" => Relation.Auxiliary, "cop" => Relation.Copula, "cc" or "cc:preconj" => Relation.Coordinator,
        "conj" => Relation.Conjunct, "parataxis" => Relation.Parataxis, "punct" => Relation.Punctuation, "nummod" => Relation.Number,
        "advmod" => Relation.Adverb, "fixed" or "goeswith" => Relation.Fixed, "expl" => Relation.Expletive,
        _ => Relation.Other,
    };
}
