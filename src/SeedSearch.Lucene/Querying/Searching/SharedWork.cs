using System.Runtime.ExceptionServices;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>Work in parts of which a second thread takes some, when one comes free in time.</summary>
internal sealed class SharedWork : IThreadPoolWorkItem
{
    private const int Waiting = 0;
    private const int Begun = 1;
    private const int CalledOff = 2;

    private readonly int _parts;
    private readonly Action<int> _help;
    private ExceptionDispatchInfo? _failure;
    private int _next = -1;
    private int _state = Waiting;
    private bool _ended;

    private SharedWork(int parts, Action<int> help) => (_parts, _help) = (parts, help);

    /// <summary>Has all parts done, each once, and returns when all are.</summary>
    /// <param name="parts">How many there are, numbered from 0.</param>
    /// <param name="first">Is done by this thread before its first part, while the other may work already.</param>
    /// <param name="own">Does a part on this thread.</param>
    /// <param name="help">Does a part on the other thread.</param>
    /// <returns>Whether the other thread came.</returns>
    public static bool Run(int parts, Action first, Action<int> own, Action<int> help)
    {
        var work = new SharedWork(parts, help);
        ThreadPool.UnsafeQueueUserWorkItem(work, preferLocal: false);
        try
        {
            first();
            for (var part = work.Next(); part < parts; part = work.Next()) own(part);
        }
        finally
        {
            // After an exception nothing is begun any more, but what is being done reads memory that must not go away.
            Volatile.Write(ref work._next, parts);
            if (Interlocked.CompareExchange(ref work._state, CalledOff, Waiting) == Begun) work.WaitForEnd();
        }

        work._failure?.Throw();
        return work._state == Begun;
    }

    /// <inheritdoc />
    void IThreadPoolWorkItem.Execute()
    {
        if (Interlocked.CompareExchange(ref _state, Begun, Waiting) != Waiting) return;
        try
        {
            for (var part = Next(); part < _parts; part = Next()) _help(part);
        }
        catch (Exception e)
        {
            _failure = ExceptionDispatchInfo.Capture(e);
        }
        finally
        {
            Volatile.Write(ref _ended, true);
        }
    }

    /// <summary>The other thread has at most one part to end: that is soon.</summary>
    private void WaitForEnd()
    {
        var spin = new SpinWait();
        while (!Volatile.Read(ref _ended)) spin.SpinOnce(sleep1Threshold: -1);
    }

    private int Next() => Volatile.Read(ref _next) >= _parts ? _parts : Interlocked.Increment(ref _next);
}
