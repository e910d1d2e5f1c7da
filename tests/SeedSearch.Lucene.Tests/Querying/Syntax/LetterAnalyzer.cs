using SeedSearch.Text;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Tests.Querying.Syntax;

/// <summary>Runs of letters and digits in small letters: the words as printed, for tests.</summary>
public sealed class LetterAnalyzer : Analyzer
{
    public override TermSource CreateSource() => new LowerCaseFilter(new Source());

    private sealed class Source : TermSource
    {
        private ReadOnlyMemory<char> _text;
        private int _at;

        public override void Reset(ReadOnlyMemory<char> text) => (_text, _at) = (text, 0);

        public override bool Next()
        {
            var text = _text.Span;
            var start = _at;
            while (start < text.Length && !char.IsLetterOrDigit(text[start])) start++;
            _at = start;
            while (_at < text.Length && char.IsLetterOrDigit(text[_at])) _at++;
            Buffer.Span = TextSpan.FromBounds(start, _at);
            Buffer.PositionIncrement = 1;
            Buffer.Set(text[start.._at]);
            return _at > start;
        }
    }
}
