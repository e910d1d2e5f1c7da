using System.Collections.Frozen;

namespace SeedSearch.Enrichment.Topics;

/// <summary>Entries by their first word, phrases by their first two: a word that begins many phrases ("the") costs no more than others.</summary>
internal sealed class PostingTable
{
    private readonly FrozenDictionary<string, Start>.AlternateLookup<ReadOnlySpan<char>> starts;

    /// <summary>Makes the table; <paramref name="key"/> tells the first word's key.</summary>
    public PostingTable(IEnumerable<Posting> postings, Func<TopicWord, string> key) =>
        starts = postings.GroupBy(posting => key(posting.Entry.Words[0]), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => new Start(group), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Appends the entries that stand at word <paramref name="at"/>, whose key is <paramref name="word"/>.</summary>
    public void Find(ReadOnlySpan<char> word, TokenizedSentence sentence, int at, List<Posting> found)
    {
        if (!starts.TryGetValue(word, out var start))
        {
            return;
        }

        if (at + 1 < sentence.Count)
        {
            start.AddPhrases(sentence, at, found);
        }

        AddStanding(start.Words, sentence, at, found);
    }

    private static void AddStanding(Posting[] postings, TokenizedSentence sentence, int at, List<Posting> found)
    {
        foreach (var posting in postings)
        {
            if (posting.StandsAt(sentence, at))
            {
                found.Add(posting);
            }
        }
    }

    /// <summary>What begins with one word.</summary>
    private sealed class Start
    {
        private readonly Dictionary<string, Posting[]>? bySecond;
        private readonly Posting[] others;

        public Start(IEnumerable<Posting> postings)
        {
            var all = postings.ToList();
            Words = [.. all.Where(posting => posting.Length == 1)];
            others = [.. all.Where(posting => posting.Length > 1 && !HasPlainSecond(posting))];
            var plain = all.Where(posting => posting.Length > 1 && HasPlainSecond(posting)).ToList();
            bySecond = plain.Count == 0 ? null : plain.GroupBy(posting => posting.Entry.Words[1].Form, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        }

        public Posting[] Words { get; }

        public void AddPhrases(TokenizedSentence sentence, int at, List<Posting> found)
        {
            AddStanding(others, sentence, at, found);
            if (bySecond is null)
            {
                return;
            }

            var seconds = bySecond.GetAlternateLookup<ReadOnlySpan<char>>();
            if (seconds.TryGetValue(sentence.Form(at + 1), out var phrases))
            {
                AddStanding(phrases, sentence, at, found);
            }

            if (sentence.Singular(at + 1) is { Length: > 0 } singular && seconds.TryGetValue(singular, out phrases))
            {
                AddStanding(phrases, sentence, at, found);
            }
        }

        private static bool HasPlainSecond(Posting posting) => posting.Entry.Words[1] is { IsExact: false, IsBeginning: false };
    }
}
