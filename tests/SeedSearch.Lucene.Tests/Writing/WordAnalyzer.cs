using SeedSearch.Text;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Tests.Writing;

/// <summary>What stands between blanks, as it is.</summary>
public sealed class WordAnalyzer : Analyzer
{
    public override TermSource CreateSource() => new Source();

    private sealed class Source : TermSource
    {
        private ReadOnlyMemory<char> _text;
        private int _at;

        public override void Reset(ReadOnlyMemory<char> text) => (_text, _at) = (text, 0);

        public override bool Next()
        {
            var text = _text.Span;
            while (_at < text.Length && text[_at] == ' ') _at++;
            var start = _at;
            while (_at < text.Length && text[_at] != ' ') _at++;
            Buffer.Span = TextSpan.FromBounds(start, _at);
            Buffer.Set(text[start.._at]);
            return _at > start;
        }
    }
}
