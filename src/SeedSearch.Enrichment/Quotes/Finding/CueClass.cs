namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>What a word can tell about its subject's statement.</summary>
internal enum CueClass : byte
{
    /// <summary>Not in the list.</summary>
    None,

    /// <summary>Somebody says, writes, asks: "said", "tweeted".</summary>
    Speech,

    /// <summary>Somebody judges aloud: "praised", "dismissed".</summary>
    Judgement,

    /// <summary>Somebody gives a word: "promised", "urged", "denied".</summary>
    Commitment,

    /// <summary>A document or a finding tells: "shows", "found".</summary>
    Evidence,

    /// <summary>Somebody thinks: "believes", "hopes".</summary>
    Thought,

    /// <summary>Somebody wants: "plans", "intends", "refused".</summary>
    Intention,

    /// <summary>Something looks so: "seemed".</summary>
    Appearance,

    /// <summary>A noun for a statement: "remarks", "call".</summary>
    SpeechNoun,

    /// <summary>A noun for a thought: "belief", "hope".</summary>
    ThoughtNoun,

    /// <summary>A word that makes its sentence hearsay: "reportedly", "alleged".</summary>
    Hearsay,
}
