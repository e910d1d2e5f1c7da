namespace SeedSearch.Text.Analysis;

/// <summary>
/// Gives the parts of a hyphenated word and, at the place of the second part, the word in one: "cyber-space" is cyber, space and
/// cyberspace. So the one spelling is found by the other.
/// </summary>
/// <param name="input">The source before; it gives small letters.</param>
public sealed class CompoundFilter(TermSource input) : TermFilter(input)
{
    private char[] _before = new char[64];
    private int _beforeLength;
    private TextSpan _beforeSpan;
    private ReadOnlyMemory<char> _text;
    private char[] _joined = new char[64];
    private int _joinedLength;
    private TextSpan _joinedSpan;

    /// <inheritdoc />
    public override void Reset(ReadOnlyMemory<char> text)
    {
        _text = text;
        _beforeLength = _joinedLength = 0;
        base.Reset(text);
    }

    /// <inheritdoc />
    public override bool Next()
    {
        if (_joinedLength > 0)
        {
            Buffer.Set(_joined.AsSpan(0, _joinedLength));
            Buffer.Span = _joinedSpan;
            Buffer.PositionIncrement = 0;
            _joinedLength = 0;
            return true;
        }

        if (!Input.Next())
            return false;

        var term = Buffer.Term;
        if (_beforeLength > 0 && Buffer.PositionIncrement == 1 && IsHyphenated() && IsWord(term))
        {
            _joinedLength = _beforeLength + term.Length;
            if (_joined.Length < _joinedLength)
                _joined = new char[_joinedLength * 2];
            _before.AsSpan(0, _beforeLength).CopyTo(_joined);
            term.CopyTo(_joined.AsSpan(_beforeLength));
            _joinedSpan = TextSpan.FromBounds(_beforeSpan.Start, Buffer.Span.End);
        }

        Keep(term);
        return true;
    }

    private void Keep(ReadOnlySpan<char> term)
    {
        _beforeLength = 0;
        if (!IsWord(term))
            return;
        if (_before.Length < term.Length)
            _before = new char[term.Length * 2];
        term.CopyTo(_before);
        _beforeLength = term.Length;
        _beforeSpan = Buffer.Span;
    }

    private bool IsHyphenated() =>
        Buffer.Span.Start == _beforeSpan.End + 1 && _text.Span[_beforeSpan.End] is '-' or '\u2010' or '\u2011';

    private static bool IsWord(ReadOnlySpan<char> term)
    {
        foreach (var c in term)
        {
            if (!char.IsLetter(c))
                return false;
        }

        return term.Length > 1;
    }
}
