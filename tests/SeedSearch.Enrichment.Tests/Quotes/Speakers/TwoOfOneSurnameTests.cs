namespace SeedSearch.Enrichment.Tests.Quotes.Speakers;

public sealed class TwoOfOneSurnameTests
{
    private const string Man = "John Smith, the mayor of Leeds";
    private const string Woman = "Mary Smith, a teacher";

    public static TheoryData<string, string, string> Statements()
    {
        var data = new TheoryData<string, string, string>();
        (string Said, string Speaker)[] all =
        [
            ("Mr Smith said that schools would close.", "John Smith"), ("Mary Smith said that schools would close.", "Mary Smith"),
            ("Ms Smith said that schools would close.", "Mary Smith"), ("The mayor said that schools would close.", "John Smith"),
            ("The teacher said that schools would close.", "Mary Smith"), ("He said that schools would close.", "John Smith"),
            ("She said that schools would close.", "Mary Smith"),
        ];
        foreach (var (first, second) in new[] { (Man, Woman), (Woman, Man) })
        {
            foreach (var (said, speaker) in all)
            {
                data.Add($"{first}, met {second}, on Monday.", said, speaker);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void First_names_titles_roles_and_pronouns_tell_them_apart(string meeting, string said, string speaker) =>
        Assert.Equal(speaker, QuoteReader.Of($"{meeting} {said}", "schools would close").Speaker);

    [Theory]
    [InlineData("President Bush said that taxes would fall.", "George Bush")]
    [InlineData("Gov. Bush said that taxes would fall.", "Jeb Bush")]
    [InlineData("The president said that taxes would fall.", "George Bush")]
    [InlineData("The governor said that taxes would fall.", "Jeb Bush")]
    public void An_office_tells_brothers_apart(string said, string speaker) =>
        Assert.Equal(speaker, QuoteReader.Of($"President George Bush spoke on Monday. His brother, Governor Jeb Bush, spoke on Tuesday. {said}", "taxes would fall").Speaker);
}
