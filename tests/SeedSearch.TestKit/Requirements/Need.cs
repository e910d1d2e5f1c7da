namespace SeedSearch.TestKit.Requirements;

/// <summary>Something a test needs beyond the .NET SDK.</summary>
public enum Need
{
    /// <summary>A Java runtime and Lucene 4.10.4's jars (Debian: default-jre-headless, liblucene4.10-java).</summary>
    JavaLucene,

    /// <summary>A Java compiler beside them (Debian: default-jdk-headless).</summary>
    JavaCompiler,

    /// <summary>The Unicode character database (Debian: unicode-data).</summary>
    UnicodeData,

    /// <summary>Chromium (Debian: chromium), or the program that SEEDSEARCH_CHROMIUM names.</summary>
    Browser,

    /// <summary>The folder of public data beside the checkout. It is never required, not even with CI=true.</summary>
    SharedData,

    /// <summary>SEEDSEARCH_SLOW=1: the long form of a proof. Never required.</summary>
    SlowProofs,
}
