using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Api;

/// <summary>A page of results.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Slip">A slip in the query, which was then searched as plain words; null when it was understood.</param>
/// <param name="Sentences">Sentences found, every printing counted.</param>
/// <param name="Articles">Articles in which they stand.</param>
/// <param name="Results">Results to page through.</param>
/// <param name="IsExact">Whether the numbers are exact; otherwise they are "at least".</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="DidYouMean">A spelling that finds more, or null.</param>
/// <param name="Hits">The results.</param>
/// <param name="Facets">Counts by facet.</param>
/// <param name="Relaxations">Where nothing was found: what would be, with one part left out.</param>
/// <param name="Alone">Where leaving out one part would not help: what each part finds by itself.</param>
/// <param name="Milliseconds">How long the search took.</param>
public sealed record ApiSearch(string Query, QuerySlip? Slip, long Sentences, long Articles, long Results, bool IsExact, int Page, int Pages,
    DidYouMean? DidYouMean, IReadOnlyList<ApiHit> Hits, IReadOnlyList<ApiFacet> Facets, IReadOnlyList<ApiRelaxation> Relaxations,
    IReadOnlyList<ApiPart> Alone, double Milliseconds);

/// <summary>One result.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Matches">Start and end (exclusive) of each match in the sentence's text, in UTF-16 code units.</param>
/// <param name="Before">The sentence before it, or null.</param>
/// <param name="After">The sentence after it, or null.</param>
/// <param name="OtherPrintings">Further printings of the same statement.</param>
/// <param name="Score">BM25; comparable within one search.</param>
public sealed record ApiHit(ApiSentence Sentence, IReadOnlyList<int[]> Matches, string? Before, string? After, int OtherPrintings, float Score);

/// <summary>A sentence.</summary>
/// <param name="Id">Its lasting name.</param>
/// <param name="Permalink">Its page.</param>
/// <param name="Text">Its words.</param>
/// <param name="Number">Its number in the article, from 0.</param>
/// <param name="Article">Where it stands.</param>
/// <param name="Quotes">What is said in it, by whom.</param>
/// <param name="Organisations">Organisations named.</param>
/// <param name="SpeakingFor">Organisations its speakers speak for.</param>
/// <param name="People">People named.</param>
/// <param name="Topics">Topics, as paths.</param>
/// <param name="IsGone">Whether the index no longer holds it.</param>
public sealed record ApiSentence(string Id, string Permalink, string Text, int Number, ArticleSummary Article, IReadOnlyList<ApiQuote> Quotes,
    IReadOnlyList<string> Organisations, IReadOnlyList<string> SpeakingFor, IReadOnlyList<string> People, IReadOnlyList<string> Topics, bool IsGone);

/// <summary>A statement.</summary>
/// <param name="Kind">direct, indirect or mixed.</param>
/// <param name="Speaker">The speaker's canonical name, or null.</param>
/// <param name="FoundBy">name, title, pronoun, otherArticle or none.</param>
/// <param name="Source">The source as printed, or null.</param>
/// <param name="Cue">The cue as printed, or null.</param>
/// <param name="Content">What was said, as printed.</param>
/// <param name="Why">The reason in words.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="ToldBy">The key of the article that told the speaker, or null.</param>
public sealed record ApiQuote(string Kind, string? Speaker, string FoundBy, string? Source, string? Cue, IReadOnlyList<string> Content, string Why, double Confidence, string? ToldBy);

/// <summary>Counts of one facet.</summary>
/// <param name="Facet">Its key in addresses.</param>
/// <param name="TotalValues">How many values have a count above zero.</param>
/// <param name="AllOf">Whether chosen values are joined by AND.</param>
/// <param name="Values">The best values, and every chosen one.</param>
public sealed record ApiFacet(string Facet, int TotalValues, bool AllOf, IReadOnlyList<ApiValue> Values);

/// <summary>A value with its count.</summary>
/// <param name="Value">The value.</param>
/// <param name="Label">What a reader sees; of a topic its last step, in the language asked for.</param>
/// <param name="Sentences">Sentences it would give.</param>
/// <param name="State">none, included or excluded.</param>
/// <param name="Depth">Level in a tree, from 0.</param>
public sealed record ApiValue(string Value, string Label, long Sentences, string State, int Depth);

/// <summary>A request with one part left out.</summary>
/// <param name="Without">The part, in words.</param>
/// <param name="Address">The search without it.</param>
/// <param name="Sentences">What it finds.</param>
public sealed record ApiRelaxation(string Without, string Address, long Sentences);

/// <summary>A part of a request by itself.</summary>
/// <param name="Part">The part, in words.</param>
/// <param name="Address">The search for it alone.</param>
/// <param name="Sentences">What it finds.</param>
public sealed record ApiPart(string Part, string Address, long Sentences);

/// <summary>A whole article.</summary>
/// <param name="Article">Headline, outlet, date, source file.</param>
/// <param name="Sentences">Its sentences in order.</param>
/// <param name="Speakers">Its speakers with counts.</param>
/// <param name="Organisations">Its organisations with counts.</param>
/// <param name="Topics">Its topics with counts.</param>
public sealed record ApiArticle(ArticleSummary Article, IReadOnlyList<ApiSentence> Sentences, IReadOnlyList<ApiValue> Speakers, IReadOnlyList<ApiValue> Organisations, IReadOnlyList<ApiValue> Topics);

/// <summary>A sentence with what stands around it and where else it was printed.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Before">Up to three sentences before it.</param>
/// <param name="After">Up to three sentences after it.</param>
/// <param name="Printings">Every printing, by date; empty when printed once.</param>
/// <param name="Similar">Sentences that say something like it in other words, the most alike first; at most five.</param>
public sealed record ApiSentencePage(
    ApiSentence Sentence, IReadOnlyList<string> Before, IReadOnlyList<string> After, IReadOnlyList<ApiPrinting> Printings, IReadOnlyList<ApiSentence> Similar);

/// <summary>One printing.</summary>
/// <param name="Sentence">The sentence that prints it.</param>
/// <param name="NamedSpeaker">Whom this article itself names, or null.</param>
/// <param name="Likeness">How alike to the first printing, 0 to 1.</param>
public sealed record ApiPrinting(ApiSentence Sentence, string? NamedSpeaker, double Likeness);

/// <summary>A speaker, organisation or topic.</summary>
/// <param name="Name">The canonical name, or a topic's path.</param>
/// <param name="Descriptions">Titles and organisations as printed.</param>
/// <param name="PrintedAs">Other names.</param>
/// <param name="Statements">Everything said by it or about it, a page of it.</param>
public sealed record ApiSubject(string Name, IReadOnlyList<ApiValue> Descriptions, IReadOnlyList<ApiValue> PrintedAs, ApiSearch Statements);

/// <summary>Something to go on typing.</summary>
/// <param name="Text">The word or name; of a topic its path.</param>
/// <param name="Label">What a reader sees, in the language asked for.</param>
/// <param name="Facet">The facet's key, or null for a word.</param>
/// <param name="Sentences">In how many sentences.</param>
/// <param name="Address">Where choosing it leads.</param>
public sealed record ApiSuggestion(string Text, string Label, string? Facet, long Sentences, string Address);
