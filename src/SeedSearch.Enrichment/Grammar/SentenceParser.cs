using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Grammar;

/// <summary>Finds on which word each word of a sentence hangs: greedy, one pass, two moves a word. Thread-safe.</summary>
/// <remarks>Arc-hybrid moves chosen by a linear model; relations by a second one when all heads are known.</remarks>
internal sealed class SentenceParser(HashedWeights moves, HashedWeights relations)
{
    [ThreadStatic]
    private static ParserState? spare;

    public void Parse(WordTable words, int from, int to)
    {
        if (to <= from)
        {
            return;
        }

        var state = spare ??= new ParserState();
        state.Start(words, from, to);
        Span<int> scores = stackalloc int[ParserState.Moves];
        while (!state.Finished)
        {
            var move = state.Depth == 0 ? ParserState.Shift : -1;
            if (move < 0)
            {
                moves.Score(MoveFeatures.Of(state, state.Batch), scores);
                move = Best(state, scores);
            }

            state.Do(move);
        }

        words.Heads[state.OnStack(0)] = -1;
        Label(words, from, to, state.Batch);
    }

    /// <summary>The best move that the state allows.</summary>
    public static int Best(ParserState state, ReadOnlySpan<int> scores)
    {
        var best = -1;
        for (var move = 0; move < ParserState.Moves; move++)
        {
            if (state.Allows(move) && (best < 0 || scores[move] > scores[best]))
            {
                best = move;
            }
        }

        return best;
    }

    private void Label(WordTable words, int from, int to, FeatureBatch batch)
    {
        Span<int> scores = stackalloc int[HashedWeights.Widest];
        var children = ChildFacts.Of(words, from, to);
        for (var word = from; word < to; word++)
        {
            if (words.Heads[word] < 0)
            {
                words.Relations[word] = Relation.Root;
                continue;
            }

            relations.Score(RelationFeatures.Of(words, word, from, to, children, batch), scores);
            words.Relations[word] = (Relation)WordTagger.Best(scores[..RelationFeatures.Classes]);
        }
    }
}
