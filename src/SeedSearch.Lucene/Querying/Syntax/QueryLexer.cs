using System.Text;
using SeedSearch.Text;

namespace SeedSearch.Lucene.Querying.Syntax;

internal enum TokenKind
{
    Word,
    Quoted,
    Field,
    Open,
    Close,
    Plus,
    Minus,
    And,
    Or,
    Not,
}

/// <summary>A piece of the typed text. <c>Raw</c> keeps backslashes; <c>Tilde</c> is null without ~, -1 for ~ without a number.</summary>
internal readonly record struct QueryToken(TokenKind Kind, string Text, TextSpan Span, float? Tilde = null, float Boost = 1);

internal readonly record struct Slip(TextSpan At, string Hint);

/// <summary>Cuts typed text into tokens. Curly and angled quotation marks count as straight ones.</summary>
internal static class QueryLexer
{
    public static List<QueryToken> Split(string text, out Slip? slip)
    {
        slip = null;
        var tokens = new List<QueryToken>();
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            if (c is '(' or ')')
            {
                at++;
                var boost = c == ')' ? ReadBoost(text, ref at) : 1;
                tokens.Add(new(c == '(' ? TokenKind.Open : TokenKind.Close, c.ToString(), TextSpan.FromBounds(start, at), null, boost));
            }
            else if (IsQuote(c))
            {
                var close = EndOfQuote(text, at + 1, c);
                if (close < 0)
                {
                    slip = new(TextSpan.FromBounds(start, text.Length), "A quotation mark is opened here and never closed.");
                    return tokens;
                }

                at = close + 1;
                var tilde = ReadTilde(text, ref at);
                var boost = ReadBoost(text, ref at);
                tokens.Add(new(TokenKind.Quoted, Unescape(text[(start + 1)..close]), TextSpan.FromBounds(start, at), tilde, boost));
            }
            else if (c is '-' or '+' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not ('-' or '+' or ')'))
            {
                at++;
                tokens.Add(new(c == '-' ? TokenKind.Minus : TokenKind.Plus, c.ToString(), TextSpan.FromBounds(start, at)));
            }
            else
            {
                tokens.Add(ReadWord(text, ref at));
            }
        }

        return tokens;
    }

    private static QueryToken ReadWord(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('(' or ')') && !IsQuote(text[at]))
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                at += 2;
                continue;
            }

            if (text[at] is '~' or '^' && at > start)
            {
                var word = text[start..at];
                var tilde = ReadTilde(text, ref at);
                var boost = ReadBoost(text, ref at);
                if (tilde is not null || boost != 1) return new(TokenKind.Word, word, TextSpan.FromBounds(start, at), tilde, boost);
            }

            at++;
            if (text[at - 1] == ':' && at - 1 > start && IsName(text.AsSpan(start, at - 1 - start)) && !text.AsSpan(at).StartsWith("//", StringComparison.Ordinal))
                return new(TokenKind.Field, text[start..(at - 1)], TextSpan.FromBounds(start, at));
        }

        var all = text[start..at];
        var kind = all switch { "AND" or "&&" => TokenKind.And, "OR" or "||" => TokenKind.Or, "NOT" => TokenKind.Not, _ => TokenKind.Word };
        return new(kind, all, TextSpan.FromBounds(start, at));
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name is "*") return true;
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '$' or '.')) return false;
        return char.IsAsciiLetter(name[0]) || name[0] is '$' or '_';
    }

    private static int EndOfQuote(string text, int at, char open)
    {
        for (; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (Closes(open, text[at])) return at;
        }

        return -1;
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    private static bool Closes(char open, char c) => open switch
    {
        '"' => c == '"',
        '«' or '»' => c is '«' or '»',
        _ => c is '“' or '”',
    };

    private static float? ReadTilde(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '~') return null;
        at++;
        return ReadNumber(text, ref at) ?? -1;
    }

    private static float ReadBoost(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '^') return 1;
        var next = at + 1;
        if (ReadNumber(text, ref next) is not { } number || number <= 0) return 1;
        at = next;
        return number;
    }

    private static float? ReadNumber(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && at - start < 9 && (char.IsAsciiDigit(text[at]) || (text[at] == '.' && at > start))) at++;
        return float.TryParse(text.AsSpan(start, at - start), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The text without the backslashes that take the next character as it is.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal)) return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length) i++;
            plain.Append(text[i]);
        }

        return plain.ToString();
    }
}
