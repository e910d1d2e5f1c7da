using System.Globalization;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Querying.Syntax;
using SeedSearch.Lucene.Writing;

namespace SeedSearch.Lucene.Tests.Damage;

/// <summary>Whenever the power fails, the index opens as one of the commits left it, and can be written on.</summary>
public sealed class CrashTests
{
    private const int Commits = 6;
    private static readonly bool Slow = Environment.GetEnvironmentVariable("SEEDSEARCH_SLOW") == "1";
    private static readonly IndexWriterOptions Options = new() { DefaultAnalyzer = new LetterAnalyzer(), SegmentsPerTier = 2 };

    [Fact]
    public void A_crash_at_any_step_leaves_the_last_commit_or_the_one_under_way()
    {
        var failures = 0;
        for (var steps = 0; ; steps++)
        {
            var any = false;
            for (var seed = 0; seed < (Slow ? 40 : 2); seed++)
            {
                var storage = new CrashingStorage(steps);
                var done = Work(storage);
                any |= storage.HasFailed;
                if (storage.HasFailed) failures++;
                Look(storage.AfterCrash(new Random(steps * 1000 + seed)), done);
            }
            if (!any) break;
        }
        Assert.True(failures > 100, $"only {failures} crashes were tried");
    }

    // After commit n there are 2n documents, less one for each even number up to n.
    private static int Expected(int commit) => 2 * commit - commit / 2;

    private static int Work(CrashingStorage storage)
    {
        var done = 0;
        IndexWriter? writer = null;
        try
        {
            writer = new IndexWriter(storage, Options);
            for (var i = 1; i <= Commits; i++)
            {
                foreach (var part in (string[])["a", "b"]) writer.AddDocument([new TextField("text", "some words " + part, Stored: true), new KeywordField("id", i.ToString(CultureInfo.InvariantCulture) + part)]);
                if (i % 2 == 0) writer.DeleteDocuments(new Term("id", (i - 1).ToString(CultureInfo.InvariantCulture) + "a"));
                if (i == 4) writer.ForceMerge(1);
                writer.Commit();
                done = i;
            }
            writer.Dispose();
        }
        catch (Exception e) when (e is IOException or AggregateException { InnerException: IOException })
        {
            try
            {
                writer?.Rollback();
            }
            catch (Exception late) when (late is IOException or AggregateException)
            {
            }
        }
        return done;
    }

    private static void Look(MemoryStorage storage, int done)
    {
        if (done == 0 && !IndexSnapshot.Exists(storage)) return;
        int found;
        try
        {
            using var snapshot = IndexSnapshot.Open(storage);
            snapshot.Check();
            found = snapshot.NumDocs;
        }
        catch (CorruptIndexException) when (done == 0)
        {
            return; // There was no commit yet that could have been lost.
        }
        Assert.Contains(found, (int[])[Expected(done), Expected(Math.Min(done + 1, Commits))]);
        using (var writer = new IndexWriter(storage, Options)) writer.AddDocument([new KeywordField("id", "later")]);
        using var after = IndexSnapshot.Open(storage);
        after.Check();
        Assert.Equal(found + 1, after.NumDocs);
    }
}
