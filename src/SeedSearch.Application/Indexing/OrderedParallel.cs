using System.Runtime.CompilerServices;

namespace SeedSearch.Application.Indexing;

/// <summary>Work on several items at once whose results come in the order of the items.</summary>
internal static class OrderedParallel
{
    /// <summary>
    /// The results of <paramref name="work"/>, in order. At most eight times as many items as processors are under way or waiting to be taken: behind a long one the others go on.
    /// </summary>
    public static async IAsyncEnumerable<TResult> SelectInOrder<TItem, TResult>(
        this IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var most = 8 * Environment.ProcessorCount;
        var running = new Queue<Task<TResult>>(most);
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (running.Count == most)
                {
                    yield return await running.Dequeue().ConfigureAwait(false);
                }

                running.Enqueue(Task.Run(() => work(item), cancellationToken));
            }

            while (running.Count > 0)
            {
                yield return await running.Dequeue().ConfigureAwait(false);
            }
        }
        finally
        {
            // What is still under way when the taker stops is waited for, its failure included: nobody else will see it.
            foreach (var task in running)
            {
                await task.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).ConfigureAwait(false);
            }
        }
    }
}
