using SeedSearch.Web.Language;

namespace SeedSearch.Web.Tests;

public class ReasonsTests
{
    [Theory]
    [InlineData("“also complained” tells that something is said; “The president” fits Xi Jinping, the person this article is about",
        "„also complained“ verrät, dass etwas gesagt wird; „The president“ passt auf Xi Jinping, um den oder die es in diesem Artikel geht")]
    [InlineData("“he” is Ben Sample: of those named or speaking before the one who fits best, the given name \"Ben\"", "„he“ ist Ben Sample: unter denen, die davor genannt sind oder sprechen, am passendsten, dem Vornamen \"Ben\" nach")]
    [InlineData("it stands with a statement of the same speaker: a.txt prints the same statement word for word and names Ada Example",
        "es steht bei einer Aussage derselben Person: a.txt druckt dieselbe Aussage Wort für Wort und nennt Ada Example")]
    [InlineData("“Ms Example” stands for Ada Example: the surname of Ada Example; a known person", "„Ms Example“ steht für Ada Example: der Nachname von Ada Example; eine bekannte Person")]
    [InlineData("the quotation stands by itself; Ada Example spoke in the sentence before (“said” tells that something is said; Ada Example is named with the quote)",
        "das Zitat steht für sich; Ada Example spricht im Satz davor („said“ verrät, dass etwas gesagt wird; Ada Example ist bei der Aussage genannt)")]
    [InlineData("Ben Sample is named beside Ada Example; nobody is named beside it", "Ben Sample ist neben Ada Example genannt; niemand ist daneben genannt")]
    [InlineData("“the group” fits Sample Board, for which Ada Example speaks, who spoke last; the quotation is signed", "„the group“ passt zu Sample Board, wofür Ada Example spricht, zuletzt am Wort; das Zitat ist unterschrieben")]
    [InlineData("“the head of the board” is Ada Example, printed as of Sample Board in this article", "„the head of the board“ ist Ada Example, in diesem Artikel so für Sample Board gedruckt")]
    [InlineData("a quotation as a paragraph of its own; in the paragraph before only Ada Example speaks (Ada Example is named with the quote)", "ein Zitat als eigener Absatz; im Absatz davor spricht nur Ada Example (Ada Example ist bei der Aussage genannt)")]
    public void Reasons_are_told_in_german(string english, string german)
    {
        var clauses = Reasons.German(english);
        Assert.Equal(german, string.Join("; ", clauses.Select(clause => clause.Text)));
        Assert.DoesNotContain(clauses, clause => clause.IsEnglish);
    }

    [Fact]
    public void A_clause_that_is_not_known_stays_as_it_is_and_says_so()
        => Assert.Equal([("keine Quelle ist gedruckt", false), ("something new", true)], Reasons.German("no source is printed; something new"));

    [Fact]
    public void A_semicolon_among_printed_words_parts_nothing()
        => Assert.Equal([("„a; b“ nennt niemanden", false)], Reasons.German("“a; b” names nobody"));

    [Fact]
    public void Braces_in_printed_words_are_words()
        => Assert.Equal([("„{0} {“ nennt niemanden", false)], Reasons.German("“{0} {” names nobody"));
}
