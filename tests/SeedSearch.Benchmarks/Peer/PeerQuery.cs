using System.Globalization;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Querying;

namespace SeedSearch.Benchmarks.Peer;

/// <summary>A line of queries.tsv: number, class, terms, organisation (class filter only).</summary>
internal sealed record PeerQuery(int Number, string Class, Query Query)
{
    public static List<PeerQuery> ReadAll(string file) => [.. File.ReadLines(file).Select(Read)];

    private static PeerQuery Read(string line)
    {
        var fields = line.Split('\t');
        var terms = fields[2].Split(' ');
        var words = Array.ConvertAll(terms, t => new TermQuery("text", t));
        Query query = fields[1] switch
        {
            "and2" => Query.AllOf(words),
            "or2" or "or3" or "nl" => Query.AnyOf(words),
            "phrase" => PhraseQuery.Of("text", terms),
            "prefix" => new PrefixQuery("text", terms[0]),
            "fuzzy" => new FuzzyQuery("text", terms[0], MaxEdits: 1, PrefixLength: 1, MaxExpansions: 50),
            "filter" => new BooleanQuery([new(Occur.Must, words[0]), new(Occur.Filter, new TermQuery(FacetField.IndexField, FacetField.Spell("org", fields[3])))]),
            _ => words[0],
        };
        return new(int.Parse(fields[0], CultureInfo.InvariantCulture), fields[1], query);
    }
}
