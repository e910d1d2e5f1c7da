using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Querying.Syntax;
using SeedSearch.Lucene.Tests.Reading;
using SeedSearch.Lucene.Tests.Writing;
using SeedSearch.Lucene.Writing;

namespace SeedSearch.Lucene.Tests.Damage;

/// <summary>Whatever happens to its files, an index is read as it was or called damaged; nothing else, and soon.</summary>
public sealed class DamageTests
{
    private static readonly bool Slow = Environment.GetEnvironmentVariable("SEEDSEARCH_SLOW") == "1";
    private static readonly Lazy<Dictionary<string, byte[]>> Index = new(Make);

    private static Dictionary<string, byte[]> Make()
    {
        var storage = new MemoryStorage();
        var text = new MadeUpText(3, 600);
        using (var writer = new IndexWriter(storage, new IndexWriterOptions { DefaultAnalyzer = new LetterAnalyzer() }))
        {
            for (var i = 0; i < 400; i++) writer.AddDocument(CheckIndexTests.Everything(text, i));
            writer.DeleteDocuments(new Documents.Term("id", "7"));
        }
        return storage.List().ToDictionary(n => n, storage.Read);
    }

    private static MemoryStorage With(string name, byte[]? bytes)
    {
        var storage = new MemoryStorage();
        foreach (var (file, content) in Index.Value)
            if (file != name) storage.Put(file, content);
        if (bytes is not null) storage.Put(name, bytes);
        return storage;
    }

