using System.Buffers;
using System.Text;
using SeedSearch.Lucene.Documents;

namespace SeedSearch.Lucene.Writing.Buffering;

/// <summary>Turns text into the bytes of a term, in one buffer that is used again and again.</summary>
internal sealed class TermBytes
{
    internal const int Longest = Codec.Terms.TermsFormat.LongestTerm;
    private readonly byte[] _bytes = new byte[Longest + 1];

    internal ReadOnlySpan<byte> Of(string field, ReadOnlySpan<char> text)
    {
        if (Ascii.FromUtf16(text, _bytes, out var length) == OperationStatus.Done && length <= Longest) return _bytes.AsSpan(0, length);
        length = Encoding.UTF8.GetByteCount(text);
        if (length > Longest) throw TooLong(field, length);
        Encoding.UTF8.GetBytes(text, _bytes);
        return _bytes.AsSpan(0, length);
    }

    internal ReadOnlySpan<byte> OfFacet(FacetField facet)
    {
        if (facet.Value.Length == 0 || facet.Dimension.Length == 0) throw new ArgumentException($"Facet \"{facet.Dimension}\": neither dimension nor value may be empty.");
        if (facet.Value.AsSpan().IndexOfAny('\u001E', '\u001F') >= 0 || facet.Dimension.AsSpan().IndexOfAny('\u001E', '\u001F') >= 0)
            throw new ArgumentException($"Facet \"{facet.Dimension}\": the characters U+001E and U+001F separate levels and can't be part of a value.");
        var length = Encoding.UTF8.GetByteCount(facet.Dimension) + Encoding.UTF8.GetByteCount(facet.Value) + 1;
        if (length > Longest) throw TooLong(facet.Dimension, length);
        var at = Encoding.UTF8.GetBytes(facet.Dimension, _bytes);
        _bytes[at++] = (byte)FacetField.Separator;
        at += Encoding.UTF8.GetBytes(facet.Value, _bytes.AsSpan(at));
        return _bytes.AsSpan(0, at);
    }

    internal static ArgumentException TooLong(string field, int length) =>
        new($"Field \"{field}\" has a term of {length} bytes; {Longest} are the most. Cut it, or store it without indexing.");
}
