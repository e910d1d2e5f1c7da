using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Syntax;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Application.Searching;

/// <summary>What readers may type in front of a colon, and what it asks for.</summary>
internal static class SentenceSyntax
{
    private static readonly string[] Kinds = ["direct", "indirect", "mixed", Words.NobodySpeaks];
    private static readonly string[] FoundBy = ["name", "title", "pronoun", "otherArticle", "none"];

    /// <summary>The syntax over one state of the index: typed names are looked up in it.</summary>
    public static QuerySyntax Of(IndexView view) => view.Remember(typeof(SentenceSyntax), () => new QuerySyntax
    {
        DefaultField = new WordsField(IndexFields.Text, SentenceWords) { ExactField = IndexFields.Exact, ExactAnalyzer = ExactAnalyzer.Instance },
        Fields = new Dictionary<string, SyntaxField>(StringComparer.OrdinalIgnoreCase)
        {
            ["said"] = new WordsField(IndexFields.Said, SentenceWords) { ExactField = IndexFields.SaidExact, ExactAnalyzer = ExactAnalyzer.Instance },
            ["speaker"] = Names(view, Facet.Speaker, "speaker"),
            ["org"] = Names(view, Facet.Organisation, "organisation"),
            ["topic"] = Names(view, Facet.Topic, "topic"),
            ["outlet"] = Names(view, Facet.Outlet, "outlet"),
            ["names"] = new ValueField(value => FieldValue.Of(Query.AnyOf(Named(view, IndexFields.Named, value), new TermQuery(IndexFields.Person, ValueTerms.Of(value))))),
            ["for"] = new ValueField(value => FieldValue.Of(Named(view, IndexFields.SpeakingFor, value))),
            ["kind"] = OneOf("kind", Kinds, kind => Scope.Value(Facet.Kind, kind)),
            ["found"] = OneOf("found", FoundBy, found => new TermQuery(IndexFields.FoundBy, found)),
            ["date"] = new ValueField(Days),
        },
    });

    /// <summary>How typed words are analysed: as sentences are, but a hyphenated word stays in its parts (see <see cref="HyphenatedWords"/>).</summary>
    public static Analyzer SentenceWords => EnglishAnalyzer.Instance;

    private static ValueField Names(IndexView view, Facet facet, string what) => new(value =>
    {
        var meant = value == Words.Unknown ? [value] : NameDirectory.Of(view, facet).Meant(value);
        return FieldValue.Of(meant.Count == 0 ? new TermQuery(IndexFields.Type, $"no {what} {value}") : Query.AnyOf([.. meant.Select(name => Scope.Value(facet, name))]));
    });

    /// <summary>Sentences with an organisation in a field that has no facet: the typed name, and the names it may stand for.</summary>
    private static Query Named(IndexView view, string field, string value) => Query.AnyOf([.. NameDirectory.Of(view, Facet.Organisation).Meant(value)
        .Select(ValueTerms.Of).Append(ValueTerms.Of(value)).Distinct().Select(term => new TermQuery(field, term))]);

    private static ValueField OneOf(string field, string[] values, Func<string, Query> query) => new(typed =>
        Array.Find(values, v => v.Equals(typed, StringComparison.OrdinalIgnoreCase)) is { } value
            ? FieldValue.Of(query(value))
            : FieldValue.Slip($"{field}: is one of {string.Join(", ", values)}."));

    private static FieldValue Days(string typed) => DayRanges.Read(typed) is { } days
        ? FieldValue.Of(Scope.Days(days.From, days.To))
        : FieldValue.Slip("Write days as date:2015, date:2015-12, date:2015-12-16 or date:2015-12..2016-01.");
}
