using SeedSearch.Text.Analysis.WordBreaks;

namespace SeedSearch.Text.Analysis;

/// <summary>
/// Words by the rules of Unicode's UAX #29 as Lucene 4.10's StandardTokenizer applies them (Unicode 6.3): segments without a
/// letter, digit or ideograph are left out.
/// </summary>
public sealed class StandardTokenizer : TermSource
{
    /// <summary>The longest word, in UTF-16 code units: what is longer is cut into pieces. Lucene's default.</summary>
    public const int MaxTokenLength = 255;

    private ReadOnlyMemory<char> _text;
    private int _at;

    /// <inheritdoc />
    public override void Reset(ReadOnlyMemory<char> text)
    {
        _text = text;
        _at = 0;
    }

    /// <inheritdoc />
    public override bool Next()
    {
        var text = _text.Span;
        if (!WordScanner.TryFind(text, _at, MaxTokenLength, out var word, out var type))
        {
            _at = text.Length;
            return false;
        }

        _at = word.End;
        Buffer.Set(word.In(text));
        Buffer.Span = word;
        Buffer.Type = type;
        Buffer.PositionIncrement = 1;
        return true;
    }
}
