namespace SeedSearch.Web.Hosting;

/// <summary>The app can't start, for a reason outside it: said in one line, with the cure; exit code 2.</summary>
public sealed class HostTroubleException : Exception
{
    /// <summary>Trouble without words; needed by nobody, asked for by convention.</summary>
    public HostTroubleException()
    {
    }

    /// <summary>Trouble in words.</summary>
    public HostTroubleException(string message) : base(message)
    {
    }

    /// <summary>Trouble with its cause.</summary>
    public HostTroubleException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
