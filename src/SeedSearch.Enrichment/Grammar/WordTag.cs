namespace SeedSearch.Enrichment.Grammar;

/// <summary>Parts of speech: the Penn Treebank's tags, those joined that nothing here asks apart.</summary>
internal enum WordTag : byte
{
    Noun, Nouns, Name, Pronoun, Possessive, Determiner, Adjective, Adverb,
    VerbBase, VerbPast, VerbIng, VerbParticiple, VerbPresent, VerbThird, Modal,
    Preposition, To, Conjunction, Number, Wh, There, Particle, PossessiveS, Interjection,
    Stop, Comma, Colon, OpenQuote, CloseQuote, Bracket, Hyphen, Other,
}
