using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;
using SeedSearch.Application.Indexing.Records;

namespace SeedSearch.Application.Indexing;

/// <summary>
/// What a run has read of articles, kept beside the index until it is written there: a run that was broken off, however rudely, leaves it
/// behind, and the next one takes it up. Only one run can hold it. Safe for many threads.
/// </summary>
/// <remarks>
/// The file: a line with the version of the reading, then for each article its fingerprint (24 bytes of ASCII), the length of its record (4
/// bytes, least first), the first 16 bytes of the SHA-256 of fingerprint and record, the record. An entry that is cut off or does not
/// agree with its hash ends the file.
/// </remarks>
internal sealed class ReadingJournal : IDisposable
{
    /// <summary>Its name in the index's folder.</summary>
    internal const string FileName = "seedsearch.reading";

    private const int Fingerprint = 24, Length = 4, Hash = 16, Head = Fingerprint + Length + Hash;

    private readonly string path;
    private readonly RecordShelf shelf;
    private readonly Dictionary<string, RecordShelf.Place> left = new(StringComparer.Ordinal);

    private ReadingJournal(string folder, string version)
    {
        path = Path.Combine(folder, FileName);
        shelf = RecordShelf.Guarded(
            () =>
            {
                var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return new RecordShelf(file, TakeUp(file, Encoding.ASCII.GetBytes($"seedsearch reading {version}\n")), Trouble);
            }, Trouble);
    }

    /// <summary>Opens what a run left behind, or begins anew where there is nothing, or something that another version has read.</summary>
    /// <exception cref="SeedSearchSetupException">Another run holds it, or it can't be written.</exception>
    public static ReadingJournal Open(string folder, string version) => new(folder, version);

    /// <summary>Takes away what a run left behind.</summary>
    public static void Discard(string folder) => File.Delete(Path.Combine(folder, FileName));

    /// <summary>Whether the article of this fingerprint has been read by a run that was broken off, and where its record lies.</summary>
    public bool Holds(string fingerprint, out RecordShelf.Place place) => left.TryGetValue(fingerprint, out place);

    /// <exception cref="SeedSearchSetupException">There is no room for it.</exception>
    public RecordShelf.Place Put(string fingerprint, ArticleRecord record)
    {
        var bytes = ArticleRecordFormat.Write(record);
        var entry = new byte[Head + bytes.Length];
        Encoding.ASCII.GetBytes(fingerprint, entry);
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(Fingerprint), bytes.Length);
        bytes.CopyTo(entry, Head);
        HashOf(entry).CopyTo(entry, Fingerprint + Length);
        var (start, length) = shelf.Put(entry);
        return new(start + Head, length - Head);
    }

    /// <inheritdoc cref="RecordShelf.Take"/>
    public ArticleRecord Take(RecordShelf.Place place, string what) => shelf.Take(place, what);

    /// <summary>Lets go of the file; it stays for the next run.</summary>
    public void Dispose() => shelf.Dispose();

    /// <summary>Finds the whole entries, and cuts off what is behind them.</summary>
    private long TakeUp(SafeFileHandle file, byte[] title)
    {
        using var stream = new BufferedStream(new FileStream(new SafeFileHandle(file.DangerousGetHandle(), ownsHandle: false), FileAccess.ReadWrite), 1 << 16);
        var at = 0L;
        if (Filled(stream, new byte[title.Length]) is { } found && found.AsSpan().SequenceEqual(title))
        {
            at = title.Length;
            while (Filled(stream, new byte[Head]) is { } head
                && BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(Fingerprint)) is var length && length > 0 && length <= stream.Length - at - Head
                && Filled(stream, new byte[length]) is { } record
                && head.AsSpan(Fingerprint + Length).SequenceEqual(HashOf([.. head, .. record])))
            {
                left[Encoding.ASCII.GetString(head, 0, Fingerprint)] = new(at + Head, length);
                at += Head + length;
            }
        }

        stream.SetLength(at);
        if (at > 0) return at;
        stream.Write(title);
        stream.Flush();
        return title.Length;
    }

    private static byte[]? Filled(Stream stream, byte[] bytes) => stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length ? bytes : null;

    private static byte[] HashOf(byte[] entry) => SHA256.HashData([.. entry.AsSpan(0, Fingerprint), .. entry.AsSpan(Head)])[..Hash];

    private string Trouble(string why) =>
        $"what is read can't be kept in {path}: {why}; if another process is indexing into this folder, wait until it ends, else make room, or name another folder with --index";
}
