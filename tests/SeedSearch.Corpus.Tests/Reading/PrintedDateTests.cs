using SeedSearch.Corpus.Reading.Formats;

namespace SeedSearch.Corpus.Tests.Reading;

public sealed class PrintedDateTests
{
    [Theory]
    [InlineData("2015-12-16")]
    [InlineData(" 2015-12-16T23:59:59-11:00 ")]
    [InlineData("2015-12-16 08:00")]
    [InlineData("2015/12/16")]
    [InlineData("20151216")]
    [InlineData("16 December 2015")]
    [InlineData("16 Dec. 2015")]
    [InlineData("16th December 2015")]
    [InlineData("December 16, 2015")]
    [InlineData("December 16th, 2015")]
    [InlineData("Dec 16 2015, 8 pm")]
    [InlineData("Wednesday, December 16, 2015")]
    [InlineData("Wed, 16 Dec 2015 08:00:00 GMT")]
    [InlineData("16/12/2015")]
    [InlineData("12/16/2015")]
    [InlineData("16.12.2015")]
    public void A_day_is_read_as_it_is_printed(string printed) => Assert.Equal(new DateOnly(2015, 12, 16), PrintedDate.Read(printed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("10/12/2015")]
    [InlineData("2015-13-16")]
    [InlineData("0015-12-16")]
    [InlineData("31 February 2015")]
    [InlineData("9999999999999999")]
    public void What_is_no_day_or_could_be_two_is_none(string? printed) => Assert.Null(PrintedDate.Read(printed));
}
