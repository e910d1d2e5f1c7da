using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Enrichment.Tests.Names;

public sealed class WordClustersTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        Word small = Of("apple"), capital = Of("Apple"), number = Of("1,200"), rare = Of("quince");
        var table = new[] { (Key: WordClusters.Key(small), Cluster: 2), (Key: WordClusters.Key(capital), Cluster: 1), (Key: WordClusters.Key(number), Cluster: 3) }.OrderBy(word => word.Key).ToArray();
        var stream = new MemoryStream();
        WordClusters.Write(stream, [.. table.Select(word => word.Key)], [.. table.Select(word => (ushort)word.Cluster)], [0, 7, 8, 7]);
        stream.Position = 0;
        var clusters = WordClusters.Read(stream);
        Assert.Equal([2, 1, 3, 0], new[] { small, capital, number, rare }.Select(word => (int)clusters.Of(word)));
        Assert.Equal(3, clusters.Of(Of("3,500")));
        Assert.Equal([0, 7, 8, 7], Enumerable.Range(0, 4).Select(cluster => (int)clusters.Coarse((ushort)cluster)));
    }

    [Theory]
    [InlineData("Monday", "Thursday")]
    [InlineData("Ohio", "Michigan")]
    public void Words_that_stand_in_the_same_places_share_a_cluster(string one, string other)
    {
        var cluster = WordClusters.Shipped.Of(Of(one));
        Assert.NotEqual(0, cluster);
        Assert.Equal(cluster, WordClusters.Shipped.Of(Of(other)));
    }

    private static Word Of(string printed)
    {
        var word = new Word { Lower = WordHash.Lower(printed) };
        (word.Form, word.Shape) = WordShape.Of(printed);
        return word;
    }
}
