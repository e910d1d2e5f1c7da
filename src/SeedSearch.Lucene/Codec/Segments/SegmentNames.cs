namespace SeedSearch.Lucene.Codec.Segments;

/// <summary>How the files of an index are called. Numbers in names are written with the digits 0-9a-z.</summary>
internal static class SegmentNames
{
    internal const string CommitPrefix = "segments_";
    internal const string PendingPrefix = "pending_segments_";
    internal const string GenerationFile = "segments.gen";
    internal const string WriteLock = "write.lock";

    internal static string Segment(int number) => "_" + ToBase36(number);

    /// <summary>The number of a segment's name.</summary>
    internal static long NumberOf(string segment) => FromBase36(segment.AsSpan(1));

    internal static string Commit(long generation) => CommitPrefix + ToBase36(generation);

    internal static string Pending(long generation) => PendingPrefix + ToBase36(generation);

    internal static string File(string segment, string extension) => segment + "." + extension;

    /// <summary>A file of a format that fields choose: "_0_Lucene41_0.doc".</summary>
    internal static string File(string segment, string suffix, string extension) => segment + "_" + suffix + "." + extension;

    /// <summary>A file of a later generation: "_0_1.del".</summary>
    internal static string File(string segment, long generation, string extension) => segment + "_" + ToBase36(generation) + "." + extension;

    /// <summary>The segment a file belongs to: "_0" of "_0_1.del"; null when it belongs to none.</summary>
    internal static string? SegmentOf(string file)
    {
        if (file.Length < 3 || file[0] != '_') return null;
        var end = file.AsSpan(1).IndexOfAny('_', '.');
        return end <= 0 ? null : file[..(end + 1)];
    }

    /// <summary>The generation of a commit's file name; -1 when it is not the name of one.</summary>
    internal static long GenerationOf(string file)
    {
        if (file == "segments") return 0;
        return file.StartsWith(CommitPrefix, StringComparison.Ordinal) ? FromBase36(file.AsSpan(CommitPrefix.Length)) : -1;
    }

    internal static string ToBase36(long number)
    {
        Span<char> digits = stackalloc char[13];
        var at = digits.Length;
        do
        {
            digits[--at] = "0123456789abcdefghijklmnopqrstuvwxyz"[(int)(number % 36)];
            number /= 36;
        }
        while (number > 0);
        return new string(digits[at..]);
    }

    private static long FromBase36(ReadOnlySpan<char> digits)
    {
        if (digits.Length is 0 or > 12) return -1;
        long number = 0;
        foreach (var c in digits)
        {
            var digit = char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiLetterLower(c) ? c - 'a' + 10 : -1;
            if (digit < 0) return -1;
            number = number * 36 + digit;
        }
        return number;
    }
}
