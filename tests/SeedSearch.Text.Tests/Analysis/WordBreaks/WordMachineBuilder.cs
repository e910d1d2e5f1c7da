using SeedSearch.Text.Analysis.WordBreaks;

namespace SeedSearch.Text.Tests.Analysis.WordBreaks;

/// <summary>Makes the smallest deterministic machine for <see cref="WordGrammar"/>'s rules and writes it as C#.</summary>
internal static class WordMachineBuilder
{
    private static readonly int Classes = Enum.GetValues<WordClass>().Length;

    public static string Source()
    {
        var (next, accepts) = Smallest(Deterministic());

        // The dead state first, then the start, then those that accept nothing, then the others.
        var order = Enumerable.Range(0, accepts.Count)
            .OrderBy(state => state <= 1 ? state : accepts[state] is null ? 2 : 3)
            .ToList();
        var firstAccepting = order.Count(state => accepts[state] is null);
        var newName = order.Select((state, name) => (state, name)).ToDictionary(pair => pair.state, pair => pair.name);
        var rows = order.Select(state => "        " + string.Join(", ", next[state].Select(to => newName[to])) + ",\n");
        var types = order.Skip(firstAccepting)
            .Select(state => "        " + (accepts[state] == WordGrammar.NoWord ? "Skip" : $"(byte)TokenType.{accepts[state]}") + ",\n");

        return $$"""
            namespace SeedSearch.Text.Analysis.WordBreaks;

            /// <summary>
            /// The rules for words as a machine: which state follows which on a character of a class. Made from
            /// tests/SeedSearch.Text.Tests/Analysis/WordBreaks/WordGrammar.cs by the test beside it; don't edit.
            /// </summary>
            internal static class WordMachine
            {
                /// <summary>How many classes of characters there are: the width of a row of <see cref="Next"/>.</summary>
                public const int Classes = {{Classes}};

                /// <summary>The state from which no match can come.</summary>
                public const int Dead = 0;

                /// <summary>The state in which a match begins.</summary>
                public const int Start = 1;

                /// <summary>From this state on a match may end; before it, not.</summary>
                public const int FirstAccepting = {{firstAccepting}};

                /// <summary>What <see cref="Accepts"/> says of a match that is no word.</summary>
                public const byte Skip = 255;

                /// <summary>The next state: a row a state, a column a <see cref="WordClass"/>.</summary>
                public static ReadOnlySpan<byte> Next =>
                [
            {{string.Concat(rows)}}    ];

                /// <summary>The <see cref="TokenType"/> of a match that ends in a state, from <see cref="FirstAccepting"/> on.</summary>
                public static ReadOnlySpan<byte> Accepts =>
                [
            {{string.Concat(types)}}    ];
            }

            """;
    }

    private static (List<int[]> Next, List<string?> Accepts) Deterministic()
    {
        var rules = WordGrammar.Rules();
        var arrows = new Pattern.Arrows();
        var start = arrows.NewState();
        var ends = rules.Select(rule => rule.Pattern.Draw(arrows, arrows.NewStateAfter(start))).ToList();

        var names = new Dictionary<string, int>();
        var sets = new List<SortedSet<int>>();
        int Name(SortedSet<int> set)
        {
            if (names.TryAdd(string.Join(' ', set), sets.Count))
                sets.Add(set);
            return names[string.Join(' ', set)];
        }

        Name([]);
        Name(arrows.WithEmpty([start]));
        var next = new List<int[]>();
        for (var i = 0; i < sets.Count; i++)
        {
            var set = sets[i];
            next.Add([.. Enumerable.Range(0, Classes).Select(one => Name(arrows.WithEmpty(set.SelectMany(state => arrows.Follow(state, one)))))]);
        }

        string? Accept(SortedSet<int> set) => ends.FindIndex(set.Contains) is >= 0 and var rule ? rules[rule].Type : null;
        return (next, [.. sets.Select(Accept)]);
    }

    /// <summary>Puts states together that no text can tell apart.</summary>
    private static (List<int[]> Next, List<string?> Accepts) Smallest((List<int[]> Next, List<string?> Accepts) machine)
    {
        var groups = Number(machine.Accepts.Select(type => type ?? "-"));
        while (true)
        {
            var finer = Number(machine.Next.Select((row, state) => groups[state] + ":" + string.Join(' ', row.Select(to => groups[to]))));
            if (finer.Max() == groups.Max())
                break;
            groups = finer;
        }

        var first = Enumerable.Range(0, groups.Max() + 1).Select(group => groups.IndexOf(group)).ToList();
        return ([.. first.Select(state => machine.Next[state].Select(to => groups[to]).ToArray())], [.. first.Select(state => machine.Accepts[state])]);
    }

    private static List<int> Number(IEnumerable<string> keys)
    {
        var numbers = new Dictionary<string, int>();
        return [.. keys.Select(key => numbers.TryAdd(key, numbers.Count) ? numbers.Count - 1 : numbers[key])];
    }
}
