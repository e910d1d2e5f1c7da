using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Tests.Names;

/// <summary>Names that pages print without an end, and words that only look like a part of a name.</summary>
public sealed class RunOnNamesTests
{
    [Theory]
    [InlineData("Sen. Margaret Wilson Margaret Anne WilsonHow the vote went MORE (R-Ohio) said the plan was sound.")]
    [InlineData("Sen. Margaret Wilson Margaret (Meg) Anne Wilson said the plan was sound.")]
    [InlineData("Sen. Margaret Wilson Matilda (Margaret) Margaret WilsonVote is late MORE said the plan was sound.")]
    public void A_name_printed_twice_ends_where_it_begins_anew(string text) =>
        Assert.Equal("Margaret Wilson", NameReadings.Of(text).Mentions.First(mention => mention.Kind == NameKind.Person).Name);

    [Fact]
    public void A_short_given_name_in_capitals_is_written_like_others() =>
        Assert.Equal("Amy Wilson", NameReadings.Of("AMY WILSON: Good morning from London.\n\nThe talk was led by Peter Mills.").People[0].Name);

    [Theory]
    [InlineData("Secretary of the Navy Margaret Wilson said the plan was sound.")]
    [InlineData("Speaker of the House Margaret Wilson told reporters that the vote was late.")]
    [InlineData("Northport Fire Chief Margaret Wilson said the plan was sound.")]
    [InlineData("Army Gen. Margaret Wilson said the plan was sound.")]
    [InlineData("The case was heard by Judges Margaret Wilson on Friday.")]
    public void A_name_begins_behind_its_titles(string text) =>
        Assert.Equal("Margaret Wilson", Assert.Single(NameReadings.Of(text).People).Name);

    [Fact]
    public void A_president_is_not_the_governor_of_the_same_surname()
    {
        var reading = NameReadings.Of("Former Gov. Peter Wilson spoke in Ohio on Friday. Years ago President Wilson had signed the law. Wilson praised it.");
        Assert.Equal(["Peter Wilson", "Wilson", "Peter Wilson"], reading.Names(NameKind.Person));
    }

    [Theory]
    [InlineData("The land transfer tax (LTT) is late, Margaret Wilson said. Firms fear the LTT. Supporters of the LTT met in London.", "LTT")]
    [InlineData("Margaret Wilson wants a Border Levy Act, or BLA, by May. The BLA has critics. She told the BBC that the BLA would pass.", "BLA")]
    public void Letters_of_a_law_or_a_tax_are_no_organisation(string text, string letters) =>
        Assert.DoesNotContain(letters, NameReadings.Of(text).Names(NameKind.Organisation));

    [Theory]
    [InlineData("Ways and Means Chairman Peter Wilson said on Friday that the bill would pass.")]
    [InlineData("Peter Wilson, who leads the Ways and Means Committee, said on Friday that the bill would pass.")]
    public void A_committee_keeps_both_its_fields(string text) =>
        Assert.Contains("House Ways and Means Committee", NameReadings.Of(text).Names(NameKind.Organisation));

    [Theory]
    [InlineData("Senate Republicans said on Friday that they would vote against the bill.")]
    [InlineData("He asked House Democrats for help, but House Republicans would not hear of it.")]
    public void Members_of_a_party_are_no_person(string text) => Assert.Empty(NameReadings.Of(text).People);
}
