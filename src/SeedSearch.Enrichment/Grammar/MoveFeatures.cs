using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Grammar;

/// <summary>What the parser looks at before a move (after Zhang and Nivre 2011).</summary>
internal static class MoveFeatures
{
    /// <summary>The features; <paramref name="batch"/> holds them until it is used again.</summary>
    public static ReadOnlySpan<uint> Of(ParserState state, FeatureBatch batch)
    {
        var words = state.Words;
        int s0 = state.OnStack(0), s1 = state.OnStack(1), s2 = state.OnStack(2);
        int n0 = state.Next < state.End ? state.Next : -1, n1 = n0 >= 0 && n0 + 1 < state.End ? n0 + 1 : -1, n2 = n1 >= 0 && n1 + 1 < state.End ? n1 + 1 : -1;
        int s0l = state.Leftmost(s0), s0r = state.Rightmost(s0), n0l = state.Leftmost(n0), s1l = state.Leftmost(s1), s1r = state.Rightmost(s1);
        uint W(int word) => word < 0 ? 1 : words.Lower(word);
        uint T(int word) => word < 0 ? 99u : (uint)words.Tags[word];
        uint s0w = W(s0), s1w = W(s1), n0w = W(n0), n1w = W(n1);
        uint s0t = T(s0), s1t = T(s1), s2t = T(s2), n0t = T(n0), n1t = T(n1), n2t = T(n2);
        var distance = s0 >= 0 && n0 >= 0 ? (uint)Math.Min(6, n0 - s0) : 0;
        var distance1 = s0 >= 0 && s1 >= 0 ? (uint)Math.Min(6, s0 - s1) : 0;
        uint v0 = state.Valency(s0), v1 = state.Valency(s1), vn = state.Valency(n0);
        batch.Add(100, s0w, s0t);
        batch.Add(101, s1w, s1t);
        batch.Add(102, n0w, n0t);
        batch.Add(103, n1w, n1t);
        batch.Add(104, s0t, n0t, distance);
        batch.Add(105, s0t, s1t, distance1);
        batch.Add(106, s0w, n0w);
        batch.Add(107, s0w, n0t);
        batch.Add(108, s0t, n0w);
        batch.Add(109, s0w, s1w);
        batch.Add(110, s0w, s1t);
        batch.Add(111, s0t, s1w);
        batch.Add(112, s0t, n0t, n1t);
        batch.Add(113, s1t, s0t, n0t);
        batch.Add(114, s2t, FeatureHash.Join(s1t, s0t), n0t);
        batch.Add(115, FeatureHash.Join(s0t, n0t), n1t, n2t);
        batch.Add(116, s0t, v0, n0t);
        batch.Add(117, s1t, v1, s0t);
        batch.Add(118, n0t, vn, s0t);
        batch.Add(119, s0t, T(s0l), n0t);
        batch.Add(120, s0t, T(s0r), n0t);
        batch.Add(121, s0t, T(n0l), n0t);
        batch.Add(122, s1t, T(s1r), s0t);
        batch.Add(123, s1t, T(s1l), s0t);
        batch.Add(124, s1t, T(s0l), s0t);
        batch.Add(125, s1t, T(s0r), s0t);
        batch.Add(126, W(s0l), s0w);
        batch.Add(127, W(s0r), s0w);
        batch.Add(128, W(n0l), n0w);
        batch.Add(129, T(state.Leftmost2(s0)), T(s0l), s0t);
        batch.Add(130, T(state.Rightmost2(s0)), T(s0r), s0t);
        batch.Add(131, T(state.Leftmost2(n0)), T(n0l), n0t);
        batch.Add(132, n0w, n1t);
        batch.Add(133, n0t, n1w);
        batch.Add(134, s0w, FeatureHash.Join(s1t, n0t));
        batch.Add(135, n0w, FeatureHash.Join(s1t, s0t));
        batch.Add(136, s1w, FeatureHash.Join(s0t, n0t));
        batch.Add(137, W(n2), n2t);
        batch.Add(138, s0w, v0, distance);
        batch.Add(139, s1w, v1);
        batch.Add(140, W(s2), s2t);
        batch.Add(141, W(s1r), s0t, s1t);
        batch.Add(142, s1w, n0w, s0t);
        batch.Add(143, (uint)Math.Min(4, state.Depth), s0t, n0t);
        return batch.Take();
    }
}
