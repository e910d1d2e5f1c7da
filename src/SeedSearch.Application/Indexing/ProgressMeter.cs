namespace SeedSearch.Application.Indexing;

/// <summary>Counts what a run does and tells it, a few times a second at most within a stage. For one thread at a time.</summary>
internal sealed class ProgressMeter(IndexingStatus status, TimeProvider clock)
{
    /// <value>Between two tellings within a stage.</value>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly long started = clock.GetTimestamp();
    private long told;
    private string stage = "reading";
    private int files;
    private int? filesInAll;
    private long articles;
    private long sentences;
    private long takenUp;
    private string? note;
    private int skipped;

    public TimeSpan Elapsed => clock.GetElapsedTime(started);

    public void Start(int filesToRead, string? whyAnew)
    {
        filesInAll = filesToRead;
        note = whyAnew;
        Tell("reading");
    }

    public void Article(int sentencesOfIt, bool isTakenUp)
    {
        articles++;
        takenUp += isTakenUp ? 1 : 0;
        sentences += sentencesOfIt;
        TellAtTimes();
    }

    public void File()
    {
        files++;
        TellAtTimes();
    }

    public void Skip() => skipped++;

    public void Tell(string newStage)
    {
        stage = newStage;
        Send(null);
    }

    public void Fail(string problem)
    {
        stage = "failed";
        Send(problem);
    }

    private void TellAtTimes()
    {
        if (clock.GetElapsedTime(told) >= Pause)
        {
            Send(null);
        }
    }

    private void Send(string? problem)
    {
        told = clock.GetTimestamp();
        status.Tell(new IndexingProgress(stage, files, filesInAll, articles, sentences, skipped, Elapsed, problem, takenUp, note));
    }
}
