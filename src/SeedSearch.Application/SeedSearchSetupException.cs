namespace SeedSearch.Application;

/// <summary>Something outside the program must be put right first: a folder, a file, an option. The message is one line that says what, where and how.</summary>
public sealed class SeedSearchSetupException : Exception
{
    /// <summary>With a message for the reader.</summary>
    public SeedSearchSetupException(string message) : base(message)
    {
    }

    /// <summary>With a message for the reader and what led to it.</summary>
    public SeedSearchSetupException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>Without a message.</summary>
    public SeedSearchSetupException()
    {
    }
}
