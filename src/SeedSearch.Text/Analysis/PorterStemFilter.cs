namespace SeedSearch.Text.Analysis;

/// <summary>Takes English endings off, so that "searches", "searching" and "searched" are one term; expects small letters.</summary>
/// <param name="input">The source before.</param>
public sealed class PorterStemFilter(TermSource input) : TermFilter(input)
{
    /// <inheritdoc />
    public override bool Next()
    {
        if (!Input.Next())
            return false;

        // The longest ending put in for a shorter one ("bl" -> "ble") is a letter more.
        Buffer.Reserve(Buffer.Length + 1);
        Buffer.Length = PorterStemmer.Stem(Buffer.Letters, Buffer.Length);
        return true;
    }
}
