using SeedSearch.Text.Analysis.WordBreaks;

namespace SeedSearch.Text.Tests.Analysis.WordBreaks;

/// <summary>A regular expression over word classes, which can draw itself as states and arrows.</summary>
/// <param name="draw">Draws the pattern from the state it is given and returns the state where it ends.</param>
internal sealed class Pattern(Func<Pattern.Arrows, int, int> draw)
{
    public static Pattern One(params WordClass[] classes) => new((arrows, from) =>
    {
        var to = arrows.NewState();
        foreach (var one in classes)
            arrows.Add(from, (int)one, to);
        return to;
    });

    public static Pattern Either(params Pattern[] patterns) => new((arrows, from) =>
    {
        var to = arrows.NewState();
        foreach (var pattern in patterns)
            arrows.AddEmpty(pattern.Draw(arrows, arrows.NewStateAfter(from)), to);
        return to;
    });

    public int Draw(Arrows arrows, int from) => draw(arrows, from);

    public Pattern Then(params Pattern[] others) => new((arrows, from) =>
        others.Aggregate(Draw(arrows, from), (at, pattern) => pattern.Draw(arrows, at)));

    /// <summary>Never, once or more often.</summary>
    public Pattern Any() => new((arrows, from) =>
    {
        var loop = arrows.NewStateAfter(from);
        arrows.AddEmpty(Draw(arrows, arrows.NewStateAfter(loop)), loop);
        return arrows.NewStateAfter(loop);
    });

    /// <summary>Once or more often.</summary>
    public Pattern Some() => Then(Any());

    /// <summary>States, numbered from 0, with arrows for classes and arrows that cost nothing.</summary>
    internal sealed class Arrows
    {
        private readonly List<List<(int Class, int To)>> _byState = [];
        private readonly List<List<int>> _empty = [];

        public int NewState()
        {
            _byState.Add([]);
            _empty.Add([]);
            return _byState.Count - 1;
        }

        public int NewStateAfter(int state)
        {
            var next = NewState();
            AddEmpty(state, next);
            return next;
        }

        public void Add(int from, int wordClass, int to) => _byState[from].Add((wordClass, to));

        public void AddEmpty(int from, int to) => _empty[from].Add(to);

        public IEnumerable<int> Follow(int from, int wordClass) =>
            _byState[from].Where(arrow => arrow.Class == wordClass).Select(arrow => arrow.To);

        public SortedSet<int> WithEmpty(IEnumerable<int> states)
        {
            var all = new SortedSet<int>(states);
            var open = new Stack<int>(all);
            while (open.TryPop(out var state))
            {
                foreach (var next in _empty[state].Where(all.Add))
                    open.Push(next);
            }

            return all;
        }
    }
}
