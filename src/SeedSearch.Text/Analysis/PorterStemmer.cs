namespace SeedSearch.Text.Analysis;

/// <summary>
/// Porter's algorithm for English endings (M.F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980), with the
/// three departures of his own later programs, which Lucene has too: "bli" for "abli", "logi" to "log", words of one or two
/// letters stay.
/// </summary>
internal ref struct PorterStemmer
{
    private readonly Span<char> _word;

    /// <summary>How many letters the word has now.</summary>
    private int _length;

    /// <summary>How many letters stand before the ending that was last looked for and found.</summary>
    private int _stem;

    private PorterStemmer(Span<char> word, int length)
    {
        _word = word;
        _length = _stem = length;
    }

    /// <summary>Stems the first <paramref name="length"/> letters of <paramref name="word"/>, in small letters, in place.</summary>
    /// <param name="word">Room for one letter more than the word has.</param>
    /// <param name="length">Letters of the word.</param>
    /// <returns>Letters of the stem.</returns>
    public static int Stem(Span<char> word, int length)
    {
        if (length <= 2)
            return length;

        var stemmer = new PorterStemmer(word, length);
        stemmer.Plurals();
        stemmer.PastAndParticiple();
        stemmer.FinalY();
        stemmer.DoubleEndings();
        stemmer.FullAndNess();
        stemmer.SingleEndings();
        stemmer.FinalE();
        return stemmer._length;
    }

    /// <summary>Step 1a: caresses -> caress, ponies -> poni, cats -> cat.</summary>
    private void Plurals()
    {
        if (_word[_length - 1] != 's')
            return;
        if (Ends("sses") || Ends("ies"))
            _length -= 2;
        else if (_word[_length - 2] != 's')
            _length--;
    }

    /// <summary>Step 1b: agreed -> agree, plastered -> plaster, hopping -> hop, filing -> file.</summary>
    private void PastAndParticiple()
    {
        if (Ends("eed"))
        {
            if (Measure() > 0)
                _length--;
            return;
        }

        if (!(Ends("ed") || Ends("ing")) || !HasVowel())
            return;

        _length = _stem;
        if (Ends("at") || Ends("bl") || Ends("iz"))
            _word[_length++] = 'e';
        else if (EndsInDouble())
            _length -= _word[_length - 1] is 'l' or 's' or 'z' ? 0 : 1;
        else if (Measure() == 1 && EndsShort(_length))
            _word[_length++] = 'e';
    }

    /// <summary>Step 1c: happy -> happi, but sky.</summary>
    private void FinalY()
    {
        if (Ends("y") && HasVowel())
            _word[_length - 1] = 'i';
    }

    /// <summary>Step 2: relational -> relate, vietnamization -> vietnamize.</summary>
    private void DoubleEndings()
    {
        if (_length < 2)
            return;
        switch (_word[_length - 2])
        {
            case 'a': _ = Swap("ational", "ate") || Swap("tional", "tion"); break;
            case 'c': _ = Swap("enci", "ence") || Swap("anci", "ance"); break;
            case 'e': Swap("izer", "ize"); break;
            case 'l': _ = Swap("bli", "ble") || Swap("alli", "al") || Swap("entli", "ent") || Swap("eli", "e") || Swap("ousli", "ous"); break;
            case 'o': _ = Swap("ization", "ize") || Swap("ation", "ate") || Swap("ator", "ate"); break;
            case 's': _ = Swap("alism", "al") || Swap("iveness", "ive") || Swap("fulness", "ful") || Swap("ousness", "ous"); break;
            case 't': _ = Swap("aliti", "al") || Swap("iviti", "ive") || Swap("biliti", "ble"); break;
            case 'g': Swap("logi", "log"); break;
        }
    }

    /// <summary>Step 3: triplicate -> triplic, hopeful -> hope, goodness -> good.</summary>
    private void FullAndNess()
    {
        switch (_word[_length - 1])
        {
            case 'e': _ = Swap("icate", "ic") || Swap("ative", "") || Swap("alize", "al"); break;
            case 'i': Swap("iciti", "ic"); break;
            case 'l': _ = Swap("ical", "ic") || Swap("ful", ""); break;
            case 's': Swap("ness", ""); break;
        }
    }

    /// <summary>Step 4: revival -> reviv, adjustment -> adjust.</summary>
    private void SingleEndings()
    {
        if (_length < 2)
            return;
        var found = _word[_length - 2] switch
        {
            'a' => Ends("al"),
            'c' => Ends("ance") || Ends("ence"),
            'e' => Ends("er"),
            'i' => Ends("ic"),
            'l' => Ends("able") || Ends("ible"),
            'n' => Ends("ant") || Ends("ement") || Ends("ment") || Ends("ent"),
            'o' => (Ends("ion") && _stem > 0 && _word[_stem - 1] is 's' or 't') || Ends("ou"),
            's' => Ends("ism"),
            't' => Ends("ate") || Ends("iti"),
            'u' => Ends("ous"),
            'v' => Ends("ive"),
            'z' => Ends("ize"),
            _ => false,
        };
        if (found && Measure() > 1)
            _length = _stem;
    }

    /// <summary>Step 5: probate -> probat, controll -> control.</summary>
    private void FinalE()
    {
        _stem = _length;
        if (_word[_length - 1] == 'e')
        {
            var measure = Measure();
            if (measure > 1 || (measure == 1 && !EndsShort(_length - 1)))
                _length--;
        }

        if (_word[_length - 1] == 'l' && EndsInDouble() && Measure() > 1)
            _length--;
    }

    /// <summary>Whether the word ends in <paramref name="ending"/>; if so, the stem is what stands before it.</summary>
    private bool Ends(string ending)
    {
        if (!_word[.._length].EndsWith(ending))
            return false;
        _stem = _length - ending.Length;
        return true;
    }

    /// <summary>Puts <paramref name="other"/> for <paramref name="ending"/> where the stem is long enough.</summary>
    /// <returns>Whether the word ended in <paramref name="ending"/>, long enough or not.</returns>
    private bool Swap(string ending, string other)
    {
        if (!Ends(ending))
            return false;
        if (Measure() > 0)
        {
            other.CopyTo(_word[_stem..]);
            _length = _stem + other.Length;
        }

        return true;
    }

    /// <summary>How many times vowels are followed by consonants in the stem: Porter's m.</summary>
    private readonly int Measure()
    {
        var measure = 0;
        var afterVowel = false;
        for (var i = 0; i < _stem; i++)
        {
            var vowel = IsVowel(i, afterVowel);
            if (afterVowel && !vowel)
                measure++;
            afterVowel = vowel;
        }

        return measure;
    }

    private readonly bool HasVowel()
    {
        var vowel = false;
        for (var i = 0; i < _stem && !vowel; i++)
            vowel = IsVowel(i, vowel);
        return vowel;
    }

    /// <summary>Whether the word ends in the same consonant twice.</summary>
    private readonly bool EndsInDouble() =>
        _length >= 2 && _word[_length - 1] == _word[_length - 2] && !IsVowel(_length - 1);

    /// <summary>Whether the first <paramref name="length"/> letters end consonant, vowel, consonant, the last not w, x or y: "hop", but not "snow".</summary>
    private readonly bool EndsShort(int length) =>
        length >= 3 && !IsVowel(length - 1) && IsVowel(length - 2) && !IsVowel(length - 3) && _word[length - 1] is not ('w' or 'x' or 'y');

    /// <summary>y is a vowel after a consonant.</summary>
    private readonly bool IsVowel(int at, bool afterVowel) =>
        _word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (_word[at] == 'y' && at > 0 && !afterVowel);

    private readonly bool IsVowel(int at)
    {
        var first = at;
        while (first > 0 && _word[first] == 'y')
            first--;

        var vowel = IsVowel(first, false);
        for (var i = first + 1; i <= at; i++)
            vowel = IsVowel(i, vowel);
        return vowel;
    }
}
