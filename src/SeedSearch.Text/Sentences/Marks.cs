using System.Buffers;

namespace SeedSearch.Text.Sentences;

/// <summary>Which marks can end a sentence, close or open something, or head a list item.</summary>
internal static class Marks
{
    /// <summary>Full-width and other scripts' stops, after which no space is written (Unicode's Sentence_Terminal, those without case or space).</summary>
    private const string WithoutSpace = "。！？｡．﹒﹖﹗︒";

    /// <summary>Stops of scripts without capitals (Arabic, Devanagari, Armenian, Ethiopic, Burmese, Khmer, Tibetan).</summary>
    private const string OtherScripts = "؟۔।॥։።፧၊။៕។།";

    /// <summary>Marks at which <see cref="BoundaryFinder"/> stops to look.</summary>
    public static readonly SearchValues<char> Candidates = SearchValues.Create(".!?…‼⁇⁈⁉‽)•⁃▪●◦‣" + WithoutSpace + OtherScripts);

    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' || (c > 0x7F && (c is '‼' or '⁇' or '⁈' or '⁉' or '‽' || NeedsNoSpace(c) || OtherScripts.Contains(c)));

    /// <summary>Whether the mark ends a sentence whatever follows it.</summary>
    public static bool NeedsNoSpace(char c) => c > 0x7F && WithoutSpace.Contains(c);

    public static bool IsOtherScript(char c) => c > 0x7F && OtherScripts.Contains(c);

    /// <summary>Whether the mark, right behind a stop, belongs to the sentence that the stop ends. A straight mark counts: nothing opens without a space before it.</summary>
    public static bool IsCloser(char c) => c is '"' or '\'' or ')' or ']' or '}' or '”' or '’' or '»' or '›' or '」' or '』' or '】' or '）' or '〉' or '》';

    /// <summary>Marks that open in English and close in German („so.“, »so.«, ‚so.‘): closers only where no word follows.</summary>
    public static bool IsTurnedCloser(char c) => c is '“' or '«' or '‘';

    /// <summary>Whether the mark can stand before a sentence's first letter. German and French ways of quoting included.</summary>
    public static bool IsOpener(char c) => c is '"' or '\'' or '(' or '[' or '{' or '“' or '‘' or '«' or '‹' or '„' or '‚' or '「' or '『' or '【' or '（' or '〈' or '《' or '`' or '¿' or '¡';

    public static bool IsBullet(char c) => c is '•' or '⁃' or '▪' or '●' or '◦' or '‣';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‒';

    /// <summary>Whether a quotation, rather than a bracket, is closed.</summary>
    public static bool IsQuotationCloser(char c) => IsCloser(c) && c is not (')' or ']' or '}' or '】' or '）');
}
