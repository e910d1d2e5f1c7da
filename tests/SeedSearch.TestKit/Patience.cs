using System.Runtime.ExceptionServices;

namespace SeedSearch.TestKit;

/// <summary>
/// For texts so long that work which grows with their square would not end: no time is measured, work that does not end is given up.
/// </summary>
public static class Patience
{
    /// <summary>How long work may go on; a hundred times what it needs on a slow machine.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Runs the work on a thread of its own and returns what it returns.</summary>
    /// <exception cref="TimeoutException">The work did not end.</exception>
    public static T Ends<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception caught)
            {
                failure = ExceptionDispatchInfo.Capture(caught);
            }
        })
        {
            IsBackground = true,
        };
        thread.Start();
        if (!thread.Join(Limit))
        {
            throw new TimeoutException($"the work had not ended after {Limit}: does it grow with the square of its input?");
        }

        failure?.Throw();
        return result;
    }
}
