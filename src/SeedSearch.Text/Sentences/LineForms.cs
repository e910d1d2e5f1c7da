namespace SeedSearch.Text.Sentences;

/// <summary>Forms of lines that no sentence has.</summary>
internal static class LineForms
{
    /// <summary>"By Jane Doe", "By Jane Doe and John Roe, The Daily Paper".</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || line.Length > 100 || line[^1] is '.' or '?' or '!' or ':')
        {
            return false;
        }

        var words = 0;
        var rest = line[3..];
        foreach (var range in rest.Split(' '))
        {
            var word = rest[range].Trim("(),|@");
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            if (!char.IsUpper(word[0]) && !rest[range].Contains('@') && word is not ("and" or "in" or "of" or "for" or "the" or "at" or "de" or "van" or "von" or "&" or "|" or "-" or "–"))
            {
                return false;
            }
        }

        return words is >= 2 and <= 12;
    }

    /// <summary>"Home | News | Sport": three or more short parts between bars or dots.</summary>
    public static bool IsMenu(ReadOnlySpan<char> line)
    {
        var bars = line.Count('|') + line.Count('·') + line.Count('»') + line.Count('›') + line.Count('•');
        return bars >= 2 && !line.ContainsAny(".!?\"“") && line.Count(' ') <= 5 * (bars + 1);
    }

    /// <summary>"6 years ago", "Updated 10:30 a.m. ET", "Mon 3 Jan 2016 10.00 GMT".</summary>
    public static bool IsTimestamp(ReadOnlySpan<char> line)
    {
        if (line.Length > 60 || !line.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var others = 0;
        var times = 0;
        foreach (var range in line.SplitAny(" ,|•–-"))
        {
            var word = line[range].TrimEnd('.');
            if (word.IsEmpty)
            {
                continue;
            }

            if (IsTimeWord(word))
            {
                times++;
            }
            else if (!char.IsAsciiDigit(word[0]))
            {
                others++;
            }
        }

        return times > 0 && others == 0;
    }

    /// <summary>"12 comments", "5.2k shares", "3 min read".</summary>
    public static bool IsCount(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        return space > 0 && char.IsAsciiDigit(line[0]) && !line[..space].ContainsAny("/:")
            && line[(space + 1)..] is "comments" or "Comments" or "comment" or "Comment" or "shares" or "Shares" or "likes" or "Likes" or "views" or "Views" or "min read" or "minute read" or "Photos" or "photos" or "Images";
    }

    /// <summary>A line of one web address, mail address, handle or tag.</summary>
    public static bool IsAddress(ReadOnlySpan<char> line) =>
        !line.ContainsAny(' ', '\t', '\u00A0') && line.Length > 4 && (line.StartsWith("http", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (line.Contains('@') && line.Contains('.')) || line.StartsWith("pic.twitter.com", StringComparison.Ordinal));

    /// <summary>Whether the credit that <paramref name="tail"/> holds is its end: a closing bracket, or a name without a sentence behind it.</summary>
    public static bool EndsWithCredit(ReadOnlySpan<char> tail)
    {
        var last = tail.TrimEnd('.')[^1];
        if (last == ')')
        {
            return tail.LastIndexOf('(') is var open and >= 0 && tail[open..].Count(' ') <= 8;
        }

        // "REUTERS/Jane Doe", "Jane Doe/Getty Images Jane Doe/Getty Images": only capitalised words behind the slash.
        var slash = tail.LastIndexOf('/');
        if (slash < 0)
        {
            return tail.Contains("credit", StringComparison.OrdinalIgnoreCase);
        }

        foreach (var range in tail[(slash + 1)..].Split(' '))
        {
            var word = tail[(slash + 1)..][range];
            if (!word.IsEmpty && char.IsLower(word[0]) && word is not ("via" or "de" or "van" or "and"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTimeWord(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[10];
        if (word.Length > small.Length)
        {
            return false;
        }

        var length = word.ToLowerInvariant(small);
        return small[..length] is "ago" or "hours" or "hour" or "hrs" or "minutes" or "minute" or "mins" or "min" or "days" or "day" or "weeks" or "week" or "months" or "month" or "years" or "year"
            or "am" or "pm" or "a.m" or "p.m" or "et" or "est" or "edt" or "gmt" or "utc" or "bst" or "pst" or "pdt" or "ist" or "cet"
            or "updated" or "published" or "posted" or "modified" or "last" or "on" or "at" or "of"
            or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "mon" or "tue" or "tues" or "wed" or "thu" or "thur" or "thurs" or "fri" or "sat" or "sun"
            or "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
            or "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec";
    }
}
