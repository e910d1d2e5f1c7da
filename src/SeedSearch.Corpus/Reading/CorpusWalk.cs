namespace SeedSearch.Corpus.Reading;

/// <summary>Finds the files of a corpus. Folders and files that are hidden or left out are not seen; links are not followed.</summary>
internal sealed class CorpusWalk(CorpusPlaces places)
{
    private readonly SortedDictionary<string, SourceFileState> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _unknownEndings = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> _links = new(StringComparer.Ordinal);
    private readonly List<ReadFailure> _failures = [];

    public CorpusListing List(CancellationToken cancellationToken)
    {
        foreach (var start in places.Starts)
        {
            if (File.Exists(start))
                Visit(new FileInfo(start));
            else
                Walk(new DirectoryInfo(start), cancellationToken);
        }

        return new()
        {
            Files = [.. _files.Values],
            UnknownEndings = _unknownEndings,
            Links = [.. _links],
            Failures = _failures,
        };
    }

    private void Walk(DirectoryInfo start, CancellationToken cancellationToken)
    {
        var folders = new Stack<DirectoryInfo>([start]);
        while (folders.TryPop(out var folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (places.IsLeftOut(folder.FullName))
                continue;
            try
            {
                foreach (var entry in folder.EnumerateFileSystemInfos())
                {
                    if (CorpusPlaces.IsHidden(entry))
                        continue;
                    if (entry.LinkTarget is not null)
                        _links.Add(places.Relative(entry.FullName));
                    else if (entry is DirectoryInfo below)
                        folders.Push(below);
                    else
                        Visit((FileInfo)entry);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _failures.Add(new(places.Relative(folder.FullName), null, "the folder can't be listed: " + e.Message, "make it readable"));
            }
        }
    }

    private void Visit(FileInfo file)
    {
        if (places.FormatOf(file.FullName) is null)
        {
            _unknownEndings[file.Extension] = _unknownEndings.GetValueOrDefault(file.Extension) + 1;
            return;
        }

        var path = places.Relative(file.FullName);
        _files[path] = new(path, file.Length, file.LastWriteTimeUtc);
    }
}
