namespace SeedSearch.Text.Analysis;

/// <summary>How the text of a field becomes terms. Safe to share between threads; the sources are not.</summary>
public abstract class Analyzer
{
    /// <summary>A source of terms, for one thread, to be used again and again.</summary>
    public abstract TermSource CreateSource();
}
