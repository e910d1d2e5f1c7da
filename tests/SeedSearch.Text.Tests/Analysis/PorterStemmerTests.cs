using SeedSearch.Text.Analysis;

namespace SeedSearch.Text.Tests.Analysis;

/// <summary>The examples of Porter's paper of 1980, step by step, with what all steps together make of them.</summary>
public sealed class PorterStemmerTests
{
    [Theory]
    [InlineData("caresses ponies ties caress cats", "caress poni ti caress cat")]
    [InlineData("feed agreed plastered bled motoring sing", "feed agre plaster bled motor sing")]
    [InlineData("conflated troubled sized hopping tanned falling hissing fizzed failing filing", "conflat troubl size hop tan fall hiss fizz fail file")]
    [InlineData("happy sky", "happi sky")]
    [InlineData("relational conditional rational digitizer conformabli radicalli differentli vileli analogousli", "relat condit ration digit conform radic differ vile analog")]
    [InlineData("vietnamization predication operator feudalism decisiveness hopefulness callousness", "vietnam predic oper feudal decis hope callous")]
    [InlineData("formaliti sensitiviti sensibiliti", "formal sensit sensibl")]
    [InlineData("triplicate formative formalize electriciti electrical hopeful goodness", "triplic form formal electr electr hope good")]
    [InlineData("revival allowance inference airliner gyroscopic adjustable defensible irritant", "reviv allow infer airlin gyroscop adjust defens irrit")]
    [InlineData("replacement adjustment dependent adoption homologou communism activate angulariti homologous effective bowdlerize", "replac adjust depend adopt homolog commun activ angular homolog effect bowdler")]
    [InlineData("probate rate cease controll roll", "probat rate ceas control roll")]
    [InlineData("as is by sea y yy yyy", "as is by sea y yy yyi")]
    [InlineData("archaeology technologies possibly", "archaeolog technolog possibl")]
    public void Endings_are_taken_off(string words, string stems)
    {
        var source = new PorterStemFilter(new LowerCaseFilter(new StandardTokenizer()));
        Assert.Equal(stems, string.Join(' ', AnalyzedTerm.Of(source, words).Select(term => term.Term)));
    }
}
