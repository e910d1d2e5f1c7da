using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Training;

/// <summary>Learns the word tagger and the parser from a treebank.</summary>
internal sealed class GrammarTrainer(WordTable gold, int epochs)
{
    private readonly WordTag[] tags = [.. gold.Tags];
    private readonly int[] heads = [.. gold.Heads];
    private readonly Relation[] relations = [.. gold.Relations];
    private readonly Random random = new(20);

    /// <summary>All three models, learned from the sentences for which <paramref name="use"/> holds.</summary>
    public (HashedWeights Tags, HashedWeights Moves, HashedWeights Relations) Train(Func<int, bool> use)
    {
        var sentences = Enumerable.Range(0, gold.Sentences.Count).Where(use).ToArray();
        // The parser learns from tags as the tagger gives them to sentences it has not seen.
        var folds = Enumerable.Range(0, 4).Select(fold => new WordTagger(TrainTags(sentences.Where(s => s % 4 != fold).ToArray(), epochs: 5))).ToArray();
        foreach (var sentence in sentences)
        {
            folds[sentence % 4].Tag(gold, gold.FirstWord[sentence], gold.FirstWord[sentence + 1]);
        }

        var guessed = (WordTag[])gold.Tags.Clone();
        var tagWeights = TrainTags(sentences, epochs);
        guessed.CopyTo(gold.Tags, 0);
        var moveWeights = TrainMoves(sentences);
        heads.CopyTo(gold.Heads, 0);
        return (tagWeights, moveWeights, TrainRelations(sentences));
    }

    /// <summary>Share of words with the right tag, head, and head with relation, marks left out of the latter two.</summary>
    public (double Tags, double Heads, double Relations) Measure(Func<int, bool> use, HashedWeights tagWeights, HashedWeights moveWeights, HashedWeights relationWeights)
    {
        var tagger = new WordTagger(tagWeights);
        var parser = new SentenceParser(moveWeights, relationWeights);
        int words = 0, rightTags = 0, counted = 0, rightHeads = 0, rightRelations = 0;
        foreach (var s in Enumerable.Range(0, gold.Sentences.Count).Where(use))
        {
            tagger.Tag(gold, gold.FirstWord[s], gold.FirstWord[s + 1]);
            parser.Parse(gold, gold.FirstWord[s], gold.FirstWord[s + 1]);
            for (var w = gold.FirstWord[s]; w < gold.FirstWord[s + 1]; w++)
            {
                words++;
                rightTags += gold.Tags[w] == tags[w] ? 1 : 0;
                if (relations[w] != Relation.Punctuation)
                {
                    counted++;
                    rightHeads += gold.Heads[w] == heads[w] ? 1 : 0;
                    rightRelations += gold.Heads[w] == heads[w] && gold.Relations[w] == relations[w] ? 1 : 0;
                }
            }
        }

        return ((double)rightTags / words, (double)rightHeads / counted, (double)rightRelations / counted);
    }

    private HashedWeights TrainTags(int[] sentences, int epochs)
    {
        var trainer = new PerceptronTrainer(16, WordTagger.Classes);
        var features = new uint[WordTagger.FeatureCount];
        var scores = new int[WordTagger.Classes];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(sentences);
            foreach (var s in sentences)
            {
                var (from, to) = (gold.FirstWord[s], gold.FirstWord[s + 1]);
                for (var w = from; w < to; w++)
                {
                    WordTagger.Features(gold, w, from, to, features);
                    trainer.Score(features, scores);
                    var (guess, right) = (WordTagger.Best(scores), (int)tags[w]);
                    trainer.Tick();
                    if (guess != right)
                    {
                        trainer.Add(features, right, 1);
                        trainer.Add(features, guess, -1);
                    }

                    gold.Tags[w] = (WordTag)guess;
                }
            }
        }

        return trainer.Average();
    }

    private HashedWeights TrainMoves(int[] sentences)
    {
        var trainer = new PerceptronTrainer(17, ParserState.Moves);
        var scores = new int[ParserState.Moves];
        var state = new ParserState();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(sentences);
            foreach (var s in sentences)
            {
                state.Start(gold, gold.FirstWord[s], gold.FirstWord[s + 1]);
                while (!state.Finished)
                {
                    if (state.Depth == 0)
                    {
                        state.Do(ParserState.Shift);
                        continue;
                    }

                    var features = MoveFeatures.Of(state, state.Batch);
                    trainer.Score(features, scores);
                    trainer.Tick();
                    var guess = SentenceParser.Best(state, scores);
                    var right = BestOfRight(state, scores);
                    if (guess != right)
                    {
                        trainer.Add(features, right, 1);
                        trainer.Add(features, guess, -1);
                    }

                    state.Do(epoch > 1 && random.NextDouble() < 0.9 ? guess : right);
                }
            }
        }

        return trainer.Average();
    }

    // The dynamic oracle of Goldberg and Nivre (2013): of the moves that lose the fewest gold arcs, the one the model likes best.
    private int BestOfRight(ParserState state, int[] scores)
    {
        int best = -1, bestCost = int.MaxValue;
        for (var move = 0; move < ParserState.Moves; move++)
        {
            if (!state.Allows(move))
            {
                continue;
            }

            var cost = Cost(state, move);
            if (cost < bestCost || (cost == bestCost && scores[move] > scores[best]))
            {
                (best, bestCost) = (move, cost);
            }
        }

        return best;
    }

    private int Cost(ParserState state, int move)
    {
        int s0 = state.OnStack(0), s1 = state.OnStack(1), n0 = state.Next, cost = 0;
        if (move == ParserState.Shift)
        {
            for (var below = 0; below < state.Depth; below++)
            {
                var word = state.OnStack(below);
                cost += heads[word] == n0 ? 1 : 0;
                cost += below > 0 && heads[n0] == word ? 1 : 0;
            }

            return cost;
        }

        for (var word = n0; word < state.End; word++)
        {
            cost += heads[word] == s0 ? 1 : 0;
            cost += heads[s0] == word && (move == ParserState.Right || word > n0) ? 1 : 0;
        }

        return cost + (move == ParserState.Left && s1 >= 0 && heads[s0] == s1 ? 1 : 0);
    }

    private HashedWeights TrainRelations(int[] sentences)
    {
        var trainer = new PerceptronTrainer(16, RelationFeatures.Classes);
        var batch = new FeatureBatch();
        var scores = new int[RelationFeatures.Classes];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(sentences);
            foreach (var s in sentences)
            {
                var (from, to) = (gold.FirstWord[s], gold.FirstWord[s + 1]);
                var children = ChildFacts.Of(gold, from, to);
                for (var w = from; w < to; w++)
                {
                    if (gold.Heads[w] < 0)
                    {
                        continue;
                    }

                    var features = RelationFeatures.Of(gold, w, from, to, children, batch);
                    trainer.Score(features, scores);
                    trainer.Tick();
                    var (guess, right) = (WordTagger.Best(scores), (int)relations[w]);
                    if (guess != right)
                    {
                        trainer.Add(features, right, 1);
                        trainer.Add(features, guess, -1);
                    }
                }
            }
        }

        return trainer.Average();
    }
}