    [Fact]
    public void A_changed_bit_in_any_file_is_found_by_Check()
    {
        foreach (var (name, content) in Index.Value.Where(f => f.Key is not ("segments.gen" or "write.lock")))
        {
            var changed = (byte[])content.Clone();
            changed[changed.Length / 2] ^= 4;
            var error = Assert.ThrowsAny<IOException>(() =>
            {
                using var snapshot = IndexSnapshot.Open(With(name, changed));
                snapshot.Check();
            });
            Assert.Contains(name, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_cut_or_missing_file_is_named_on_opening()
    {
        foreach (var (name, content) in Index.Value.Where(f => f.Key is not ("segments.gen" or "write.lock")))
        {
            foreach (var length in (int[])[0, 3, content.Length / 2, content.Length - 1])
            {
                var error = Assert.ThrowsAny<CorruptIndexException>(() => IndexSnapshot.Open(With(name, content[..length])));
                Assert.Equal(name, error.File);
            }
            if (name.StartsWith("segments_", StringComparison.Ordinal)) continue;
            Assert.Equal(name, Assert.ThrowsAny<CorruptIndexException>(() => IndexSnapshot.Open(With(name, null))).File);
        }
    }

    [Fact]
    public void A_newer_codec_is_named()
    {
        var error = Assert.Throws<IndexFormatTooNewException>(() => IndexSnapshot.Open(Renamed("Lucene46", "Lucene99")));
        Assert.Contains("Lucene99", error.Found, StringComparison.Ordinal);
        Assert.Contains("Lucene46", error.Understood, StringComparison.Ordinal);
        Assert.Throws<IndexFormatTooOldException>(() => IndexSnapshot.Open(Renamed("Lucene46", "Lucene42")));
    }

    private static MemoryStorage Renamed(string from, string to)
    {
        var name = Index.Value.Keys.Single(n => n.StartsWith("segments_", StringComparison.Ordinal));
        var bytes = (byte[])Index.Value[name].Clone();
        var at = bytes.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(from));
        System.Text.Encoding.ASCII.GetBytes(to).CopyTo(bytes, at);
        Sign(bytes);
        return With(name, bytes);
    }

    // A checksum that fits: damage that only the structure can show.
    private static void Sign(byte[] bytes) => System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(bytes.Length - 8), Crc32.Compute(bytes.AsSpan(0, bytes.Length - 8)));

    [Fact]
    public void No_change_makes_it_loop_read_outside_or_fail_otherwise()
    {
        var random = new Random(11);
        foreach (var (name, content) in Index.Value.Where(f => f.Key is not ("segments.gen" or "write.lock") && f.Value.Length > 16))
        {
            for (var i = 0; i < (Slow ? 4000 : 25); i++)
            {
                var changed = (byte[])content.Clone();
                for (var flips = 1 + random.Next(3); flips > 0; flips--) changed[random.Next(changed.Length - 16)] = random.Next(3) switch { 0 => 0xFF, 1 => 0, _ => (byte)random.Next(256) };
                if (i % 8 == 7) changed = [.. changed[..random.Next(changed.Length - 16)], .. changed[^16..]];
                Sign(changed);
                ReadAll(name, With(name, changed));
            }
        }
    }

    [Fact]
    public void No_change_of_an_index_of_Lucene_Net_does_either()
    {
        var random = new Random(12);
        var files = LuceneNetIndexTests.Files();
        foreach (var (name, content) in files.Where(f => f.Key != "segments.gen" && f.Value.Length > 16))
        {
            for (var i = 0; i < (Slow ? 100 : 2); i++)
            {
                var changed = (byte[])content.Clone();
                for (var flips = 1 + random.Next(3); flips > 0; flips--) changed[random.Next(changed.Length - 16)] = (byte)random.Next(256);
                Sign(changed);
                var storage = new MemoryStorage();
                foreach (var (file, bytes) in files) storage.Put(file, file == name ? changed : bytes);
                ReadAll(name, storage);
            }
        }
    }

    [Fact]
    public void Counts_of_documents_that_the_files_could_not_hold_are_refused_before_room_is_made()
    {
        var name = Index.Value.Keys.Single(n => n.EndsWith(".si", StringComparison.Ordinal));
        var changed = (byte[])Index.Value[name].Clone();
        var count = changed.AsSpan().IndexOf((byte[])[0, 0, 1, 144]);
        changed[count] = 0x7F;
        Sign(changed);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.ThrowsAny<CorruptIndexException>(() => IndexSnapshot.Open(With(name, changed)));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
    }

    private static void ReadAll(string name, MemoryStorage storage)
    {
        try
        {
            using var snapshot = IndexSnapshot.Open(storage);
            foreach (var segment in snapshot.Segments) ReadAll(segment);
        }
        catch (Exception e) when (e is CorruptIndexException or IndexFormatException)
        {
            Assert.NotEmpty(e.Message);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{name}: {e}");
        }
    }

    private static void ReadAll(SegmentReader segment)
    {
        var maxDoc = Math.Min(segment.MaxDoc, 1000);
        foreach (var field in segment.Fields)
        {
            if (segment.Terms(field.Name) is { } terms) ReadTerms(terms);
            _ = segment.Norms(field.Name).Length;
            for (var doc = 0; doc < maxDoc; doc++)
            {
                _ = segment.NumericDocValues(field.Name)?.Get(doc);
                _ = segment.BinaryDocValues(field.Name) is { } bytes ? bytes.Get(doc).Length : 0;
                if (segment.SortedDocValues(field.Name) is { } sorted && sorted.Ordinals[doc] is >= 0 and var ordinal && ordinal < sorted.Values.Count) sorted.Values.Lookup(ordinal);
                if (segment.SortedSetDocValues(field.Name) is not { } set) continue;
                for (var at = set.Start(doc); at < Math.Min(set.End(doc), set.Start(doc) + 20); at++)
                    if (set.Ordinals[at] is >= 0 and var value && value < set.Values.Count) set.Values.Lookup(value);
            }
        }
        for (var doc = 0; doc < maxDoc; doc++) segment.StoredFields.Document(doc);
    }

    private static void ReadTerms(Codec.Terms.TermDictionary terms)
    {
        var cursor = terms.Cursor();
        while (cursor.Next())
        {
            terms.TryFind(cursor.Term, out _);
            var postings = terms.Postings(cursor.State, withPositions: true);
            while (postings.NextDoc() != PostingsCursor.NoMore)
            {
                if (terms.Field.HasPositions)
                    for (var i = Math.Min(postings.Freq, 50); i > 0; i--) postings.NextPosition();
            }
            postings = terms.Postings(cursor.State);
            for (var target = 0; postings.Advance(target) != PostingsCursor.NoMore; target = postings.Doc + 40) _ = postings.Freq;
        }
    }
}
