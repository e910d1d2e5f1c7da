using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SeedSearch.Enrichment.Tagging;

/// <summary>Turns what is seen at a word into 32-bit feature numbers, without a string a feature.</summary>
/// <remarks>A million features meet in about a hundred collisions, which a linear model does not notice.</remarks>
internal static class FeatureHash
{
    /// <summary>FNV-1a's offset basis: the hash of no characters, to continue with <see cref="Continue(uint, char)"/>.</summary>
    public const uint Empty = 2166136261;

    /// <summary>What a template, and a second value, are multiplied by.</summary>
    public const uint ToTemplate = 0x9E3779B1;
    public const uint ToSecond = 0x85EBCA77;

    /// <summary>Adds one character to a running hash (FNV-1a over UTF-16 code units).</summary>
    public static uint Continue(uint hash, char character) => (hash ^ character) * 16777619;

    /// <summary>The hash of <paramref name="text"/> as it stands.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Empty;
        foreach (var character in text)
        {
            hash = Continue(hash, character);
        }

        return hash;
    }

    /// <summary>One feature of a kind of evidence (<paramref name="template"/>, any small number) and its value.</summary>
    public static uint Feature(uint template, uint value) => Mix((template * ToTemplate) ^ Mix(value));

    /// <summary>One feature of two values together, in order.</summary>
    public static uint Feature(uint template, uint first, uint second) => Feature(template, Mix(first) + (second * ToSecond));

    /// <summary>One feature of three values together, in order.</summary>
    public static uint Feature(uint template, uint first, uint second, uint third) => Feature(template, Mix(Mix(first) + (second * ToSecond)), third);

    /// <summary>One value made of two, in order.</summary>
    public static uint Join(uint first, uint second) => Mix(first) + (second * 0xC2B2AE3D);

    /// <summary>MurmurHash3's 32-bit finalizer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    /// <summary>The same of several at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> Mix(Vector256<uint> hash)
    {
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >>> 16);
    }
}
