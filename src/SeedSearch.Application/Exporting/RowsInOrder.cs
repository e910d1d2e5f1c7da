using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SeedSearch.Application.Exporting;

/// <summary>
/// Puts rows that come in any order into that of their ranks. A row that comes when it is due is written at once; the others wait in a file of the system's
/// folder for such, which is gone when this is disposed: however many they are, memory holds 16 bytes of each. For one thread.
/// </summary>
/// <param name="output">Takes the rows.</param>
internal sealed class RowsInOrder(TextWriter output) : IDisposable
{
    private const int Buffer = 1 << 18;

    private readonly List<(int Rank, int Length, long Start)> waiting = [];
    private FileStream? file;
    private int due;

    /// <summary>Takes a row.</summary>
    /// <param name="rank">Its place, from 0; each once only. Places may stay empty.</param>
    /// <param name="row">The row, its line break included.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public Task AddAsync(int rank, string row, CancellationToken cancellationToken)
    {
        if (rank == due)
        {
            due++;
            return output.WriteAsync(row.AsMemory(), cancellationToken);
        }

        file ??= new FileStream(
            Path.Combine(Path.GetTempPath(), $"seedsearch-{Guid.NewGuid():N}.rows"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.DeleteOnClose);
        var bytes = Encoding.UTF8.GetBytes(row);
        waiting.Add((rank, bytes.Length, file.Position));
        file.Write(bytes);
        return Task.CompletedTask;
    }

    /// <summary>Writes the rows that wait.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return;
        }

        file.Flush();
        waiting.Sort();
        var row = Array.Empty<byte>();
        foreach (var (_, length, start) in waiting)
        {
            if (row.Length < length)
            {
                row = new byte[2 * length];
            }

            Read(file.SafeFileHandle, row.AsSpan(0, length), start);
            await output.WriteAsync(Encoding.UTF8.GetString(row, 0, length).AsMemory(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public void Dispose() => file?.Dispose();

    private static void Read(SafeFileHandle from, Span<byte> bytes, long start)
    {
        while (bytes.Length > 0)
        {
            var read = RandomAccess.Read(from, bytes, start);
            if (read == 0)
            {
                throw new EndOfStreamException("the file of rows that wait was cut short while they were put in order");
            }

            bytes = bytes[read..];
            start += read;
        }
    }
}
