namespace SeedSearch.Corpus.Reading;

/// <summary>There is no corpus where one was said to be; the message names the place and the cure.</summary>
public sealed class CorpusException : IOException
{
    /// <summary>An exception with a message for the reader.</summary>
    public CorpusException(string message) : base(message)
    {
    }

    /// <summary>An exception with a message for the reader and what led to it.</summary>
    public CorpusException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>An exception without a message.</summary>
    public CorpusException()
    {
    }
}
