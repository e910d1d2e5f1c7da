using System.Text;
using SeedSearch.Lucene.Querying.Facets;

namespace SeedSearch.Lucene.Tests.Querying.Facets;

public sealed class Utf8OrderTests
{
    [Fact]
    public void Texts_stand_in_the_order_of_their_bytes()
    {
        string[] texts = ["", "a", "ab", "b", "é", "\uffff", "\ue000", "😀", "a😀", "a\uffff", "東"];
        foreach (var x in texts)
            foreach (var y in texts)
                Assert.Equal(
                    Math.Sign(Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y))),
                    Math.Sign(Utf8Order.Instance.Compare(x, y)));
    }
}
