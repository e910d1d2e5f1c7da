using SeedSearch.Text;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Benchmarks.Peer;

/// <summary>Runs of A-Z, a-z and 0-9, in small letters: what every engine of the comparison does, so that all find the same.</summary>
internal sealed class AsciiAnalyzer : Analyzer
{
    private static readonly char[] Small = MakeSmall();

    public override TermSource CreateSource() => new Source();

    private static char[] MakeSmall()
    {
        var table = new char[128];
        for (var c = '\0'; c < 128; c++)
            if (char.IsAsciiLetterOrDigit(c)) table[c] = char.ToLowerInvariant(c);
        return table;
    }

    private sealed class Source : TermSource
    {
        private ReadOnlyMemory<char> _text;
        private int _at;

        public override void Reset(ReadOnlyMemory<char> text) => (_text, _at) = (text, 0);

        public override bool Next()
        {
            var text = _text.Span;
            var at = _at;
            while (at < text.Length && SmallOf(text[at]) == 0) at++;
            var start = at;
            Buffer.Reserve(text.Length - start);
            var letters = Buffer.Letters;
            for (; at < text.Length && SmallOf(text[at]) is not '\0' and var letter; at++) letters[at - start] = letter;
            _at = at;
            Buffer.Length = at - start;
            Buffer.Span = TextSpan.FromBounds(start, at);
            return at > start;
        }

        private static char SmallOf(char c) => c < 128 ? Small[c] : '\0';
    }
}
