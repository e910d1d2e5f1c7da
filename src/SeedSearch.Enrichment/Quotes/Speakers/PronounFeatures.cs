using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>A pronoun and what its article knows of it.</summary>
internal readonly record struct PronounPlace(int Word, int Sentence, GrammarRole Role, bool IsReflexive);

/// <summary>What is known of one person before a pronoun is read.</summary>
/// <param name="IsFitting">Whether it is told that the pronoun fits; false when nothing tells.</param>
/// <param name="Count">Mentions in the article.</param>
/// <param name="IsForemost">Whether nobody is named more often.</param>
internal readonly record struct PersonFacts(bool IsFitting, int Count, bool IsForemost);

/// <summary>What the pronoun model looks at for each mention of a person before, or just behind, a pronoun. Each feature is a number of about 0 to 1.</summary>
internal static class PronounFeatures
{
    private const int Roles = 5;
    private const int PairsSame = 30;

    /// <summary>A clause in a clause in a clause; no sentence nests deeper.</summary>
    private const int DeepestClause = 12;

    private const int PairsBefore = PairsSame + (Roles * 3);

    /// <summary>Numbers a mention.</summary>
    public const int Count = PairsBefore + (Roles * 3);

    /// <summary>Writes the features of mention <paramref name="m"/>.</summary>
    /// <param name="cast">The article's mentions.</param>
    /// <param name="m">The mention's number.</param>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="facts">What is known of the mention's person.</param>
    /// <param name="between">People named between mention and pronoun who are not this person, and who fit the pronoun.</param>
    /// <param name="features">Is overwritten.</param>
    public static void Fill(ArticleCast cast, int m, PronounPlace pronoun, PersonFacts facts, int between, Span<float> features)
    {
        features.Clear();
        var (words, text) = (cast.Text.Words, cast.Text);
        var mention = cast.Mentions[m];
        var back = pronoun.Sentence - mention.Sentence;
        var isAfter = mention.Words.From > pronoun.Word;
        features[0] = 1;
        features[Math.Min(back, 4) + 1] = 1;
        features[6] = back > 4 ? Math.Min(1, (back - 4) / 8f) : 0;
        features[7] = isAfter ? 1 : 0;
        features[8] = MathF.Log2(1 + between) / 4;
        features[9] = MathF.Log2(1 + Math.Abs(pronoun.Word - mention.Words.From)) / 8;
        features[10] = mention.IsQuoted && text.QuotationOf[mention.Words.From] != text.QuotationOf[pronoun.Word] ? 1 : 0;
        features[11] = !mention.IsQuoted && text.QuotationOf[pronoun.Word] >= 0 ? 1 : 0;
        features[12] = mention.Words.Length > 1 ? 1 : 0;
        features[13] = Math.Min(5, facts.Count) / 5f;
        features[14] = facts.IsForemost ? 1 : 0;
        features[15] = facts.IsFitting ? 1 : 0;
        features[17] = IsBound(words, mention, pronoun) ? 1 : 0;
        features[18] = isAfter && pronoun.Role == GrammarRole.Possessor && !HasVerb(words, pronoun.Word, mention.Words.From) ? 1 : 0;
        features[19] = m == 0 || cast.Mentions[m - 1].Sentence != mention.Sentence ? 1 : 0;
        features[20] = between == 0 ? 1 : 0;
        features[21] = mention.Words.From == words.FirstWord[mention.Sentence] ? 1 : 0;
        features[22] = back == 1 && words.Sentences[pronoun.Sentence].StartsParagraph ? 1 : 0;
        features[23] = back > 0 && pronoun.Word - words.FirstWord[pronoun.Sentence] < 4 ? 1 : 0;
        var above = back == 0 && !isAfter ? Above(words, mention, pronoun) : 0;
        features[24] = above > 0 ? 1 : 0;
        features[25] = above > 0 && mention.Role == GrammarRole.Subject ? 1f / above : 0;
        features[26] = between == 0 && back == 0 ? 1 : 0;
        features[27] = between == 0 && back == 1 ? 1 : 0;
        features[28] = between == 0 && mention.Role == GrammarRole.Subject ? 1 : 0;
        features[29] = isAfter && mention.Role == GrammarRole.Subject ? 1 : 0;
        var role = pronoun.Role switch { GrammarRole.Subject => 0, GrammarRole.Possessor => 1, _ => 2 };
        features[(back == 0 ? PairsSame : PairsBefore) + ((int)mention.Role * 3) + role] = 1;
    }

    /// <summary>The weighted sum.</summary>
    public static float Score(ReadOnlySpan<float> features, ReadOnlySpan<float> weights)
    {
        var sum = 0f;
        for (var i = 0; i < features.Length; i++)
        {
            sum += features[i] * weights[i];
        }

        return sum;
    }

    // "Wilson met him": subject and object of one verb are two people.
    private static bool IsBound(WordTable words, CastMention mention, PronounPlace pronoun) =>
        !pronoun.IsReflexive && pronoun.Role != GrammarRole.Possessor && mention.Sentence == pronoun.Sentence
        && words.Heads[pronoun.Word] is var head and >= 0 && words.Heads[mention.Top] == head;

    // How many clauses up the verb stands of which the name is a part, 1 for the nearest; 0 when the pronoun is in none of its clauses.
    private static int Above(WordTable words, CastMention mention, PronounPlace pronoun)
    {
        var verb = words.Heads[mention.Top];
        for (int at = words.Heads[pronoun.Word], step = 1; at >= 0 && verb >= 0 && step <= DeepestClause; at = words.Heads[at], step++)
        {
            if (at == verb)
            {
                return step;
            }
        }

        return 0;
    }

    private static bool HasVerb(WordTable words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Tags[i] is WordTag.VerbPast or WordTag.VerbThird or WordTag.VerbPresent or WordTag.Modal)
            {
                return true;
            }
        }

        return false;
    }
}
