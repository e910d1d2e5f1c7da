using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Matching;

/// <summary>
/// Phrases whose words may be moved by up to so many positions in all. Each way to stand near enough counts 1 / (1 + distance).
/// Every term's positions are moved by its place in the phrase, so that an exact phrase is a point and a near one a short
/// stretch; the term with the lowest position is moved on until none has positions left. Terms that occur twice in the
/// phrase must not stand on the same word. The order of steps is Lucene's SloppyPhraseScorer's, for the counts to be the same.
/// </summary>
internal sealed class SloppyPhraseCounter : PhraseCounter
{
    private readonly Walker[] _walkers;
    private readonly Walker[][] _repeats;
    private readonly List<Walker> _queue = [];
    private readonly int _slop;
    private int _end;

    public SloppyPhraseCounter(TermPostings[] terms, int[] offsets, string[] words, int slop)
    {
        _slop = slop;
        _walkers = [.. terms.Select((term, i) => new Walker(term, offsets[i], i))];
        _repeats = [.. _walkers.GroupBy(w => words[w.Order]).Where(g => g.Count() > 1).Select(g => g.OrderBy(w => w.Offset).ToArray())];
        foreach (var group in _repeats)
            for (var i = 0; i < group.Length; i++) (group[i].Group, group[i].InGroup) = (group, i);
    }

    public override float Count()
    {
        if (!PlaceAtStart()) return 0;
        var freq = 0f;
        var walker = Pop();
        var length = _end - walker.Position;
        var next = _queue[0].Position;
        while (MoveOn(walker))
        {
            if (walker.Group is not null && !Separate(walker)) break;
            if (walker.Position > next)
            {
                if (length <= _slop) freq += 1f / (length + 1);
                Push(walker);
                walker = Pop();
                next = _queue[0].Position;
                length = _end - walker.Position;
            }
            else
            {
                length = Math.Min(length, _end - walker.Position);
            }
        }

        return length <= _slop ? freq + 1f / (length + 1) : freq;
    }

    private bool PlaceAtStart()
    {
        _queue.Clear();
        _end = int.MinValue;
        foreach (var walker in _walkers)
        {
            walker.Start();
            walker.MoveOn();
        }

        foreach (var group in _repeats)
            for (var i = 1; i < group.Length; i++)
                for (var k = 0; k < i; k++)
                    if (!group[i].MoveOn()) return false;
        foreach (var walker in _walkers)
        {
            _end = Math.Max(_end, walker.Position);
            Push(walker);
        }

        return true;
    }

    private bool MoveOn(Walker walker)
    {
        if (!walker.MoveOn()) return false;
        _end = Math.Max(_end, walker.Position);
        return true;
    }

    /// <summary>Moves terms of the walker's group on until no two of them stand on the same word; false when there are no positions left.</summary>
    private bool Separate(Walker walker)
    {
        var moved = new bool[walker.Group!.Length];
        var self = walker.InGroup;
        while (walker.Collision() is { } other)
        {
            var which = other.InGroup;
            walker = walker.IsLess(other) ? walker : other;
            if (!MoveOn(walker)) return false;
            if (which != self) moved[which] = true;
        }

        // Those moved while in the queue are taken out and put back in order.
        var taken = new List<Walker>();
        while (Array.IndexOf(moved, true) >= 0)
        {
            var top = Pop();
            taken.Add(top);
            if (ReferenceEquals(top.Group, walker.Group)) moved[top.InGroup] = false;
        }

        for (var i = taken.Count - 1; i >= 0; i--) Push(taken[i]);
        return true;
    }

    // A phrase has few words: a sorted list does as well as a heap.
    private void Push(Walker walker)
    {
        var at = _queue.Count;
        while (at > 0 && walker.ComesBefore(_queue[at - 1])) at--;
        _queue.Insert(at, walker);
    }

    private Walker Pop()
    {
        var top = _queue[0];
        _queue.RemoveAt(0);
        return top;
    }

    /// <summary>A term of the phrase and its way through its positions in a document.</summary>
    private sealed class Walker(TermPostings term, int offset, int order)
    {
        private int[] _positions = [];
        private int _count;
        private int _at;

        public int Offset => offset;

        public int Order => order;

        public Walker[]? Group { get; set; }

        public int InGroup { get; set; }

        /// <summary>The position in the text less the term's place in the phrase.</summary>
        public int Position { get; private set; }

        public void Start()
        {
            var positions = term.Positions();
            if (_positions.Length < positions.Length) _positions = new int[2 * positions.Length];
            positions.CopyTo(_positions);
            (_count, _at) = (positions.Length, 0);
        }

        public bool MoveOn()
        {
            if (_at >= _count) return false;
            Position = _positions[_at++] - offset;
            return true;
        }

        public bool ComesBefore(Walker other) =>
            Position != other.Position ? Position < other.Position : offset != other.Offset ? offset < other.Offset : order < other.Order;

        public bool IsLess(Walker other) => Position < other.Position || (Position == other.Position && offset < other.Offset);

        public Walker? Collision()
        {
            foreach (var other in Group!)
                if (!ReferenceEquals(other, this) && other.Position + other.Offset == Position + offset) return other;
            return null;
        }
    }
}
