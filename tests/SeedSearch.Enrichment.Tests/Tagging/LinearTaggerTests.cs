using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Tests.Tagging;

public sealed class LinearTaggerTests
{
    private static readonly TagSet Tags = TagSet.Bilou("ORG");

    [Fact]
    public void What_was_trained_is_decoded_after_a_trip_through_the_file()
    {
        var weights = Train();
        using var file = new MemoryStream();
        TaggerFormat.Write(weights, file);
        file.Position = 0;
        var tagger = LinearTagger.Load(file);

        var tags = new byte[4];
        var margins = new float[4];
        tagger.Decode(Lattice("the", "Acme", "Corp", "said"), tags, margins);

        Assert.Equal(["O", "B-ORG", "L-ORG", "O"], tags.Select(tag => tagger.Tags.Names[tag]));
        Assert.All(margins, margin => Assert.True(margin > 0));
    }

    [Fact]
    public void The_same_data_gives_the_same_weights() => Assert.Equal(Train().Rows, Train().Rows);

    [Fact]
    public void A_name_is_never_left_open_at_the_end()
    {
        var tagger = new LinearTagger(Train());
        var tags = new byte[2];
        tagger.Decode(Lattice("said", "Acme"), tags);
        Assert.True(tagger.Tags.MayEnd(tags[1]));
    }

    [Fact]
    public void An_empty_sequence_has_no_tags() => new LinearTagger(Train()).Decode(new FeatureLattice(), []);

    [Theory]
    [InlineData("O", "B-ORG", true)]
    [InlineData("O", "I-ORG", false)]
    [InlineData("B-ORG", "O", false)]
    [InlineData("B-ORG", "L-ORG", true)]
    [InlineData("L-ORG", "U-ORG", true)]
    [InlineData("U-ORG", "L-ORG", false)]
    public void Only_well_formed_pairs_may_follow(string from, string to, bool may) => Assert.Equal(may, Tags.MayFollow(Tags.IndexOf(from), Tags.IndexOf(to)));

    [Fact]
    public void In_plain_bio_a_begin_may_close()
    {
        var tags = TagSet.Bio("A", "B");
        Assert.True(tags.MayFollow(tags.IndexOf("B-A"), 0));
        Assert.True(tags.MayEnd(tags.IndexOf("I-B")));
        Assert.False(tags.MayFollow(tags.IndexOf("B-A"), tags.IndexOf("I-B")));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void A_damaged_file_is_refused_in_words(int length)
    {
        using var file = new MemoryStream();
        TaggerFormat.Write(Train(), file);
        Assert.Throws<InvalidDataException>(() => LinearTagger.Load(new MemoryStream(file.ToArray()[..length])));
    }

    private static TaggerWeights Train() => new TaggerTrainer(Tags, new TrainingOptions { LeastCount = 1 }).Train(
    [
        Sequence("the O Acme B-ORG Corp L-ORG fell O"),
        Sequence("Beta B-ORG Corp L-ORG said O"),
        Sequence("he O said O the O word O"),
        Sequence("Gamma U-ORG fell O"),
        Sequence("Acme U-ORG said O"),
    ]);

    private static TrainingSequence Sequence(string line)
    {
        var parts = line.Split(' ');
        var words = parts.Where((_, i) => i % 2 == 0).ToArray();
        return TrainingSequence.From(Lattice(words), [.. parts.Where((_, i) => i % 2 == 1).Select(tag => (byte)Tags.IndexOf(tag))]);
    }

    private static FeatureLattice Lattice(params string[] words)
    {
        var lattice = new FeatureLattice();
        for (var i = 0; i < words.Length; i++)
        {
            lattice.BeginWord();
            lattice.Add(FeatureHash.Feature(1, FeatureHash.Of(words[i])));
            lattice.Add(FeatureHash.Feature(2, char.IsUpper(words[i][0]) ? 1u : 0u));
            lattice.Add(FeatureHash.Feature(3, FeatureHash.Of(i + 1 < words.Length ? words[i + 1] : "")));
        }

        return lattice;
    }
}
