using System.Text;

namespace SeedSearch.Lucene.Querying.Expanding;

internal sealed class PrefixFilter(string prefix) : ITermFilter
{
    private readonly byte[] _prefix = Encoding.UTF8.GetBytes(prefix);

    public ReadOnlySpan<byte> Prefix => _prefix;

    public bool Fits(ReadOnlySpan<byte> term) => true;
}
