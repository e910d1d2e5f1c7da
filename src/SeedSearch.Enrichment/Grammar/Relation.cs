namespace SeedSearch.Enrichment.Grammar;

/// <summary>How a word hangs on its head: the relations of Universal Dependencies, those joined that nothing here asks apart.</summary>
internal enum Relation : byte
{
    Root, Subject, Object, Oblique, ClauseComplement, OpenComplement, AdverbialClause, NounClause, RelativeClause,
    NounModifier, Possessor, Apposition, Adjective, Determiner, Compound, Case, Marker, Auxiliary, Copula,
    Coordinator, Conjunct, Parataxis, Punctuation, Number, Adverb, Fixed, Expletive, Other,
}
